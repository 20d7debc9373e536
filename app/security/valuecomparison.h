// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/condition.h"
#include "security/truth.h"

namespace Sigill {

// One side of a comparison: the values of an attribute or a literal.
struct ValueSet
{
    QList<Condition> values; // literals
    bool isUnsigned = false; // numbers are of 64 bits without sign
    bool isCaseSensitive = false;
    bool isKnown = true; // false where nobody told what the caller has
    bool exists = true;
};

// Compares two sets of values. Several values are a set: their order does not matter.
class ValueComparison
{
public:
    // Each look at two values takes one of the steps; with none left all is possible. All must
    // outlive the comparison.
    ValueComparison(const ValueSet &left, const ValueSet &right, qsizetype &steps)
        : m_left(left)
        , m_right(right)
        , m_steps(steps)
    {
    }

    // The kind is one of the operators from Equal to NotAnyOf.
    Truths compare(Condition::Kind op) const;

private:
    // Whether something is so for sure, or maybe.
    struct Finding
    {
        bool isSure = false;
        bool isPossible = false;
        bool isComparable = false;

        Truths truths() const;
    };
    std::optional<int> order(const Condition &left, const Condition &right) const;
    void match(const Condition &left, const Condition &right, Finding &finding) const;
    Finding findAny() const;
    Finding findAll(bool isLeftInRight) const;
    Truths compareSingle(Condition::Kind op) const;

    const ValueSet &m_left;
    const ValueSet &m_right;
    qsizetype &m_steps;
};

}
