// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/memoryjournal.h"

namespace Sigill {

std::optional<qint64> MemoryJournal::writeIntent(const JournalEntry &entry)
{
    m_entries.append(entry);
    m_entries.last().intended = QDateTime::currentDateTimeUtc();
    return m_entries.size() - 1;
}

void MemoryJournal::writeOutcome(qint64 number, const Outcome &outcome)
{
    auto &entry = m_entries[number];
    entry.outcome = outcome;
    entry.ended = QDateTime::currentDateTimeUtc();
}

QList<JournalEntry> MemoryJournal::entriesFor(const RequestId &request) const
{
    QList<JournalEntry> found;
    for (const auto &entry : m_entries) {
        if (entry.request == request)
            found.append(entry);
    }
    return found;
}

}
