// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outcome.h"
#include "domain/statuschange.h"

#include <QCoreApplication>

namespace Sigill {

// One request of a selection, as judged before anything is sent.
struct PreflightItem
{
    Q_DECLARE_TR_FUNCTIONS(PreflightItem)

public:
    enum class Verdict {
        Send,
        Uncertain, // a refusal is likely: told with its reason, sent unless the operator unticks it
        Skip,
    };
    enum class Doubt {
        None,
        NotApprovedYet, // Complete and Abandon work from Approved or Executing (SDK bb456785,
                        // bb456810)
        AlreadyUnderWay, // from which statuses Cancel works is not published; Abandon is documented
        StatusNotKnown,
    };

    Request request;
    Verdict verdict = Verdict::Send;
    Doubt doubt = Doubt::None;
    Outcome::Reason skipReason = Outcome::Reason::None;
    // The operator's choice; only for what is not skipped.
    bool ticked = true;
    // An earlier attempt may have reached the server, so the expected status may be our own doing.
    bool mayHaveLeftBefore = false;

    // One sentence on the doubt or on why it is skipped; empty for Send.
    QString reason() const;
};

}
