// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/sddlnotices.h"

#include <QHashFunctions>
#include <QList>
#include <QString>

#include <array>
#include <compare>
#include <initializer_list>
#include <optional>

namespace Sigill {

// A security identifier, revision 1 (MS-DTYP 2.4.2): a 48-bit authority and 1 to 15 sub-authorities
// of 32 bits. There is no invalid Sid; where there may be none, use std::optional.
class Sid
{
public:
    static constexpr quint64 maxAuthority = 0xffff'ffff'ffff;
    static constexpr int maxSubAuthorities = 15;

    // S-1-0-0, Nobody.
    constexpr Sid() = default;

    // For tables in the source; 1 to 15 sub-authorities.
    constexpr Sid(quint64 authority, std::initializer_list<quint32> subAuthorities)
        : m_authority(authority)
        , m_count(0)
    {
        for (const quint32 value : subAuthorities)
            m_subAuthorities[m_count++] = value;
    }

    // Reads the form that Windows prints, all decimal, from the start of the text. How many
    // characters it takes; 0 where the text starts otherwise, and the SID is of no use then.
    static qsizetype readPlain(QStringView text, Sid &sid);

    // Reads "S-1-...", never an alias. Parts may be decimal or 0x hexadecimal; a leading zero does
    // not mean octal. Without `oddities` only texts with one clear meaning are read. With it, the
    // misleading ones that Windows takes are read as Windows does, and what was met is added.
    static std::optional<Sid> fromText(QStringView text, SddlOddities *oddities = nullptr);

    // All that stand somewhere in a text, such as the output of "whoami /groups", each once.
    static QList<Sid> allIn(QStringView text);

    quint64 authority() const { return m_authority; }
    int subAuthorityCount() const { return m_count; }
    quint32 subAuthority(int index) const { return m_subAuthorities[static_cast<size_t>(index)]; }
    quint32 lastSubAuthority() const { return subAuthority(m_count - 1); }

    // As Windows prints it: decimal, but an authority from 2^32 up in hexadecimal.
    QString text() const;

    // This SID with one more sub-authority; nothing where it has 15 already.
    std::optional<Sid> withSubAuthority(quint32 value) const;

    // The S-1-5-21-a-b-c of an account or group S-1-5-21-a-b-c-RID; nothing for any other SID.
    std::optional<Sid> domain() const;

    friend bool operator==(const Sid &, const Sid &) = default;
    friend std::strong_ordering operator<=>(const Sid &, const Sid &) = default;
    friend size_t qHash(const Sid &sid, size_t seed = 0)
    {
        return qHashRange(sid.m_subAuthorities.begin(), sid.m_subAuthorities.end(),
                          qHashMulti(seed, sid.m_authority, sid.m_count));
    }

private:
    quint64 m_authority = 0;
    std::array<quint32, maxSubAuthorities> m_subAuthorities = {}; // zero from m_count on
    quint8 m_count = 1;
};

}
