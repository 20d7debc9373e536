// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/accessmask.h"
#include "security/acetype.h"
#include "security/trustee.h"

#include <QUuid>

#include <optional>

namespace Sigill {

// ACE_HEADER.AceFlags, MS-DTYP 2.4.4.1; the two-letter codes are those of SDDL.
enum class AceFlag : quint8 {
    ObjectInherit = 0x01, // OI
    ContainerInherit = 0x02, // CI
    NoPropagate = 0x04, // NP
    InheritOnly = 0x08, // IO
    Inherited = 0x10, // ID
    Critical = 0x20, // CR
    AuditSuccess = 0x40, // SA
    TrustProtected = 0x40, // TP, the same bit in an access filter
    AuditFailure = 0x80, // FA
};
Q_DECLARE_FLAGS(AceFlags, AceFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(AceFlags)

// One entry of an access control list, as it stands in the text.
struct Ace
{
    AceType type = AceType::AccessAllowed;
    AceFlags flags;
    AccessMask mask;
    // Only for object types. Which property, property set, right or class of child.
    std::optional<QUuid> objectType;
    // Only for object types. Which class of child inherits the entry.
    std::optional<QUuid> inheritedObjectType;
    Trustee trustee;
    // The condition or the resource attribute with its outer parentheses, unread. An entry with a
    // condition must never be shown or counted as one without.
    QString tail;
    // Where the entry stands in the text, its parentheses included, in UTF-16 units.
    qsizetype offset = 0;
    qsizetype length = 0;

    bool isAllow() const { return isAllowType(type); }
    bool isDeny() const { return isDenyType(type); }
    bool isConditional() const { return isConditionalType(type); }
    // Such an entry does not apply to the object itself.
    bool isInheritOnly() const { return flags.testFlag(AceFlag::InheritOnly); }
    bool isInherited() const { return flags.testFlag(AceFlag::Inherited); }
};

}
