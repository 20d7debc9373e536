// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/preflightitem.h"

#include "domain/words.h"

namespace Sigill {

PreflightItem PreflightItem::judge(const Request &request, StatusChange change,
                                   const LifeCycle &cycle)
{
    PreflightItem item;
    item.request = request;
    if (isFinal(request.status)) {
        item.verdict
            = request.status == expectedStatus(change) ? Verdict::AlreadySo : Verdict::FinalStatus;
        return item;
    }
    item.doubt = cycle.doubt(change, request.status);
    if (item.doubt != LifeCycle::Doubt::None)
        item.verdict = Verdict::Uncertain;
    return item;
}

Outcome PreflightItem::unsentOutcome() const
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Skipped;
    outcome.statusBefore = request.status;
    outcome.statusAfter = request.status;
    switch (verdict) {
    case Verdict::Send:
    case Verdict::Uncertain:
        outcome.reason = Outcome::Reason::OperatorUnticked;
        break;
    case Verdict::FinalStatus:
        outcome.reason = Outcome::Reason::FinalStatus;
        break;
    case Verdict::AlreadySo:
        outcome.kind = Outcome::Kind::Overtaken;
        outcome.reason = Outcome::Reason::AlreadySo;
        break;
    case Verdict::InFlight:
        outcome.reason = Outcome::Reason::InFlightElsewhere;
        break;
    }
    return outcome;
}

QString PreflightItem::reason() const
{
    switch (verdict) {
    case Verdict::Send:
        return {};
    case Verdict::FinalStatus:
    case Verdict::AlreadySo:
        return tr("The request is already %1.").arg(Words::status(request.status));
    case Verdict::InFlight:
        return tr("This program is changing it already, or finding out what became of it.");
    case Verdict::Uncertain:
        break;
    }
    if (readError) {
        //: %1 is a sentence on what went wrong
        return tr("It could not be read again: %1").arg(readError->summary());
    }
    switch (doubt) {
    case LifeCycle::Doubt::None:
        break;
    case LifeCycle::Doubt::NotApprovedYet:
        return tr("It is not approved yet: cancel it here, or deny it in the portal.");
    case LifeCycle::Doubt::AlreadyUnderWay:
        return tr("It is being executed: Abandon is the documented way to end it.");
    case LifeCycle::Doubt::NotDocumented:
        return tr("It is not documented whether this works from the status %1.")
            .arg(Words::status(request.status));
    case LifeCycle::Doubt::StatusNotKnown:
        return tr("Its status is one this program does not know.");
    }
    return tr("Your account has probably no right to it; Access says why.");
}

}
