// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/preflightitem.h"

#include "domain/words.h"

namespace Sigill {

QString PreflightItem::reason() const
{
    if (verdict == Verdict::Skip)
        return tr("The request is already %1.").arg(Words::status(request.status));
    switch (doubt) {
    case Doubt::None:
        return {};
    case Doubt::NotApprovedYet:
        return tr("It is not approved yet: cancel it here, or deny it in the portal.");
    case Doubt::AlreadyUnderWay:
        return tr("It is being executed: Abandon is the documented way to end it.");
    case Doubt::StatusNotKnown:
        return tr("Its status is one this program does not know.");
    }
    Q_UNREACHABLE();
}

}
