// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outcome.h"
#include "domain/statuschange.h"

namespace Sigill {

// One status change as this console meant it and as it ended.
struct JournalEntry
{
    // Server address without credentials.
    QString server;
    RequestId request;
    StatusChange change = StatusChange::Complete;
    RequestStatus statusBefore = RequestStatus::None;
    // The operator's own words; they stay on this computer.
    QString reason;
    // UTC.
    QDateTime intended;
    QDateTime ended;
    // Nothing until the change has ended.
    std::optional<Outcome> outcome;
};

}
