// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/trustee.h"

#include "security/sddltext.h"
#include "security/wellknownsids.h"

namespace Sigill {

std::optional<Trustee> Trustee::fromText(QStringView text, const std::optional<Sid> &domain,
                                         SddlOddities &oddities)
{
    if (text.size() != 2) {
        const auto sid = Sid::fromText(text, &oddities);
        return sid ? std::optional(Trustee(*sid)) : std::nullopt;
    }
    if (!WellKnownSids::isAlias(text))
        return std::nullopt;
    if (hasLowerCase(text))
        oddities |= SddlOddity::LowerCase;
    Trustee trustee;
    trustee.m_sid = WellKnownSids::fromAlias(text, domain);
    trustee.m_alias = {asciiUpper(text[0]), asciiUpper(text[1])};
    if (!trustee.m_sid)
        oddities |= SddlOddity::UnknownDomain;
    return trustee;
}

QString Trustee::alias() const
{
    return m_alias[0] == 0 ? QString() : QString(QStringView(m_alias.data(), 2).toString());
}

QString Trustee::sddlText() const
{
    const QString known = m_sid ? WellKnownSids::alias(*m_sid) : QString();
    return known.isEmpty() ? text() : known;
}

}
