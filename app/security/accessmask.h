// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/sddlerror.h"
#include "security/sddlnotices.h"

#include <QCoreApplication>
#include <QList>

#include <tl/expected.hpp>

namespace Sigill {

// The 32 access rights of an entry (MS-DTYP 2.4.3). The two-letter codes are only names of bits:
// what a bit permits depends on the kind of object.
class AccessMask
{
    Q_DECLARE_TR_FUNCTIONS(Sigill::AccessMask)

public:
    struct Reading;

    constexpr AccessMask() = default;
    constexpr explicit AccessMask(quint32 value)
        : m_value(value)
    {
    }

    // Reads the rights field of an entry, which ends at a semicolon or with the text: two-letter
    // codes one after the other, or a number in decimal, 0x hexadecimal or 0 octal. An empty field
    // is the mask 0, a legal entry that does nothing. The offset of an error counts from the start
    // of the field.
    static tl::expected<Reading, SddlError> parse(QStringView field);

    constexpr quint32 value() const { return m_value; }

    // Codes of single bits in the order in which Windows prints them, then the bits that have no
    // code as one hexadecimal number: "CC DC 0x200". Empty for the mask 0.
    QString letters() const;

    // Always eight digits: "0x0000000f".
    QString hex() const;

    // As Windows prints it in SDDL: a file or registry code that stands for exactly this mask, else
    // codes of single bits where they cover it, else a number.
    QString sddlText() const;

    // The same for a mandatory label, whose bits have codes of their own (NW NR NX).
    QString labelSddlText() const;

    constexpr bool isEmpty() const { return m_value == 0; }
    constexpr bool contains(AccessMask other) const { return (other.m_value & ~m_value) == 0; }

    // One value for each bit that is set, lowest first.
    QList<quint32> bits() const;

    friend constexpr bool operator==(AccessMask, AccessMask) = default;
    friend constexpr AccessMask operator|(AccessMask a, AccessMask b)
    {
        return AccessMask(a.m_value | b.m_value);
    }
    friend constexpr AccessMask operator&(AccessMask a, AccessMask b)
    {
        return AccessMask(a.m_value & b.m_value);
    }
    // The rights of the first that are not in the second.
    friend constexpr AccessMask operator-(AccessMask a, AccessMask b)
    {
        return AccessMask(a.m_value & ~b.m_value);
    }
    constexpr AccessMask &operator|=(AccessMask other) { return *this = *this | other; }

private:
    quint32 m_value = 0;
};

struct AccessMask::Reading
{
    AccessMask mask;
    SddlOddities oddities;
    qsizetype length = 0; // of the field, without the semicolon
};

}
