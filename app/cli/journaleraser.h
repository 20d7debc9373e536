// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"

namespace Sigill {

// Removes entries from a journal for ever.
class JournalEraser
{
public:
    // Those whose intent is older than the moment, and how many they were.
    static void removeBefore(Journal &journal, const QDateTime &moment, QObject *context,
                             Journal::Callback<qint64> callback);
};

}
