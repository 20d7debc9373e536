// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/accessmask.h"

#include "security/sddltext.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

struct Code
{
    QStringView letters;
    quint32 value;
};

// In the order in which Windows prints them.
constexpr std::array singleBits{
    Code{u"CC", 0x1},        Code{u"DC", 0x2},        Code{u"LC", 0x4},
    Code{u"SW", 0x8},        Code{u"RP", 0x10},       Code{u"WP", 0x20},
    Code{u"DT", 0x40},       Code{u"LO", 0x80},       Code{u"CR", 0x100},
    Code{u"SD", 0x10000},    Code{u"RC", 0x20000},    Code{u"WD", 0x40000},
    Code{u"WO", 0x80000},    Code{u"GA", 0x10000000}, Code{u"GX", 0x20000000},
    Code{u"GW", 0x40000000}, Code{u"GR", 0x80000000},
};

// Files, registry keys. KX means the same as KR, so it stands after it and is never printed.
constexpr std::array namedSets{
    Code{u"FA", 0x1f01ff}, Code{u"FR", 0x120089}, Code{u"FW", 0x120116}, Code{u"FX", 0x1200a0},
    Code{u"KA", 0xf003f},  Code{u"KR", 0x20019},  Code{u"KW", 0x20006},  Code{u"KX", 0x20019},
};

constexpr std::array labelBits{Code{u"NW", 0x1}, Code{u"NR", 0x2}, Code{u"NX", 0x4}};

std::optional<quint32> codeAt(QStringView text, qsizetype offset)
{
    const auto in = [&](const auto &codes) -> std::optional<quint32> {
        for (const Code &code : codes) {
            if (isCodeAt(text, offset, code.letters))
                return code.value;
        }
        return std::nullopt;
    };
    if (const auto value = in(singleBits))
        return value;
    if (const auto value = in(namedSets))
        return value;
    return in(labelBits);
}

struct Number
{
    quint32 value = 0;
    bool isOutOfRange = false;
};

// Reads the number at the offset and moves the offset behind it. Outside 32 bits Windows saturates
// and then applies the sign (Samba tests, SddlWindowsIsWeird).
std::optional<Number> readNumber(QStringView text, qsizetype &offset)
{
    constexpr quint64 max = std::numeric_limits<quint32>::max();
    const bool isNegative = text[offset] == u'-';
    if (isNegative)
        ++offset;
    int base = 10;
    if (offset < text.size() && text[offset] == u'0') {
        const bool isHex = offset + 1 < text.size() && asciiUpper(text[offset + 1]) == u'X';
        base = isHex ? 16 : 8;
        if (isHex)
            offset += 2;
    }
    const qsizetype firstDigit = offset;
    quint64 value = 0;
    for (; offset < text.size(); ++offset) {
        const int digit = digitValue(text[offset]);
        if (digit < 0 || (digit > 9 && base != 16))
            break;
        if (digit >= base)
            return std::nullopt;
        value = std::min(value * static_cast<quint64>(base) + static_cast<quint64>(digit), max + 1);
    }
    if (offset == firstDigit)
        return std::nullopt;
    const auto saturated = static_cast<quint32>(std::min(value, max));
    return Number{isNegative ? 0U - saturated : saturated, isNegative || value > max};
}

}

tl::expected<AccessMask::Reading, SddlError> AccessMask::parse(QStringView field)
{
    Reading reading;
    quint32 value = 0;
    bool hasLetters = false;
    bool hasNumber = false;
    bool afterNumber = false;
    for (qsizetype offset = 0; offset < field.size();) {
        const qsizetype start = skipSpaces(field, offset);
        if (start != offset) {
            reading.oddities |= SddlOddity::Spaces;
            // Windows takes spaces before codes and in an empty field, but not behind anything.
            if (start == field.size() && offset == 0)
                break;
            if (start == field.size() || afterNumber)
                return tl::unexpected(
                    SddlError{offset, tr("No space may stand here in the rights")});
        }
        offset = start;
        if (field[start] == u'-' || (field[start] >= u'0' && field[start] <= u'9')) {
            const auto number = readNumber(field, offset);
            if (!number)
                return tl::unexpected(
                    SddlError{start, tr("“%1” is no number").arg(quotable(field.sliced(start)))});
            value |= number->value;
            if (number->isOutOfRange)
                reading.oddities |= SddlOddity::MaskOutOfRange;
            hasNumber = afterNumber = true;
            continue;
        }
        const auto code = codeAt(field, start);
        if (!code)
            return tl::unexpected(SddlError{
                start, tr("“%1” is no access right").arg(quotable(field.sliced(start).left(2)))});
        if (hasLowerCase(field.sliced(start, 2)))
            reading.oddities |= SddlOddity::LowerCase;
        value |= *code;
        offset = start + 2;
        hasLetters = true;
        afterNumber = false;
    }
    if (hasLetters && hasNumber)
        reading.oddities |= SddlOddity::MixedRights;
    reading.mask = AccessMask(value);
    return reading;
}

QString AccessMask::letters() const
{
    QStringList parts;
    quint32 rest = m_value;
    for (const Code &code : singleBits) {
        if (rest & code.value)
            parts += code.letters.toString();
        rest &= ~code.value;
    }
    if (rest != 0)
        parts += u"0x"_s + QString::number(rest, 16);
    return parts.join(u' ');
}

QString AccessMask::hex() const
{
    return u"0x%1"_s.arg(m_value, 8, 16, QChar(u'0'));
}

QString AccessMask::sddlText() const
{
    const auto *named = std::find_if(namedSets.begin(), namedSets.end(),
                                     [this](const Code &code) { return code.value == m_value; });
    if (named != namedSets.end())
        return named->letters.toString();
    QString text;
    quint32 rest = m_value;
    for (const Code &code : singleBits) {
        if (rest & code.value)
            text += code.letters;
        rest &= ~code.value;
    }
    return rest == 0 ? text : u"0x"_s + QString::number(m_value, 16);
}

QList<quint32> AccessMask::bits() const
{
    QList<quint32> bits;
    for (quint32 rest = m_value; rest != 0; rest &= rest - 1)
        bits += rest & (0U - rest);
    return bits;
}

}
