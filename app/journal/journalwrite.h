// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalorigin.h"
#include "journal/journalresult.h"

#include "domain/journalentry.h"

namespace Sigill {

// Something that is to be written: an intent, or what became of one.
struct JournalWrite
{
    bool isOutcome() const { return entry.outcome.has_value(); }

    // An intent; or the number, outcome and end of one.
    JournalEntry entry;
    // Who writes it, which may be somebody else than who meant it.
    JournalOrigin by;
    // To find the asker again.
    quint64 ticket = 0;
};

// What became of a write in a transaction that held.
struct JournalWritten
{
    // Of the new record, or why this one intent was not taken.
    JournalResult<qint64> number;
    // Null where it is not known.
    RequestId request;
};

}
