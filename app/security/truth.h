// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>

namespace Sigill {

// The values of a condition (MS-DTYP 2.4.4.17.6 and .7). As a set: those that are possible for what
// is known about the caller.
enum class Truth : quint8 {
    False = 1,
    True = 2,
    Unknown = 4,
    // What cannot be evaluated, such as a comparison of a number with a text. It makes the whole
    // condition Unknown, whatever the rest of it is.
    Error = 8,
};
Q_DECLARE_FLAGS(Truths, Truth)

constexpr Truths truth(bool isTrue)
{
    return isTrue ? Truth::True : Truth::False;
}

// The possible values of the negation.
Truths negated(Truths values);

// The possible values of && (settled by False) or || (settled by True) of both.
Truths connected(Truths a, Truths b, Truth settling);

}

Q_DECLARE_OPERATORS_FOR_FLAGS(Sigill::Truths)
