// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/journalentry.h"

namespace Sigill {

// What this console did. The intent is written before a change leaves, the outcome after.
class Journal
{
public:
    virtual ~Journal() = default;

    // Writes the intent and returns its number; nothing where it could not be written, and then
    // the change must not be sent.
    virtual std::optional<qint64> writeIntent(const JournalEntry &entry) = 0;
    virtual void writeOutcome(qint64 number, const Outcome &outcome) = 0;

    // Every entry about this request, oldest first.
    virtual QList<JournalEntry> entriesFor(const RequestId &request) const = 0;
};

}
