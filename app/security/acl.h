// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/ace.h"

#include <QList>

namespace Sigill {

// An access control list of a descriptor. A null list (NO_ACCESS_CONTROL) grants everything to
// everyone, an empty one nothing to anyone but the owner.
struct Acl
{
    QList<Ace> aces; // in the order of the text, which is the order of evaluation
    bool isNull = false; // NO_ACCESS_CONTROL; there are no entries then
    bool isProtected = false; // P
    bool isAutoInheritRequested = false; // AR
    bool isAutoInherited = false; // AI

    friend bool operator==(const Acl &, const Acl &) = default;
};

}
