// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/memoryjournal.h"

#include <QTimer>

#include <algorithm>

namespace Sigill {

namespace {

bool isWanted(const JournalEntry &entry, const JournalQuery &query)
{
    // A journal in memory begins with the program, so nothing was left behind.
    return !query.leftBehind && (!query.request || entry.request == *query.request)
        && (query.server.isEmpty() || entry.server == query.server)
        && (!query.since.isValid() || entry.intended >= query.since)
        && (!query.until.isValid() || entry.intended < query.until);
}

}

void MemoryJournal::writeIntent(const JournalEntry &entry, QObject *context,
                                Callback<qint64> callback)
{
    m_entries.append(entry);
    auto &written = m_entries.last();
    written.number = ++m_lastNumber;
    written.user = m_user;
    written.intended = QDateTime::currentDateTimeUtc();
    Q_EMIT changed(entry.request);
    QTimer::singleShot(0, context, [callback = std::move(callback), number = written.number] {
        callback(number);
    });
}

void MemoryJournal::writeOutcome(qint64 intent, const Outcome &outcome)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const auto &one) { return one.number == intent; });
    if (entry == m_entries.end())
        return;
    entry->outcome = outcome;
    entry->ended = QDateTime::currentDateTimeUtc();
    Q_EMIT changed(entry->request);
}

void MemoryJournal::read(const JournalQuery &query, QObject *context,
                         Callback<QList<JournalEntry>> callback)
{
    QList<JournalEntry> found;
    for (const auto &entry : m_entries) {
        if (isWanted(entry, query))
            found.append(entry);
    }
    if (query.most > 0 && found.size() > query.most)
        found.remove(0, found.size() - query.most);
    QTimer::singleShot(0, context, [callback = std::move(callback), found] { callback(found); });
}

void MemoryJournal::removeBefore(const QDateTime &moment, QObject *context,
                                 Callback<qint64> callback)
{
    const auto removed = m_entries.removeIf(
        [&](const JournalEntry &entry) { return entry.intended < moment && !entry.isOpen(); });
    QTimer::singleShot(0, context,
                       [callback = std::move(callback), removed] { callback(removed); });
}

void MemoryJournal::check(QObject *context, Callback<void> callback)
{
    QTimer::singleShot(0, context, [callback = std::move(callback)] { callback({}); });
}

void MemoryJournal::verify(QObject *context, Callback<JournalVerdict> callback)
{
    JournalVerdict verdict;
    verdict.records = m_entries.size();
    QTimer::singleShot(0, context,
                       [callback = std::move(callback), verdict] { callback(verdict); });
}

}
