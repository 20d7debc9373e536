// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/securitydescriptor.h"

#include <QCoreApplication>

namespace Sigill {

// Words for a security descriptor and its entries, for the Access pane and the command line.
class AccessFacts
{
    Q_DECLARE_TR_FUNCTIONS(AccessFacts)

public:
    // Name and SID, or the SID alone.
    static QString trustee(const Trustee &trustee);
    static QString entryType(const Ace &ace);
    // Letters and mask: "DC SW (0x0000000a)".
    static QString rights(const Ace &ace);
    // Whom an entry applies to beyond the request itself, and its condition; empty where plain.
    static QString remarks(const Ace &ace);
    // One sentence: how many entries, and what an absent, empty or null list means.
    static QString verdict(const SecurityDescriptor &descriptor);
    static QString error(const SddlError &error);
};

}
