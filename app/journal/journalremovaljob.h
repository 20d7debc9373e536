// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journaljob.h"

#include <QDateTime>

#include <limits>

namespace Sigill {

// Removes the entries whose intent is older than a moment and that are not open. What lies at the
// front of the chain goes altogether; what an open entry keeps from it is erased where it stands.
class JournalRemovalJob : public JournalJob
{
public:
    // Copies from before a migration go as well: all of them, or only those as old as that.
    enum class Backups {
        All,
        Old,
    };

    // Where nobody names the moment, a start with a wrong clock must not cost all entries: age
    // counts from the newest one, and only what was written before all that stays goes. What was
    // written with a clock that is ahead, and still is, counts as the newest.
    enum class Clock {
        Trusted,
        MayBeWrong,
    };

    JournalRemovalJob(const QDateTime &before, Backups backups, Clock clock);

    JournalResult<bool> step(JournalFile &file) override;
    // How many entries went.
    JournalReply reply() override;
    JournalReply failed(const JournalError &error) override;

private:
    JournalResult<void> doubtClock(JournalDatabase &database);
    JournalResult<int> removeSome(JournalDatabase &database);
    // Its own record and those of its outcomes.
    JournalResult<void> removeEntry(JournalChain &chain, JournalDatabase &database, qint64 number);
    JournalResult<void> finish(JournalDatabase &database);

    QDateTime m_before;
    Backups m_backups;
    Clock m_clock;
    // No entry from this number on goes.
    qint64 m_firstKept = std::numeric_limits<qint64>::max();
    qint64 m_removed = 0;
};

}
