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

constexpr size_t codeLetters = 26;

// For each pair of letters the bits that it stands for; 0 for a pair without meaning.
constexpr auto codeValues = [] {
    std::array<quint32, codeLetters *codeLetters> values = {};
    const auto add = [&](const auto &codes) {
        for (const Code &code : codes)
            values[size_t(code.letters[0].unicode() - u'A') * codeLetters
                   + size_t(code.letters[1].unicode() - u'A')]
                = code.value;
    };
    add(singleBits);
    add(namedSets);
    add(labelBits);
    return values;
}();

// The bits that the two capitals stand for; 0 for none.
quint32 codeValue(char16_t first, char16_t second)
{
    const unsigned row = first - unsigned(u'A');
    const unsigned column = second - unsigned(u'A');
    return row < codeLetters && column < codeLetters ? codeValues[row * codeLetters + column] : 0;
}

// The same for two letters of any case at the offset; notes where they are not both capitals.
quint32 codeAt(QStringView text, qsizetype offset, SddlOddities &oddities)
{
    if (offset + 2 > text.size())
        return 0;
    const QChar first = text[offset];
    const QChar second = text[offset + 1];
    if (const quint32 value = codeValue(first.unicode(), second.unicode()))
        return value;
    const quint32 value = codeValue(asciiUpper(first), asciiUpper(second));
    if (value)
        oddities |= SddlOddity::LowerCase;
    return value;
}

template <typename Codes>
QString joined(quint32 &rest, const Codes &codes)
{
    QString text;
    for (const Code &code : codes) {
        if (rest & code.value)
            text += code.letters;
        rest &= ~code.value;
    }
    return text;
}

QString hexNumber(quint32 value)
{
    return u"0x"_s + QString::number(value, 16);
}

// The rest of the field, for a message.
QStringView upToEnd(QStringView field, qsizetype offset)
{
    const qsizetype end = field.indexOf(u';', offset);
    return field.sliced(offset, (end < 0 ? field.size() : end) - offset);
}

constexpr bool startsNumber(QChar c)
{
    return c == u'-' || (c >= u'0' && c <= u'9');
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
    qsizetype offset = 0;
    while (offset < field.size() && field[offset] != u';') {
        if (const quint32 code = codeAt(field, offset, reading.oddities)) {
            value |= code;
            offset += 2;
            hasLetters = true;
            afterNumber = false;
        } else if (field[offset] == u' ') {
            const qsizetype start = offset;
            offset = skipSpaces(field, offset);
            const bool isEnd = offset == field.size() || field[offset] == u';';
            reading.oddities |= SddlOddity::Spaces;
            // Windows takes spaces before codes and in an empty field, but not behind anything.
            if ((isEnd && start != 0) || (!isEnd && afterNumber))
                return tl::unexpected(
                    SddlError{start, tr("No space may stand here in the rights")});
        } else if (startsNumber(field[offset])) {
            const qsizetype start = offset;
            const auto number = readNumber(field, offset);
            if (!number)
                return tl::unexpected(
                    SddlError{start, tr("“%1” is no number").arg(quotable(upToEnd(field, start)))});
            value |= number->value;
            if (number->isOutOfRange)
                reading.oddities |= SddlOddity::MaskOutOfRange;
            hasNumber = afterNumber = true;
        } else {
            return tl::unexpected(
                SddlError{offset,
                          tr("“%1” is no access right; expected letters such as RC, or a number")
                              .arg(quotable(upToEnd(field, offset).left(2)))});
        }
    }
    if (hasLetters && hasNumber)
        reading.oddities |= SddlOddity::MixedRights;
    reading.mask = AccessMask(value);
    reading.length = offset;
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
        parts += hexNumber(rest);
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
    quint32 rest = m_value;
    const QString text = joined(rest, singleBits);
    return rest == 0 ? text : hexNumber(m_value);
}

QString AccessMask::labelSddlText() const
{
    quint32 rest = m_value;
    const QString text = joined(rest, labelBits);
    return rest == 0 ? text : hexNumber(m_value);
}

QList<quint32> AccessMask::bits() const
{
    QList<quint32> bits;
    for (quint32 rest = m_value; rest != 0; rest &= rest - 1)
        bits += rest & (0U - rest);
    return bits;
}

}
