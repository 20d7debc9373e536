// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queryterm.h"
#include "domain/querywords.h"
#include "models/repeatedrequests.h"
#include "models/requestcolumn.h"
#include "models/verdicts.h"

namespace Sigill {

// One term of a search that asks for a value and not for a text: a type, a number, a time or what
// the request is to the operator.
class QueryCheck
{
public:
    // now: by the server's clock; the times of the term are fixed to it. me: the operator, null
    // where nobody knows.
    QueryCheck(const QueryTerm &term, const QDateTime &now, const QUuid &me);

    // The one whose value is looked at; nothing where that cannot be unreadable.
    std::optional<RequestColumn> column() const;
    bool matches(const RequestStore &store, int position)
    {
        return fits(store, position) != m_term.isExcluded;
    }
    // Whether a request passes depends on others.
    bool comparesRequests() const { return m_states.contains(QueryWords::isRepeated()); }
    // Of what could not be read, nothing is true.
    bool matchesUnreadable() const { return m_term.isExcluded; }

private:
    // Milliseconds since 1970, without its end.
    using Span = std::pair<qint64, qint64>;

    static Span span(const QueryTerm &term, const QString &value, const QDateTime &now);
    static Span spanOfAge(const QueryTerm &term, const QString &value, const QDateTime &now);
    bool fits(const RequestStore &store, int position);
    bool isInSpan(qint64 time) const;
    bool isNumber(int number) const;
    bool isChoice(const QStringList &spellings) const;
    bool isState(const RequestStore &store, int position);

    QueryTerm m_term;
    QUuid m_me;
    QList<Span> m_spans;
    QList<int> m_numbers;
    QStringList m_states; // names
    Verdicts m_values;
    RepeatedRequests m_repeated;
};

}
