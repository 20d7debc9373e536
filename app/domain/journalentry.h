// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outcome.h"
#include "domain/requestid.h"
#include "domain/statuschange.h"

#include <QDateTime>
#include <QUuid>

namespace Sigill {

// One status change as this console meant it and as it ended.
struct JournalEntry
{
    // Given by the journal, as are the times and who and where below.
    qint64 number = 0;

    // The changes that were sent for together.
    QUuid run;
    // Server address without credentials.
    QString server;
    RequestId request;
    // Names as they were shown to the operator, or GUIDs; personal data.
    QString target;
    QString originator;
    StatusChange change = StatusChange::Complete;
    RequestStatus statusBefore = RequestStatus::None;
    // When the read that showed this status began, UTC.
    QDateTime readBefore;
    // The operator's own words; they stay on this computer.
    QString reason;

    // UTC.
    QDateTime intended;
    QDateTime ended;
    // The account that did it, the computer, the running program, and its version.
    QString user;
    QString host;
    QUuid session;
    QString version;

    // As last known; nothing until the change has ended.
    std::optional<Outcome> outcome;

    // Nobody knows yet what became of it.
    bool isOpen() const { return !outcome || outcome->kind == Outcome::Kind::Unknown; }
};

}
