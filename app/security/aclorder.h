// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/acl.h"

namespace Sigill {

// Whether a list is in the canonical order: explicit entries before inherited ones, and among the
// explicit ones those that deny before those that allow ("Order of ACEs in a DACL", Win32).
// Windows does not enforce that; it evaluates the order as it stands. Inherited entries are in the
// order of their ancestors, which the text does not tell, so among them nothing is out of order.
class AclOrder
{
public:
    // An entry that stands behind one that it should precede.
    struct Flaw
    {
        qsizetype entry = 0; // index in the list
        qsizetype earlier = 0; // of the first entry that it should precede
        // The rights for which the order matters: earlier entries decide them the other way for
        // whoever is named by both. Empty where the order changes nothing.
        AccessMask affected;
        qsizetype rival = -1; // of the first of those earlier entries; -1 for none

        friend bool operator==(const Flaw &, const Flaw &) = default;
    };

    // In the order of the list; empty for a canonical one. Entries that only inherit decide nothing
    // here and are left out.
    static QList<Flaw> flaws(const Acl &acl);
};

}
