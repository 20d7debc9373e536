// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/condition.h"

namespace Sigill {

// An attribute of the object itself, which conditions name as @Resource.NAME
// (CLAIM_SECURITY_ATTRIBUTE_RELATIVE_V1, MS-DTYP 2.4.10.1).
struct ResourceAttribute
{
    // How the values are written; a Boolean is 0 or 1.
    enum class Type : quint8 { Integer, Unsigned, String, Sid, Octets, Boolean };

    static constexpr quint32 caseSensitive = 0x02;
    static constexpr quint32 reservedFlags = 0xffc0; // must be 0; the upper half is free

    QString name;
    Type type = Type::String;
    quint32 flags = 0;
    // Literals of the kind that fits the type. An Unsigned above 2^63 has the same bits as the
    // negative number here.
    QList<Condition> values;

    // "TI", "TU", "TS", "TD", "TX" or "TB".
    static QStringView typeLetters(Type type);

    // As Windows prints it: ("name",TS,0x0,"a","b").
    QString toSddl() const;

    friend bool operator==(const ResourceAttribute &, const ResourceAttribute &) = default;
};

}
