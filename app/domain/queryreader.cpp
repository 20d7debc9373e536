// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/queryreader.h"

#include "domain/querywords.h"
#include "domain/timetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

bool isCompared(QueryTerm::Relation relation)
{
    return relation != QueryTerm::Relation::Contains && relation != QueryTerm::Relation::Equals;
}

}

QList<QueryTerm> QueryReader::read()
{
    QList<QueryTerm> terms;
    while (true) {
        while (isAtSpace())
            ++m_at;
        if (isAtEnd())
            return terms;
        const auto start = m_at;
        auto term = readTerm();
        if (!term.isUsable())
            term.unusable = m_text.sliced(start, m_at - start);
        terms.append(term);
    }
}

bool QueryReader::takes(QStringView part)
{
    const bool isThere = QStringView(m_text).sliced(m_at).startsWith(part);
    if (isThere)
        m_at += part.size();
    return isThere;
}

QueryTerm QueryReader::readTerm()
{
    const auto start = m_at;
    // Alone, it is a dash.
    const bool isExcluded = takes(u"-") && !isAtEnd() && !isAtSpace();
    if (!isExcluded)
        m_at = start;
    QueryTerm term;
    if (auto field = readField())
        term = *field;
    else
        term.values = {!isAtEnd() && m_text.at(m_at) == u'"' ? readQuoted() : readBare({})};
    if (term.field == QueryField::Anywhere && term.values.constFirst().isEmpty()) {
        term.unusable = u"\"\""_s;
        m_problems.append({QueryProblem::Kind::NoValue, term.unusable, {}});
    }
    term.isExcluded ^= isExcluded;
    return term;
}

std::optional<QueryTerm> QueryReader::readField()
{
    const auto start = m_at;
    while (!isAtEnd() && m_text.at(m_at).isLetter())
        ++m_at;
    const QString name = m_text.sliced(start, m_at - start);
    QueryTerm term;
    term.isExcluded = !name.isEmpty() && takes(u"!");
    const auto relation = name.isEmpty() ? std::nullopt : readRelation();
    // Such as the address of a web page.
    const bool isPath = QStringView(m_text).sliced(m_at).startsWith(u"//");
    if (!relation || isPath) {
        m_at = start;
        return std::nullopt;
    }
    const auto field = QueryFields::fromName(name);
    if (!field) {
        m_problems.append({QueryProblem::Kind::UnknownField, name, {}});
        m_at = start;
        return std::nullopt;
    }
    term.field = *field;
    term.relation = *relation;
    term.values = readValues();
    check(term, name);
    return term;
}

std::optional<QueryReader::Relation> QueryReader::readRelation()
{
    const bool hasColon = takes(u":");
    if (takes(u"<="))
        return Relation::AtMost;
    if (takes(u">="))
        return Relation::AtLeast;
    if (takes(u"<"))
        return Relation::Less;
    if (takes(u">"))
        return Relation::Greater;
    if (takes(u"="))
        return Relation::Equals;
    return hasColon ? std::optional(Relation::Contains) : std::nullopt;
}

QStringList QueryReader::readValues()
{
    QStringList values;
    do {
        const bool isQuoted = !isAtEnd() && m_text.at(m_at) == u'"';
        const QString value = isQuoted ? readQuoted() : readBare(u",");
        // Nothing between two commas is a slip; nothing in quotation marks is meant.
        if (isQuoted || !value.isEmpty())
            values += value;
    } while (takes(u","));
    return values;
}

QString QueryReader::readQuoted()
{
    QString text;
    // What has no end goes to the end.
    for (++m_at; !isAtEnd() && m_text.at(m_at) != u'"'; ++m_at) {
        const bool isEscape = m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size()
            && (m_text.at(m_at + 1) == u'"' || m_text.at(m_at + 1) == u'\\');
        if (isEscape)
            ++m_at;
        text += m_text.at(m_at);
    }
    if (!isAtEnd())
        ++m_at;
    return text;
}

QString QueryReader::readBare(QStringView ends)
{
    const auto start = m_at;
    while (!isAtEnd() && !isAtSpace() && !ends.contains(m_text.at(m_at)))
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

void QueryReader::check(QueryTerm &term, const QString &name)
{
    const auto refuse = [&](QueryProblem::Kind kind, const QString &value) {
        m_problems.append({kind, name, value, term.field});
        // What was written follows.
        term.unusable = name;
    };
    const bool hasNothing = term.values.isEmpty()
        || (term.relation == Relation::Contains && term.values.contains(QString()));
    if (hasNothing)
        return refuse(QueryProblem::Kind::NoValue, {});
    if (isCompared(term.relation) && term.values.size() > 1)
        return refuse(QueryProblem::Kind::TooManyValues, term.values.join(u','));
    for (const auto &value : std::as_const(term.values)) {
        if (const auto kind = problem(term, value))
            return refuse(*kind, value);
    }
    if (QueryFields::values(term.field) == QueryFields::Values::Choices)
        resolve(term);
}

// To the names of what is meant, which are the same in every language: a whole word means the one
// that is called so, and a part of a word all that have it.
void QueryReader::resolve(QueryTerm &term)
{
    const auto choices = QueryWords::choices(term.field);
    QStringList names;
    for (const auto &value : std::as_const(term.values)) {
        QStringList whole;
        QStringList parts;
        for (const auto &choice : choices) {
            const QStringList spellings = choice.spellings();
            if (spellings.contains(value, Qt::CaseInsensitive))
                whole += choice.name;
            else if (QueryTerm{.values = {value}}.matches(spellings))
                parts += choice.name;
        }
        // What has no name stays as it is: a number.
        names += !whole.isEmpty() ? whole : parts.isEmpty() ? QStringList{value} : parts;
    }
    names.removeDuplicates();
    term.values = names;
    term.relation = Relation::Equals;
}

std::optional<QueryProblem::Kind> QueryReader::problem(const QueryTerm &term, const QString &value)
{
    using Kind = QueryProblem::Kind;
    const bool compares = isCompared(term.relation);
    const auto unless
        = [](bool isRight, Kind kind) { return isRight ? std::nullopt : std::optional(kind); };
    switch (QueryFields::values(term.field)) {
    case QueryFields::Values::Texts:
        return unless(!compares, Kind::NotCompared);
    case QueryFields::Values::Choices:
        return compares ? Kind::NotCompared : unless(isChoice(term, value), Kind::NoChoice);
    case QueryFields::Values::Numbers: {
        bool isNumber = false;
        value.toInt(&isNumber);
        return unless(isNumber, Kind::NoNumber);
    }
    case QueryFields::Values::Durations:
        return compares ? unless(TimeText::duration(value).has_value(), Kind::NoDuration)
                        : std::optional(Kind::NeedsComparison);
    case QueryFields::Values::Times:
        return compares
            ? unless(TimeText::read(value, TimeText::Day::Start).has_value(), Kind::NoTime)
            : unless(TimeText::day(value).isValid(), Kind::NoDay);
    }
    Q_UNREACHABLE();
}

bool QueryReader::isChoice(const QueryTerm &term, const QString &value)
{
    // A number that the API may use and that has no name.
    bool isNumber = false;
    value.toInt(&isNumber);
    if (isNumber && (term.field == QueryField::Type || term.field == QueryField::Status))
        return true;
    QueryTerm alone = term;
    alone.values = {value};
    alone.isExcluded = false;
    const auto choices = QueryWords::choices(term.field);
    return std::any_of(choices.cbegin(), choices.cend(), [&](const QueryWords::Choice &choice) {
        return alone.matches(choice.spellings());
    });
}

}
