// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journaldatabase.h"

namespace Sigill {

// Changes of the journal that hold together or not at all; what is not committed is taken back.
class JournalTransaction
{
public:
    explicit JournalTransaction(JournalDatabase &database);
    ~JournalTransaction();
    Q_DISABLE_COPY_MOVE(JournalTransaction)

    // No other program writes meanwhile.
    JournalResult<void> begin();
    // All reads see the same moment, whatever other programs write; ends without a commit.
    JournalResult<void> beginReading();
    // Returns when the changes are safe on the disk.
    JournalResult<void> commit();

private:
    JournalResult<void> begin(const QString &statement);

    JournalDatabase &m_database;
    bool m_active = false;
};

}
