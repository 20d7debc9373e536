// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/knownwords.h"

#include <algorithm>

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
    Entry entry{{}, kind, key};
    qsizetype letters = 0;
    for (const auto &word : wordsIn(words)) {
        entry.words << word.folded;
        letters += word.folded.size();
    }
    if (letters < shortest)
        return;
    auto &entries = m_entries[entry.words.constFirst()];
    const auto same = [&entry](const Entry &other) { return other.words == entry.words; };
    if (std::any_of(entries.cbegin(), entries.cend(), same))
        return;
    qsizetype place = 0;
    while (place < entries.size() && entries.at(place).words.size() >= entry.words.size())
        ++place;
    entries.insert(place, entry);
}

QList<RedactionMatch> KnownWords::find(const QString &text) const
{
    QList<RedactionMatch> found;
    if (m_entries.isEmpty())
        return found;
    const auto words = wordsIn(text);
    const auto fits = [&words](const Entry &entry, qsizetype first) {
        if (first + entry.words.size() > words.size())
            return false;
        for (qsizetype i = 0; i < entry.words.size(); ++i) {
            if (words.at(first + i).folded != entry.words.at(i))
                return false;
            if (i > 0 && words.at(first + i).start - words.at(first + i - 1).end > mostBetween)
                return false;
        }
        return true;
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto entries = m_entries.constFind(words.at(i).folded);
        if (entries == m_entries.constEnd())
            continue;
        for (const auto &entry : *entries) {
            if (!fits(entry, i))
                continue;
            const auto &last = words.at(i + entry.words.size() - 1);
            // A name read backwards, from the middle of one to that of the next.
            if (!found.isEmpty() && found.constLast().end > words.at(i).start
                && found.constLast().key == entry.key)
                break;
            found.append({words.at(i).start, last.end, entry.kind, entry.key});
            break;
        }
    }
    return found;
}

}
