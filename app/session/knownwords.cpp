// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/knownwords.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// More than this between two parts of a name, and they are no name.
constexpr qsizetype mostBetween = 4;

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

struct Word
{
    qsizetype start;
    qsizetype end;
    QString folded;
};

QList<Word> wordsIn(const QString &text)
{
    QList<Word> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!isOfWord(text.at(i))) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && isOfWord(text.at(end)))
            ++end;
        // Composed, so that an A and its ring are one letter however they came.
        words.append(
            {i, end, text.mid(i, end - i).normalized(QString::NormalizationForm_C).toCaseFolded()});
        i = end;
    }
    return words;
}

}

void KnownWords::add(const QString &words, RedactionMatch::Kind kind, const QString &key)
{
    QStringList folded;
    qsizetype letters = 0;
    for (const auto &word : wordsIn(words)) {
        folded << word.folded;
        letters += word.folded.size();
    }
    if (letters < shortest)
        return;
    const QString whole = folded.join(u' ');
    // What was told first counts.
    if (m_entries.contains(whole))
        return;
    m_entries.insert(whole, {kind, key});
    auto &lengths = m_lengths[folded.constFirst()];
    if (lengths.contains(folded.size()))
        return;
    lengths.append(folded.size());
    std::sort(lengths.begin(), lengths.end(), std::greater<>());
}

QList<RedactionMatch> KnownWords::find(const QString &text) const
{
    QList<RedactionMatch> found;
    if (m_entries.isEmpty())
        return found;
    const auto words = wordsIn(text);
    // The words from there on, as an entry has them; null where they do not stand together.
    const auto together = [&words](qsizetype first, qsizetype count) {
        QString whole = words.at(first).folded;
        for (qsizetype i = first + 1; i < first + count; ++i) {
            if (i >= words.size() || words.at(i).start - words.at(i - 1).end > mostBetween)
                return QString();
            whole += u' ' + words.at(i).folded;
        }
        return whole;
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto lengths = m_lengths.constFind(words.at(i).folded);
        if (lengths == m_lengths.constEnd())
            continue;
        for (const auto length : *lengths) {
            const auto entry = m_entries.constFind(together(i, length));
            if (entry == m_entries.constEnd())
                continue;
            // A name read backwards, from the middle of one to that of the next.
            if (!found.isEmpty() && found.constLast().end > words.at(i).start
                && found.constLast().key == entry->key)
                break;
            found.append(
                {words.at(i).start, words.at(i + length - 1).end, entry->kind, entry->key});
            break;
        }
    }
    return found;
}

}
