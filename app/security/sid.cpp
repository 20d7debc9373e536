// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/sid.h"

#include "security/sddltext.h"

#include <QSet>

#include <bit>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr quint32 ntAuthority = 5;
constexpr quint32 domainSubAuthority = 21;
constexpr int domainAccountParts = 5;

struct Part
{
    quint64 value = 0; // saturates above 2^48
    bool isHex = false;
    bool isPlain = false; // decimal without leading zeros
};

// Reads four decimal digits in one step, since numbers are most of the text of a descriptor. False
// where something else is among them.
bool readFourDigits(const QChar *from, quint64 &value)
{
    // The first digit is in the lowest lane of 16 bits.
    if constexpr (std::endian::native != std::endian::little)
        return false;
    quint64 digits = 0;
    std::memcpy(&digits, from, sizeof digits);
    digits -= 0x0030'0030'0030'0030; // '0'
    // A lane above 9, or below 0, gets its highest bit.
    if (((digits + 0x7ff6'7ff6'7ff6'7ff6) | digits) & 0x8000'8000'8000'8000)
        return false;
    // The highest lane of the product is the sum of each digit times 1000, 100, 10 or 1.
    value = (digits * 0x03e8'0064'000a'0001) >> 48;
    return true;
}

// Reads decimal digits and moves behind them. The value is right where there are at most 19.
quint64 readDigits(const QChar *&next, const QChar *end)
{
    quint64 value = 0;
    for (quint64 four = 0; end - next >= 4 && readFourDigits(next, four); next += 4)
        value = value * 10000 + four;
    for (; next < end; ++next) {
        const unsigned digit = next->unicode() - unsigned(u'0');
        if (digit > 9)
            break;
        value = value * 10 + digit;
    }
    return value;
}

std::optional<Part> readPart(QStringView text, bool isHex)
{
    Part part;
    const bool hasPrefix
        = text.size() > 2 && text[0] == u'0' && (text[1] == u'x' || text[1] == u'X');
    part.isHex = isHex || hasPrefix;
    const QStringView digits = hasPrefix ? text.sliced(2) : text;
    if (digits.isEmpty())
        return std::nullopt;
    const int base = part.isHex ? 16 : 10;
    for (const QChar c : digits) {
        const int digit = digitValue(c);
        if (digit < 0 || digit >= base)
            return std::nullopt;
        if (part.value <= Sid::maxAuthority)
            part.value = part.value * static_cast<quint64>(base) + static_cast<quint64>(digit);
    }
    part.isPlain = !part.isHex && (digits.size() == 1 || digits[0] != u'0');
    return part;
}

}

qsizetype Sid::readPlain(QStringView text, Sid &sid)
{
    const QChar *const start = text.begin();
    const QChar *const end = text.end();
    if (text.size() < 5 || start[0] != u'S' || start[1] != u'-' || start[2] != u'1'
        || start[3] != u'-')
        return 0;
    // Ten digits hold 32 bits and cannot overflow 64. A longer number is a rare authority.
    constexpr int maxDigits = 10;
    sid.m_subAuthorities = {};
    sid.m_count = 0;
    const QChar *next = start + 3;
    for (int index = 0; next + 1 < end && *next == u'-'; ++index) {
        const QChar *const first = ++next;
        const quint64 value = readDigits(next, end);
        const auto digits = next - first;
        if (digits == 0 || digits > maxDigits || (*first == u'0' && digits > 1)
            || value > std::numeric_limits<quint32>::max())
            return 0;
        if (index == 0)
            sid.m_authority = value;
        else if (index > maxSubAuthorities)
            return 0;
        else
            sid.m_subAuthorities[sid.m_count++] = static_cast<quint32>(value);
    }
    return sid.m_count == 0 ? 0 : next - start;
}

std::optional<Sid> Sid::fromText(QStringView text, SddlOddities *oddities)
{
    if (Sid plain; readPlain(text, plain) == text.size() && !text.isEmpty())
        return plain;
    if (text.size() < 2 || asciiUpper(text[0]) != u'S' || text[1] != u'-')
        return std::nullopt;
    Sid sid;
    sid.m_count = 0;
    SddlOddities met;
    met.setFlag(SddlOddity::LowerCase, text[0] == u's');
    bool isHex = false;
    qsizetype start = 2;
    // Part 0 is the revision, part 1 the authority.
    for (int index = 0; start <= text.size(); ++index) {
        if (index > maxSubAuthorities + 1)
            return std::nullopt;
        if (index < 2) {
            const qsizetype digits = skipSpaces(text, start);
            met.setFlag(SddlOddity::Spaces, met.testFlag(SddlOddity::Spaces) || digits != start);
            start = digits;
        }
        qsizetype end = text.indexOf(u'-', start);
        if (end < 0)
            end = text.size();
        const auto part = readPart(text.sliced(start, end - start), isHex);
        if (!part)
            return std::nullopt;
        start = end + 1;
        if (!part->isPlain)
            met |= SddlOddity::UnusualSid;
        if (index == 0) {
            if (part->value != 1)
                return std::nullopt;
            isHex = part->isHex;
            met.setFlag(SddlOddity::SidAllHex, isHex);
        } else if (index == 1) {
            if (part->value > maxAuthority)
                return std::nullopt;
            sid.m_authority = part->value;
        } else {
            constexpr quint64 max = std::numeric_limits<quint32>::max();
            if (part->value > max)
                met |= SddlOddity::SidOutOfRange;
            sid.m_subAuthorities[sid.m_count++] = static_cast<quint32>(std::min(part->value, max));
        }
    }
    if (sid.m_count == 0)
        return std::nullopt;
    if (oddities)
        *oddities |= met;
    else if (met & (SddlOddity::Spaces | SddlOddity::SidAllHex | SddlOddity::SidOutOfRange))
        return std::nullopt;
    return sid;
}

QList<Sid> Sid::allIn(QStringView text)
{
    QList<Sid> all;
    QSet<Sid> seen;
    for (qsizetype at = text.indexOf(u"S-1-"); at >= 0; at = text.indexOf(u"S-1-", at + 1)) {
        Sid sid;
        const bool isWordStart = at == 0 || !text[at - 1].isLetterOrNumber();
        const qsizetype end = at + readPlain(text.sliced(at), sid);
        const bool isWordEnd
            = end == text.size() || !(text[end].isLetterOrNumber() || text[end] == u'-');
        if (!isWordStart || !isWordEnd || end == at || seen.contains(sid))
            continue;
        seen.insert(sid);
        all.append(sid);
    }
    return all;
}

QString Sid::text() const
{
    QString text = m_authority > std::numeric_limits<quint32>::max()
        ? u"S-1-0x"_s + QString::number(m_authority, 16)
        : u"S-1-"_s + QString::number(m_authority);
    for (int i = 0; i < m_count; ++i)
        text += u'-' + QString::number(subAuthority(i));
    return text;
}

std::optional<Sid> Sid::withSubAuthority(quint32 value) const
{
    if (m_count == maxSubAuthorities)
        return std::nullopt;
    Sid longer = *this;
    longer.m_subAuthorities[longer.m_count++] = value;
    return longer;
}

std::optional<Sid> Sid::domain() const
{
    if (m_authority != ntAuthority || m_count != domainAccountParts
        || subAuthority(0) != domainSubAuthority)
        return std::nullopt;
    Sid shorter = *this;
    shorter.m_subAuthorities[--shorter.m_count] = 0;
    return shorter;
}

}
