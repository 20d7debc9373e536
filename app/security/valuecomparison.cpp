// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/valuecomparison.h"

namespace Sigill {

namespace {

using Kind = Condition::Kind;

// A long text takes more than one step.
constexpr qsizetype unitsPerStep = 64;

int orderOfNumbers(qint64 left, bool isLeftUnsigned, qint64 right, bool isRightUnsigned)
{
    // Above 2^63 - 1, so larger than any signed number.
    const bool isLeftHuge = isLeftUnsigned && left < 0;
    const bool isRightHuge = isRightUnsigned && right < 0;
    if (isLeftHuge != isRightHuge)
        return isLeftHuge ? 1 : -1;
    return left < right ? -1 : int(left > right);
}

}

Truths ValueComparison::Finding::truths() const
{
    if (!isComparable)
        return Truth::Error;
    if (isSure)
        return Truth::True;
    return isPossible ? Truth::True | Truth::False : Truths(Truth::False);
}

Truths ValueComparison::compare(Kind op) const
{
    if (m_left.values.isEmpty() || m_right.values.isEmpty())
        return Truth::Error;
    Truths result;
    switch (op) {
    case Kind::Equal:
    case Kind::NotEqual:
        result = connected(findAll(true).truths(), findAll(false).truths(), Truth::False);
        break;
    case Kind::Contains:
    case Kind::NotContains:
        result = findAll(false).truths();
        break;
    case Kind::AnyOf:
    case Kind::NotAnyOf:
        result = findAny().truths();
        break;
    default:
        result = compareSingle(op);
        break;
    }
    if (m_steps < 0)
        return Truth::True | Truth::False | Truth::Unknown;
    const bool isNegated = op == Kind::NotEqual || op == Kind::NotContains || op == Kind::NotAnyOf;
    return isNegated ? negated(result) : result;
}

// Nothing where the two cannot be ordered.
std::optional<int> ValueComparison::order(const Condition &left, const Condition &right) const
{
    --m_steps;
    if (left.kind != right.kind)
        return std::nullopt;
    switch (left.kind) {
    case Kind::Integer:
        return orderOfNumbers(left.number, m_left.isUnsigned, right.number, m_right.isUnsigned);
    case Kind::String:
        m_steps -= std::min(left.text.size(), right.text.size()) / unitsPerStep;
        return left.text.compare(right.text,
                                 m_left.isCaseSensitive || m_right.isCaseSensitive
                                     ? Qt::CaseSensitive
                                     : Qt::CaseInsensitive);
    case Kind::Octets:
        m_steps -= std::min(left.octets.size(), right.octets.size()) / unitsPerStep;
        return left.octets.compare(right.octets);
    default:
        return std::nullopt;
    }
}

void ValueComparison::match(const Condition &left, const Condition &right, Finding &finding) const
{
    if (left.kind == Kind::Sid && right.kind == Kind::Sid) {
        --m_steps;
        finding.isComparable = true;
        if (left.trustee == right.trustee)
            finding.isSure = true;
        else if (!left.trustee.sid() || !right.trustee.sid())
            finding.isPossible = true;
        return;
    }
    if (const auto result = order(left, right)) {
        finding.isComparable = true;
        finding.isSure |= *result == 0;
    }
}

ValueComparison::Finding ValueComparison::findAny() const
{
    Finding any;
    for (const Condition &left : m_left.values) {
        for (const Condition &right : m_right.values) {
            match(left, right, any);
            if (any.isSure || m_steps < 0)
                return any;
        }
    }
    return any;
}

// Whether each value of one side is among those of the other.
ValueComparison::Finding ValueComparison::findAll(bool isLeftInRight) const
{
    const auto &inner = isLeftInRight ? m_left.values : m_right.values;
    const auto &outer = isLeftInRight ? m_right.values : m_left.values;
    Finding all{.isSure = true, .isPossible = true, .isComparable = false};
    for (const Condition &wanted : inner) {
        Finding found;
        for (const Condition &value : outer) {
            match(isLeftInRight ? wanted : value, isLeftInRight ? value : wanted, found);
            if (found.isSure || m_steps < 0)
                break;
        }
        all.isComparable |= found.isComparable;
        all.isSure &= found.isSure;
        all.isPossible &= found.isSure || found.isPossible;
        if (m_steps < 0)
            break;
    }
    return all;
}

Truths ValueComparison::compareSingle(Kind op) const
{
    if (m_left.values.size() != 1 || m_right.values.size() != 1)
        return Truth::Error;
    const auto result = order(m_left.values.constFirst(), m_right.values.constFirst());
    if (!result)
        return Truth::Error;
    switch (op) {
    case Kind::Less:
        return truth(*result < 0);
    case Kind::LessOrEqual:
        return truth(*result <= 0);
    case Kind::Greater:
        return truth(*result > 0);
    case Kind::GreaterOrEqual:
        return truth(*result >= 0);
    default:
        return Truth::Error;
    }
}

}
