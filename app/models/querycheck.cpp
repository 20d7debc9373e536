// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/querycheck.h"

#include "domain/timetext.h"
#include "domain/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr qint64 earliest = std::numeric_limits<qint64>::min();
constexpr qint64 latest = std::numeric_limits<qint64>::max();

// As the API numbers them, so that a number without a name can be asked for.
template <typename Value>
QStringList spellings(Value value, const QString &word)
{
    return {apiName(value), word, QString::number(static_cast<int>(value))};
}

QStringList kindSpellings(bool isSmartcard)
{
    Request request;
    request.isSmartcard = isSmartcard;
    return {isSmartcard ? QueryWords::smartcard() : QueryWords::software(), Words::kind(request)};
}

}

QueryCheck::QueryCheck(const QueryTerm &term, const QDateTime &now, const QUuid &me)
    : m_term(term)
    , m_me(me)
{
    const auto states = QueryWords::choices(QueryField::State);
    for (const auto &state : states) {
        if (term.field == QueryField::State && isChoice(state.spellings()))
            m_states += state.name;
    }
    for (const auto &value : term.values) {
        switch (QueryFields::values(term.field)) {
        case QueryFields::Values::Durations:
            m_spans.append(spanOfAge(term, value, now));
            break;
        case QueryFields::Values::Times:
            m_spans.append(span(term, value, now));
            break;
        case QueryFields::Values::Numbers:
            m_numbers.append(value.toInt());
            break;
        default:
            break;
        }
    }
}

QueryCheck::Span QueryCheck::span(const QueryTerm &term, const QString &value, const QDateTime &now)
{
    const auto at = [&](TimeText::Day day) {
        const auto time = TimeText::read(value, day, now.toLocalTime());
        return time ? time->toMSecsSinceEpoch() : latest;
    };
    switch (term.relation) {
    case QueryTerm::Relation::Less:
        return {earliest, at(TimeText::Day::Start)};
    case QueryTerm::Relation::AtMost:
        return {earliest, at(TimeText::Day::End)};
    case QueryTerm::Relation::Greater:
        return {at(TimeText::Day::End), latest};
    case QueryTerm::Relation::AtLeast:
        return {at(TimeText::Day::Start), latest};
    default:
        return {at(TimeText::Day::Start), at(TimeText::Day::End)};
    }
}

QueryCheck::Span QueryCheck::spanOfAge(const QueryTerm &term, const QString &value,
                                       const QDateTime &now)
{
    const qint64 since = now.addSecs(-TimeText::duration(value).value_or(0)).toMSecsSinceEpoch();
    const bool isOlder = term.relation == QueryTerm::Relation::Greater
        || term.relation == QueryTerm::Relation::AtLeast;
    const bool isOnEdge = term.relation == QueryTerm::Relation::AtLeast
        || term.relation == QueryTerm::Relation::Less;
    const qint64 edge = since + (isOnEdge ? 1 : 0);
    return isOlder ? Span{earliest, edge} : Span{edge, latest};
}

bool QueryCheck::isChoice(const QStringList &spellings) const
{
    QueryTerm wanted = m_term;
    wanted.isExcluded = false;
    return wanted.matches(spellings);
}

bool QueryCheck::fits(const RequestStore &store, int position)
{
    const auto &request = store.packed(position);
    switch (m_term.field) {
    case QueryField::Type:
        return m_values.ofValue(static_cast<int>(request.type), [&] {
            return isChoice(spellings(request.type, Words::type(request.type)));
        });
    case QueryField::Status:
        return m_values.ofValue(static_cast<int>(request.status), [&] {
            return isChoice(spellings(request.status, Words::status(request.status)));
        });
    case QueryField::Kind:
        return m_values.ofValue(request.isSmartcard ? 1 : 0,
                                [&] { return isChoice(kindSpellings(request.isSmartcard)); });
    case QueryField::State:
        return isState(store, position);
    case QueryField::Age:
        // What is decided waits no longer.
        return !isFinal(request.status) && isInSpan(request.submitted);
    case QueryField::Submitted:
        return isInSpan(request.submitted);
    case QueryField::Completed:
        return isInSpan(request.completed);
    case QueryField::Priority:
        return isNumber(request.priority);
    case QueryField::Flags:
        return isNumber(request.flags);
    default:
        return false;
    }
}

bool QueryCheck::isInSpan(qint64 time) const
{
    return time != PackedRequest::never
        && std::any_of(m_spans.cbegin(), m_spans.cend(),
                       [&](const Span &span) { return time >= span.first && time < span.second; });
}

bool QueryCheck::isNumber(int number) const
{
    const auto fits = [&](int wanted) {
        switch (m_term.relation) {
        case QueryTerm::Relation::Less:
            return number < wanted;
        case QueryTerm::Relation::AtMost:
            return number <= wanted;
        case QueryTerm::Relation::Greater:
            return number > wanted;
        case QueryTerm::Relation::AtLeast:
            return number >= wanted;
        default:
            return number == wanted;
        }
    };
    return std::any_of(m_numbers.cbegin(), m_numbers.cend(), fits);
}

bool QueryCheck::isState(const RequestStore &store, int position)
{
    const auto isMarked = [&](RequestStore::Mark mark, const QString &name) {
        return store.state(position).mark == mark && m_states.contains(name);
    };
    const auto isMe
        = [&](GuidPool::Id id) { return id != 0 && store.packer().people().value(id) == m_me; };
    const auto &request = store.packed(position);
    return isMarked(RequestStore::Mark::New, QueryWords::isNew())
        || isMarked(RequestStore::Mark::Changed, QueryWords::isChanged())
        || isMarked(RequestStore::Mark::Gone, QueryWords::isGone())
        || ((isMe(request.target) || isMe(request.originator))
            && m_states.contains(QueryWords::isMine()))
        || (store.isWatched(position) && m_states.contains(QueryWords::isWatched()))
        || (comparesRequests() && m_repeated.contains(store, position));
}

std::optional<RequestColumn> QueryCheck::column() const
{
    switch (m_term.field) {
    case QueryField::Type:
        return RequestColumn::Type;
    case QueryField::Kind:
        return RequestColumn::Kind;
    case QueryField::Age:
    case QueryField::Submitted:
        return RequestColumn::Submitted;
    case QueryField::Completed:
        return RequestColumn::Completed;
    case QueryField::Priority:
        return RequestColumn::Priority;
    case QueryField::Flags:
        return RequestColumn::Flags;
    default:
        return std::nullopt;
    }
}

}
