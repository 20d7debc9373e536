// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/querysuggestions.h"

#include "domain/querywords.h"
#include "domain/requestquery.h"
#include "domain/timetext.h"
#include "domain/words.h"
#include "models/requesttexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr QStringView signs = u":=<>!";

bool isSpace(QChar c)
{
    return c.isSpace();
}

bool isComma(QChar c)
{
    return c == u',';
}

// Where the part behind the last of these begins that stands in no quotation marks.
qsizetype startBehindLast(bool (*isEnd)(QChar), QStringView text)
{
    qsizetype start = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'"')
            isQuoted = !isQuoted;
        else if (isEnd(text.at(i)) && !isQuoted)
            start = i + 1;
    }
    return start;
}

}

QuerySuggestions::Offer QuerySuggestions::at(const QString &text, qsizetype cursor,
                                             qsizetype leastLetters) const
{
    const QStringView before = QStringView(text).left(cursor);
    Offer offer;
    offer.start = startBehindLast(&isSpace, before);
    if (offer.start < before.size() && before.at(offer.start) == u'-')
        ++offer.start;
    const QStringView term = before.sliced(offer.start);
    const auto sign
        = std::find_if(term.begin(), term.end(), [](QChar c) { return signs.contains(c); });
    if (sign == term.end()) {
        offer.length = term.size();
        if (term.size() >= leastLetters)
            offer.suggestions = fields(term);
        return offer;
    }
    const auto field = QueryFields::fromName(term.left(sign - term.begin()));
    auto start = sign - term.begin();
    while (start < term.size() && signs.contains(term.at(start)))
        ++start;
    start += startBehindLast(&isComma, term.sliced(start));
    offer.start += start;
    offer.length = before.size() - offer.start;
    if (field)
        offer.suggestions = values(*field, term.sliced(start).toString().remove(u'"'));
    return offer;
}

QList<QuerySuggestions::Suggestion> QuerySuggestions::fields(QStringView begun)
{
    QList<Suggestion> suggestions;
    const auto fields = QueryFields::named();
    for (const auto field : fields) {
        const QString word = QueryFields::word(field);
        if (!word.startsWith(begun, Qt::CaseInsensitive)
            && !QueryFields::name(field).startsWith(begun, Qt::CaseInsensitive))
            continue;
        const bool isCompared = QueryFields::values(field) == QueryFields::Values::Durations;
        suggestions.append({word + (isCompared ? u'>' : u':'), QueryFields::explanation(field)});
    }
    return suggestions;
}

QList<QuerySuggestions::Suggestion> QuerySuggestions::values(QueryField field,
                                                             const QString &begun) const
{
    QList<Suggestion> suggestions;
    const auto all = words(field);
    for (const auto &word : all) {
        if (!word.contains(begun, Qt::CaseInsensitive))
            continue;
        const auto seconds = QueryFields::values(field) == QueryFields::Values::Texts
            ? std::nullopt
            : TimeText::duration(word);
        suggestions.append({RequestQuery::valueText(word) + u' ',
                            seconds ? Words::duration(*seconds) : QString()});
    }
    // What is there already needs no suggestion.
    const bool isDone
        = suggestions.size() == 1 && !begun.isEmpty() && all.contains(begun, Qt::CaseInsensitive);
    return isDone ? QList<Suggestion>() : suggestions;
}

QStringList QuerySuggestions::words(QueryField field) const
{
    switch (QueryFields::values(field)) {
    case QueryFields::Values::Choices: {
        QStringList words;
        const auto choices = QueryWords::choices(field);
        for (const auto &choice : choices)
            words += choice.word;
        return words;
    }
    case QueryFields::Values::Durations:
        return {u"30min"_s, u"4h"_s, u"1d"_s, u"3d"_s, u"7d"_s, u"30d"_s};
    case QueryFields::Values::Times:
        //: in a search, as in submitted:today; one word
        return {tr("today"),
                //: in a search, as in submitted:yesterday; one word
                tr("yesterday")};
    case QueryFields::Values::Texts:
        return field == QueryField::Template ? m_texts.names().templateNames() : QStringList();
    case QueryFields::Values::Numbers:
        break;
    }
    return {};
}

}
