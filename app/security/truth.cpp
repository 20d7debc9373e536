// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/truth.h"

namespace Sigill {

namespace {

constexpr auto all = {Truth::False, Truth::True, Truth::Unknown, Truth::Error};

constexpr Truth opposite(Truth value)
{
    switch (value) {
    case Truth::False:
        return Truth::True;
    case Truth::True:
        return Truth::False;
    default:
        return value;
    }
}

// Kleene's logic, in which the value that settles the operator wins over Unknown.
constexpr Truth connected(Truth a, Truth b, Truth settling)
{
    if (a == Truth::Error || b == Truth::Error)
        return Truth::Error;
    if (a == settling || b == settling)
        return settling;
    return a == Truth::Unknown || b == Truth::Unknown ? Truth::Unknown : opposite(settling);
}

}

Truths negated(Truths values)
{
    Truths result;
    for (const Truth value : all)
        result.setFlag(opposite(value), values.testFlag(value));
    return result;
}

Truths connected(Truths a, Truths b, Truth settling)
{
    Truths result;
    for (const Truth left : all) {
        for (const Truth right : all) {
            if (a.testFlag(left) && b.testFlag(right))
                result |= connected(left, right, settling);
        }
    }
    return result;
}

}
