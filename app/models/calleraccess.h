// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statuschange.h"
#include "models/accessreport.h"
#include "models/namebook.h"
#include "security/rightstable.h"

#include <QCoreApplication>

namespace Sigill {

// Whether the operator may probably make each status change. An estimate to explain a refusal:
// neither the meaning of the rights nor all groups are known, so nothing may be locked by it.
class CallerAccess
{
    Q_DECLARE_TR_FUNCTIONS(CallerAccess)

public:
    struct Estimate
    {
        StatusChange change = StatusChange::Complete;
        AccessCheck::Answer answer = AccessCheck::Answer::CannotTell;
        RightsTable::Certainty certainty = RightsTable::Certainty::Guess;
        QString reason; // one or more sentences
    };

    // One for each status change. Without a caller none can be told.
    static QList<Estimate> estimates(const AccessReport &report, const RightsTable &rights,
                                     const std::optional<AccessToken> &caller,
                                     const NameBook &names = NameBook());

    // The caller would be refused. Only what is well founded counts: a guess must not put every row
    // in doubt.
    static bool isLikelyDenied(const AccessReport &report, const RightsTable &rights,
                               const std::optional<AccessToken> &caller, StatusChange change);

    // "Complete: likely yes"
    static QString text(const Estimate &estimate);

    // All in one line for the operator, or why nothing can be told.
    static QString sentence(const AccessReport &report, const std::optional<AccessToken> &caller,
                            const QList<Estimate> &estimates);

private:
    static QString needText(const RightsTable::Need &need);
    static QString decision(const AccessReport &report, const AccessCheck &check,
                            AccessMask desired, const AccessToken &caller, const NameBook &names);
};

}
