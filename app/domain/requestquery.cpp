// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/requestquery.h"

#include "domain/queryreader.h"
#include "domain/querywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QString quoted(const QString &value)
{
    QString text = value;
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

// Reads back as one value with nothing around it.
bool isPlain(const QString &value)
{
    return !value.isEmpty() && !value.startsWith("//"_L1)
        && !QStringView(u"<>=\"").contains(value.front())
        && std::none_of(value.cbegin(), value.cend(),
                        [](QChar c) { return c.isSpace() || c == u','; });
}

QString spelledValue(const QueryTerm &term, const QString &value, RequestQuery::Spelling spelling)
{
    QString text = value;
    const auto choices = QueryWords::choices(term.field);
    for (const auto &choice : choices) {
        if (choice.spellings().contains(value, Qt::CaseInsensitive))
            text = spelling == RequestQuery::Spelling::Local ? choice.word : choice.name;
    }
    return RequestQuery::valueText(text);
}

QString relationText(QueryTerm::Relation relation)
{
    switch (relation) {
    case QueryTerm::Relation::Contains:
        return u":"_s;
    case QueryTerm::Relation::Equals:
        return u"="_s;
    case QueryTerm::Relation::Less:
        return u"<"_s;
    case QueryTerm::Relation::AtMost:
        return u"<="_s;
    case QueryTerm::Relation::Greater:
        return u">"_s;
    case QueryTerm::Relation::AtLeast:
        return u">="_s;
    }
    Q_UNREACHABLE();
}

QString termText(const QueryTerm &term, RequestQuery::Spelling spelling)
{
    if (!term.isUsable())
        return term.unusable;
    const QString sign = term.isExcluded ? u"-"_s : QString();
    if (term.field == QueryField::Anywhere) {
        const auto &value = term.values.constFirst();
        // Not where the word would be read as something else.
        const bool isWord = QueryReader(value).read() == QList{QueryTerm{.values = {value}}};
        return sign + (isWord ? value : quoted(value));
    }
    QStringList values;
    for (const auto &value : term.values)
        values += spelledValue(term, value, spelling);
    const QString field = spelling == RequestQuery::Spelling::Local ? QueryFields::word(term.field)
                                                                    : QueryFields::name(term.field);
    return sign + field + relationText(term.relation) + values.join(u',');
}

}

QString RequestQuery::valueText(const QString &value)
{
    return isPlain(value) ? value : quoted(value);
}

RequestQuery RequestQuery::fromText(const QString &text)
{
    QueryReader reader(text);
    RequestQuery query;
    query.m_terms = reader.read();
    query.m_problems = reader.problems();
    return query;
}

bool RequestQuery::isEmpty() const
{
    return std::none_of(m_terms.cbegin(), m_terms.cend(),
                        [](const QueryTerm &term) { return term.isUsable(); });
}

QString RequestQuery::text(Spelling spelling) const
{
    QStringList texts;
    for (const auto &term : m_terms)
        texts += termText(term, spelling);
    return texts.join(u' ');
}

bool RequestQuery::isWithin(const RequestQuery &other) const
{
    return std::all_of(other.m_terms.cbegin(), other.m_terms.cend(), [this](const QueryTerm &wide) {
        return !wide.isUsable()
            || std::any_of(m_terms.cbegin(), m_terms.cend(),
                           [&](const QueryTerm &term) { return term.isWithin(wide); });
    });
}

bool RequestQuery::looksAt(QueryField field) const
{
    return std::any_of(m_terms.cbegin(), m_terms.cend(), [&](const QueryTerm &term) {
        return term.isUsable() && term.field == field;
    });
}

bool RequestQuery::looksAtMine() const
{
    return std::any_of(m_terms.cbegin(), m_terms.cend(), [](const QueryTerm &term) {
        return term.isUsable() && term.field == QueryField::State
            && term.values.contains(QueryWords::isMine());
    });
}

bool RequestQuery::dependsOnTime() const
{
    return looksAt(QueryField::Age) || looksAt(QueryField::Submitted)
        || looksAt(QueryField::Completed);
}

bool RequestQuery::asksFor(QueryField field, const QStringList &spellings) const
{
    bool isAsked = false;
    for (const auto &term : m_terms) {
        if (term.field != field || !term.isUsable())
            continue;
        if (!term.matches(spellings))
            return false;
        isAsked |= !term.isExcluded;
    }
    return isAsked;
}

RequestQuery RequestQuery::withOnly(QueryField field, const QStringList &values) const
{
    RequestQuery query;
    std::copy_if(m_terms.cbegin(), m_terms.cend(), std::back_inserter(query.m_terms),
                 [&](const QueryTerm &term) { return term.field != field; });
    if (!values.isEmpty())
        query.m_terms.append({field, QueryTerm::Relation::Equals, values, false, {}});
    return query;
}

RequestQuery RequestQuery::without(QueryField field, const QString &value) const
{
    RequestQuery query;
    query.m_terms = m_terms;
    const auto known
        = std::find_if(query.m_terms.begin(), query.m_terms.end(), [&](const QueryTerm &term) {
              return term.field == field && term.isExcluded && term.isUsable()
                  && term.relation == QueryTerm::Relation::Equals;
          });
    if (known == query.m_terms.end())
        query.m_terms.append({field, QueryTerm::Relation::Equals, {value}, true, {}});
    else if (!known->values.contains(value, Qt::CaseInsensitive))
        known->values += value;
    return query;
}

}
