// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queryfield.h"

namespace Sigill {

// What is wrong with a term of a search.
struct QueryProblem
{
    Q_DECLARE_TR_FUNCTIONS(QueryProblem)

public:
    enum class Kind {
        UnknownField, // it is searched for as a text
        NoValue, // as while it is being written
        NoChoice,
        NoNumber,
        NoDuration,
        NoTime,
        NoDay,
        NotCompared, // the field has no greater or less
        NeedsComparison,
        TooManyValues,
    };

    Kind kind = Kind::NoValue;
    QString field; // as it was written
    QString value;
    QueryField of = QueryField::Anywhere;

    // One line, in the language of the moment.
    QString sentence() const;

    friend bool operator==(const QueryProblem &, const QueryProblem &) = default;
};

}
