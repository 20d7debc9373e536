// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "domain/lifecycle.h"
#include "domain/outcome.h"
#include "domain/request.h"

#include <QCoreApplication>
#include <QList>

namespace Sigill {

// One request of a selection, as judged before anything is sent.
struct PreflightItem
{
    Q_DECLARE_TR_FUNCTIONS(PreflightItem)

public:
    enum class Verdict {
        Send,
        Uncertain, // a refusal is likely: told with its reason, sent unless the operator unticks it
        FinalStatus, // skipped
        AlreadySo, // not sent: it has the status that the action leads to
        InFlight, // skipped: this program changes it already
    };

    Request request;
    Verdict verdict = Verdict::Send;
    // Why it is uncertain: what is known of the life cycle, that the caller's rights speak against
    // it, or that it could not be read.
    LifeCycle::Doubt doubt = LifeCycle::Doubt::None;
    bool isLikelyDenied = false;
    std::optional<ApiError> readError;
    // The operator's choice; only for what could be sent.
    bool ticked = true;
    // The intents of earlier attempts of this run whose outcome is unknown: the expected status may
    // be their doing.
    QList<qint64> earlierIntents;

    // By its status alone.
    static PreflightItem judge(const Request &request, StatusChange change, const LifeCycle &cycle);

    bool isSendable() const { return verdict == Verdict::Send || verdict == Verdict::Uncertain; }
    bool willBeSent() const { return isSendable() && ticked; }
    // What becomes of one that will not be sent.
    Outcome unsentOutcome() const;

    // One sentence on the doubt or on why it is skipped; empty for Send.
    QString reason() const;
};

}
