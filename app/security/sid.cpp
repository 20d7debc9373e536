// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/sid.h"

#include "security/sddltext.h"

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

std::optional<Sid> Sid::fromText(QStringView text, SddlOddities *oddities)
{
    if (text.size() < 2 || asciiUpper(text[0]) != u'S' || text[1] != u'-')
        return std::nullopt;
    Sid sid;
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
