// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/accessmask.h"
#include "security/acetype.h"
#include "security/condition.h"
#include "security/resourceattribute.h"
#include "security/trustee.h"

#include <QUuid>

#include <memory>
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

// One entry of an access control list, as it stands in the text.
struct Ace
{
    // Not left to the compiler: a list would fill each new entry with zeros first.
    Ace() noexcept { }

    AceType type = AceType::AccessAllowed;
    AceFlags flags;
    AccessMask mask;
    // Only for object types. Which property, property set, right or class of child.
    std::optional<QUuid> objectType;
    // Only for object types. Which class of child inherits the entry.
    std::optional<QUuid> inheritedObjectType;
    Trustee trustee;
    // Set exactly for conditional types; never changed once read, so copies share it.
    std::shared_ptr<const Condition> condition;
    // Set exactly for a resource attribute; shared likewise.
    std::shared_ptr<const ResourceAttribute> attribute;
    // Where the entry stands in the text, its parentheses included, in UTF-16 units.
    qsizetype offset = 0;
    qsizetype length = 0;

    bool isAllow() const { return isAllowType(type); }
    bool isDeny() const { return isDenyType(type); }
    bool isConditional() const { return isConditionalType(type); }
    // Such an entry does not apply to the object itself.
    bool isInheritOnly() const { return flags.testFlag(AceFlag::InheritOnly); }
    bool isInherited() const { return flags.testFlag(AceFlag::Inherited); }

    // Whether both say the same, wherever in a text they stand.
    friend bool operator==(const Ace &a, const Ace &b)
    {
        const auto isSame
            = [](const auto &x, const auto &y) { return x == y || (x && y && *x == *y); };
        return a.type == b.type && a.flags == b.flags && a.mask == b.mask
            && a.objectType == b.objectType && a.inheritedObjectType == b.inheritedObjectType
            && a.trustee == b.trustee && isSame(a.condition, b.condition)
            && isSame(a.attribute, b.attribute);
    }
};

}

// Outside, so that they do not hide the operators that Qt declares there.
Q_DECLARE_OPERATORS_FOR_FLAGS(Sigill::AceFlags)
