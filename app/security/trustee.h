// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/sid.h"

namespace Sigill {

// Who an owner, a group or an entry names: a SID, or an alias such as DA that no domain completes.
class Trustee
{
public:
    // Nobody (S-1-0-0).
    Trustee() = default;
    explicit Trustee(const Sid &sid)
        : m_sid(sid)
    {
    }

    // Reads "S-1-..." or a two-letter alias of any case; adds to the oddities what was met.
    static std::optional<Trustee> fromText(QStringView text, const std::optional<Sid> &domain,
                                           SddlOddities &oddities);

    // Reads a SID as Sid::readPlain does; the trustee is of no use where that gives 0.
    static qsizetype readPlainSid(QStringView text, Trustee &trustee)
    {
        trustee.m_alias = {};
        return Sid::readPlain(text, trustee.m_sid ? *trustee.m_sid : trustee.m_sid.emplace());
    }

    // Nothing for an alias of an unknown domain: the account must not be guessed.
    const std::optional<Sid> &sid() const { return m_sid; }

    // The alias that stood in the text, in capitals; empty where a SID stood there.
    QString alias() const;

    // The SID where it is known, else the alias.
    QString text() const { return m_sid ? m_sid->text() : alias(); }

    // As Windows prints it: the alias where one stands for exactly this SID, else the SID.
    QString sddlText() const;

    // A known SID equals itself however it was written; an unknown one equals the same alias.
    friend bool operator==(const Trustee &a, const Trustee &b)
    {
        return a.m_sid == b.m_sid && (a.m_sid || a.m_alias == b.m_alias);
    }

private:
    std::optional<Sid> m_sid = Sid();
    std::array<char16_t, 2> m_alias = {}; // zeros for none
};

}
