// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/journalentry.h"

#include <QHash>

namespace Sigill {

// What a running program knows about its journal's file, to notice when another one stands in its
// place and to lose nothing then.
struct JournalMemory
{
    // The journal's id, and the highest number that was seen in it.
    QString journal;
    qint64 highest = 0;
    // Own intents without a known end.
    QHash<qint64, JournalEntry> open;
    // Their new numbers, where they had to be written again into another file.
    QHash<qint64, qint64> moved;
};

}
