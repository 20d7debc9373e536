// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"
#include "domain/statuschange.h"
#include "domain/statusview.h"

#include <QCoreApplication>

namespace Sigill {

// The program's words for the API's values, in the language of the moment. A number without a
// known name is shown as the number.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    static QString status(RequestStatus status);
    static QString type(RequestType type);
    static QString kind(const Request &request);
    static QString view(StatusView view);

    // "Complete", "Cancel request", "Abandon": the action as a command.
    static QString action(StatusChange change);
    // "Cancel 12 requests": verb, number, noun.
    static QString action(StatusChange change, int count);
    // "Canceling in 4 s"
    static QString inSeconds(StatusChange change, int seconds);
    // "12 requests were canceled.", as the server confirmed it.
    static QString done(StatusChange change, int count);
    // What happens on the server, and whether it can be undone.
    static QString effect(StatusChange change);

    // A duration in one short unit, such as "31 min"; negative ones count as zero.
    static QString duration(qint64 seconds);
};

}
