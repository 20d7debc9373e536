// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"

namespace Sigill {

// A journal that lasts as long as the program.
class MemoryJournal : public Journal
{
public:
    std::optional<qint64> writeIntent(const JournalEntry &entry) override;
    void writeOutcome(qint64 number, const Outcome &outcome) override;
    QList<JournalEntry> entriesFor(const RequestId &request) const override;

private:
    QList<JournalEntry> m_entries;
};

}
