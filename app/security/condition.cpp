// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/condition.h"

#include "security/attributename.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr auto keywords = std::to_array<QStringView>({{},
                                                      {},
                                                      {},
                                                      {},
                                                      {},
                                                      {},
                                                      u"!",
                                                      u"&&",
                                                      u"||",
                                                      u"==",
                                                      u"!=",
                                                      u"<",
                                                      u"<=",
                                                      u">",
                                                      u">=",
                                                      u"Contains",
                                                      u"Not_Contains",
                                                      u"Any_of",
                                                      u"Not_Any_of",
                                                      u"Exists",
                                                      u"Not_Exists",
                                                      u"Member_of",
                                                      u"Not_Member_of",
                                                      u"Member_of_any",
                                                      u"Not_Member_of_any",
                                                      u"Device_Member_of",
                                                      u"Not_Device_Member_of",
                                                      u"Device_Member_of_any",
                                                      u"Not_Device_Member_of_any"});
static_assert(keywords.size() == size_t(Condition::Kind::NotDeviceMemberOfAny) + 1);

QString numberText(const Condition &literal)
{
    // The bits as they are: Windows prints the hexadecimal -1 as 0xffffffffffffffff again.
    const auto bits = static_cast<quint64>(literal.number);
    switch (literal.base) {
    case 16:
        return u"0x"_s + QString::number(bits, 16);
    case 8:
        return u'0' + QString::number(bits, 8);
    default:
        return QString::number(literal.number);
    }
}

void write(const Condition &condition, QString &to)
{
    using Kind = Condition::Kind;
    switch (condition.kind) {
    case Kind::Attribute:
        if (condition.source == Condition::Source::Local)
            to += condition.text;
        else
            to += u'@' + Condition::sourceName(condition.source) + u'.'
                + AttributeName::encoded(condition.text);
        return;
    case Kind::Integer:
        to += numberText(condition);
        return;
    case Kind::String:
        to += u'"' + condition.text + u'"';
        return;
    case Kind::Octets:
        to += u'#' + QString::fromLatin1(condition.octets.toHex());
        return;
    case Kind::Sid:
        to += u"SID("_s + condition.trustee.sddlText() + u')';
        return;
    case Kind::List:
        to += u'{';
        for (qsizetype i = 0; i < condition.operands.size(); ++i) {
            if (i > 0)
                to += u", "_s;
            write(condition.operands.at(i), to);
        }
        to += u'}';
        return;
    case Kind::Not:
        to += u"!("_s;
        write(condition.operands.at(0), to);
        to += u')';
        return;
    case Kind::And:
    case Kind::Or:
        to += u'(';
        write(condition.operands.at(0), to);
        to += u") "_s + Condition::keyword(condition.kind) + u" ("_s;
        write(condition.operands.at(1), to);
        to += u')';
        return;
    default:
        if (condition.operands.size() == 2) {
            write(condition.operands.at(0), to);
            to += u' ';
        }
        to += Condition::keyword(condition.kind) + u' ';
        write(condition.operands.constLast(), to);
        return;
    }
}

}

QString Condition::toSddl() const
{
    QString written = u"("_s;
    write(*this, written);
    return written + u')';
}

QStringView Condition::keyword(Kind kind)
{
    return keywords[static_cast<size_t>(kind)];
}

QStringView Condition::sourceName(Source source)
{
    constexpr std::array<QStringView, 4> names{QStringView(), u"USER", u"DEVICE", u"RESOURCE"};
    return names[static_cast<size_t>(source)];
}

bool operator==(const Condition &a, const Condition &b)
{
    return a.kind == b.kind && a.source == b.source && a.number == b.number && a.text == b.text
        && a.octets == b.octets && a.trustee == b.trustee && a.operands == b.operands;
}

}
