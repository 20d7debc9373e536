// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/securitydescriptor.h"

#include "security/sddlreader.h"
#include "security/sddlwriter.h"

namespace Sigill {

namespace {

constexpr unsigned daclPresent = 0x0004;
constexpr unsigned autoInheritRequested = 0x0100;
constexpr unsigned autoInherited = 0x0400;
constexpr unsigned isProtected = 0x1000;

// For the DACL. The inheritance bits of the SACL are the next higher ones.
unsigned inheritanceBits(const Acl &acl)
{
    return (acl.isAutoInheritRequested ? autoInheritRequested : 0)
        | (acl.isAutoInherited ? autoInherited : 0) | (acl.isProtected ? isProtected : 0);
}

constexpr unsigned saclPresent = 0x0010;

}

tl::expected<SecurityDescriptor, SddlError>
SecurityDescriptor::fromSddl(const QString &text, const std::optional<Sid> &domain)
{
    return SddlReader(text, domain).read();
}

QString SecurityDescriptor::toSddl() const
{
    return SddlWriter::text(*this);
}

quint16 SecurityDescriptor::control() const
{
    unsigned bits = 0;
    if (dacl)
        bits |= daclPresent | inheritanceBits(*dacl);
    if (sacl)
        bits |= saclPresent | inheritanceBits(*sacl) << 1;
    return static_cast<quint16>(bits);
}

}
