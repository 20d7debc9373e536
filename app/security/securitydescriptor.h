// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/acl.h"
#include "security/sddlerror.h"
#include "security/sddlnotices.h"

#include <tl/expected.hpp>

#include <optional>

namespace Sigill {

// A Windows security descriptor, read from its text form (SDDL, MS-DTYP 2.5.1.1).
struct SecurityDescriptor
{
    std::optional<Trustee> owner;
    std::optional<Trustee> group;
    // Three states that look alike: nothing (no "D:", everyone has full access), a null list
    // (NO_ACCESS_CONTROL, the same) and an empty list ("D:", nobody has access but the owner).
    std::optional<Acl> dacl;
    std::optional<Acl> sacl;
    // What was tolerated or is not known; show it all.
    SddlNotices notices;

    // Reads a whole text; the empty text is a descriptor with nothing in it. NULs at the end are
    // left out with a notice, since the server sends one for each entry; a NUL inside is an error,
    // since other programs would not see what follows it. The domain, such as S-1-5-21-1-2-3,
    // completes aliases such as DA; without it they stay aliases. What Windows takes is taken,
    // with a notice where it departs from the grammar. Takes time linear in the length.
    static tl::expected<SecurityDescriptor, SddlError>
    fromSddl(const QString &text, const std::optional<Sid> &domain = std::nullopt);

    // The text as Windows prints it: owner, group, DACL, SACL, aliases where they stand for exactly
    // that SID. Reading it gives the same descriptor again.
    QString toSddl() const;

    // SECURITY_DESCRIPTOR_CONTROL (MS-DTYP 2.4.6) as far as SDDL tells it: without the
    // self-relative bit 0x8000 and the "defaulted" bits.
    quint16 control() const;

    // Whether both say the same, whatever the reader had to tolerate.
    friend bool operator==(const SecurityDescriptor &a, const SecurityDescriptor &b)
    {
        return a.owner == b.owner && a.group == b.group && a.dacl == b.dacl && a.sacl == b.sacl;
    }
};

}
