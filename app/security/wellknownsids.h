// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/sid.h"

#include <QCoreApplication>

namespace Sigill {

// The two-letter aliases of SDDL (MS-DTYP 2.5.1.1 and the newer ones of sddl.h) and the names of
// well-known SIDs (MS-DTYP 2.4.2.4).
class WellKnownSids
{
    Q_DECLARE_TR_FUNCTIONS(Sigill::WellKnownSids)

public:
    static constexpr Sid everyone = Sid(1, {0});

    // Letters of any case, exactly two.
    static bool isAlias(QStringView alias);

    // Whether the alias names an account of a domain, such as DA.
    static bool isDomainAlias(QStringView alias);

    // The SID for an alias; nothing for an unknown alias and for a domain alias without a domain.
    // RO, SA, EA and EK belong to the root domain of the forest, LA and LG on a member to the
    // machine: with the domain given, the result is right only where that is the same.
    static std::optional<Sid> fromAlias(QStringView alias,
                                        const std::optional<Sid> &domain = std::nullopt);

    // The alias that Windows prints for a SID, such as WD; empty where there is none. Aliases of
    // accounts of a domain are not among them.
    static QString alias(const Sid &sid);

    // Translated: "Everyone". Names by RID, such as "Domain admins", only in S-1-5-21 domains.
    // Empty for a SID that is not well known.
    static QString name(const Sid &sid);

    // The same for an alias, also where its domain is not known. Empty for an unknown alias.
    static QString aliasName(QStringView alias);
};

}
