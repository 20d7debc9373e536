// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journaljob.h"

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

    JournalRemovalJob(const QDateTime &before, Backups backups);

    JournalResult<bool> step(JournalFile &file) override;
    // How many entries went.
    JournalReply reply() override;
    JournalReply failed(const JournalError &error) override;

private:
    JournalResult<int> removeSome(JournalDatabase &database);
    // Its own record and those of its outcomes.
    JournalResult<void> removeEntry(JournalChain &chain, JournalDatabase &database, qint64 number);
    JournalResult<void> finish(JournalDatabase &database);

    QDateTime m_before;
    Backups m_backups;
    qint64 m_removed = 0;
};

}
