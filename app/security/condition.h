// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/trustee.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Sigill {

// The condition of an entry as a tree of values (MS-DTYP 2.4.4.17; text form in 2.5.1.1). What the
// members mean depends on the kind; the others keep their defaults.
struct Condition
{
    enum class Kind : quint8 {
        Attribute, // source, text = name
        Integer, // number, base
        String, // text
        Octets, // octets
        Sid, // trustee
        List, // operands: literals
        Not, // one operand; from here on all kinds are operators
        And, // two operands, as all up to NotAnyOf but Exists and NotExists
        Or,
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Contains,
        NotContains,
        AnyOf,
        NotAnyOf,
        Exists, // one operand: an attribute
        NotExists,
        MemberOf, // one operand: a SID or a list, as all below
        NotMemberOf,
        MemberOfAny,
        NotMemberOfAny,
        DeviceMemberOf,
        NotDeviceMemberOf,
        DeviceMemberOfAny,
        NotDeviceMemberOfAny,
    };
    // Whose attribute: of the program that asks, the caller, the caller's device, the object.
    enum class Source : quint8 { Local, User, Device, Resource };

    // How deep a tree may be. A condition can hold some thousand terms (an entry has at most 64
    // KiB), of which no real one comes near this.
    static constexpr int maxDepth = 1000;

    Kind kind = Kind::Attribute;
    Source source = Source::Local;
    quint8 base = 10; // 8, 10 or 16; how the number was written
    qint64 number = 0;
    QString text;
    QByteArray octets;
    Trustee trustee;
    QList<Condition> operands;

    bool isLiteral() const { return kind > Kind::Attribute && kind < Kind::List; }

    // As Windows prints it, in parentheses: "(@USER.Title == "PM")".
    QString toSddl() const;

    // The operator as Windows prints it, such as "Member_of_any" or "=="; empty for values.
    static QStringView keyword(Kind kind);

    // "USER", "DEVICE" or "RESOURCE"; empty for a local attribute.
    static QStringView sourceName(Source source);

    // Whether both mean the same: the base of a number does not count.
    friend bool operator==(const Condition &a, const Condition &b);
};

}
