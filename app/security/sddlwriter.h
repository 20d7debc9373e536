// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/securitydescriptor.h"

namespace Sigill {

// Writes descriptors and entries as Windows prints them. Behind SecurityDescriptor::toSddl.
class SddlWriter
{
public:
    static QString text(const SecurityDescriptor &descriptor);

    // One entry with its parentheses. A type that SDDL cannot write stands there as its number,
    // which readers refuse; no reader here makes one.
    static QString text(const Ace &ace);

    // The flags as letters, such as "OICIID".
    static QString flags(const Ace &ace);

    // The mask as letters or as a number; a mandatory label has letters of its own.
    static QString rights(const Ace &ace);
};

}
