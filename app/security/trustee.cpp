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
    trustee.m_alias = QString(QChar(asciiUpper(text[0]))) + QChar(asciiUpper(text[1]));
    if (!trustee.m_sid)
        oddities |= SddlOddity::UnknownDomain;
    return trustee;
}

}
