// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/resourceattribute.h"

#include "security/attributename.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Sigill {

QStringView ResourceAttribute::typeLetters(Type type)
{
    constexpr std::array<QStringView, 6> letters{u"TI", u"TU", u"TS", u"TD", u"TX", u"TB"};
    return letters[static_cast<size_t>(type)];
}

QString ResourceAttribute::toSddl() const
{
    QString text = u"(\""_s + AttributeName::encoded(name) + u"\","_s + typeLetters(type) + u",0x"_s
        + QString::number(flags, 16);
    for (const Condition &value : values) {
        text += u',';
        switch (type) {
        case Type::Integer:
        case Type::Boolean:
            text += QString::number(value.number);
            break;
        case Type::Unsigned:
            text += QString::number(static_cast<quint64>(value.number));
            break;
        case Type::String:
            text += u'"' + value.text + u'"';
            break;
        case Type::Sid:
            text += value.trustee.sddlText();
            break;
        case Type::Octets:
            text += QString::fromLatin1(value.octets.toHex());
            break;
        }
    }
    return text + u')';
}

}
