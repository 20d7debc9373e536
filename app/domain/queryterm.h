// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queryfield.h"

#include <QStringList>

namespace Sigill {

// One condition of a search. What is compared with a text ignores case.
struct QueryTerm
{
    enum class Relation {
        Contains,
        Equals,
        Less,
        AtMost,
        Greater,
        AtLeast,
    };

    QueryField field = QueryField::Anywhere;
    Relation relation = Relation::Contains;
    // One of them is enough. Only Contains and Equals take several. Choices stand by their names,
    // as far as they are whole (QueryWords).
    QStringList values = {};
    bool isExcluded = false; // what fits is not wanted
    // As it was written, where it makes no sense; nothing is left out by it then.
    QString unusable = {};

    bool isUsable() const { return unusable.isEmpty(); }
    // Contains and Equals, of a value that is written in one of these ways.
    bool matches(const QStringList &spellings) const;
    // Whether nothing passes this one that the other does not let through, as far as that can be
    // told by the terms.
    bool isWithin(const QueryTerm &other) const;

    friend bool operator==(const QueryTerm &, const QueryTerm &) = default;
};

}
