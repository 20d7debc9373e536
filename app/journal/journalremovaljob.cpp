// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalremovaljob.h"

#include "journal/journalcodec.h"
#include "journal/journaltransaction.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int removalsAStep = 200;

// Every number in the first column.
JournalResult<QList<qint64>> numbers(JournalDatabase &database, const QString &statement,
                                     const QVariantList &values)
{
    auto rows = database.run(statement, values);
    if (!rows)
        return tl::make_unexpected(rows.error());
    QList<qint64> found;
    while (rows->next())
        found.append(rows->value(0).toLongLong());
    if (const auto ended = database.ended(*rows); !ended)
        return tl::make_unexpected(ended.error());
    return found;
}

}

JournalRemovalJob::JournalRemovalJob(const QDateTime &before, Backups backups, Clock clock)
    : m_before(before)
    , m_backups(backups)
    , m_clock(clock)
{
}

JournalResult<bool> JournalRemovalJob::step(JournalFile &file)
{
    if (std::exchange(m_clock, Clock::Trusted) == Clock::MayBeWrong) {
        if (auto doubted = doubtClock(file.database()); !doubted)
            return tl::make_unexpected(doubted.error());
    }
    const auto count = removeSome(file.database());
    if (!count)
        return tl::make_unexpected(count.error());
    if (*count > 0)
        return false;
    if (auto finished = finish(file.database()); !finished)
        return tl::make_unexpected(finished.error());
    return true;
}

JournalResult<void> JournalRemovalJob::doubtClock(JournalDatabase &database)
{
    const auto now = QDateTime::currentDateTimeUtc();
    const QString nowText = JournalCodec::time(now).toString();
    auto newest = database.run(
        u"SELECT max(time) FROM record WHERE kind = 'intent' AND time <= ?"_s, {nowText});
    if (!newest)
        return tl::make_unexpected(newest.error());
    const auto time = newest->next()
        ? QDateTime::fromString(newest->value(0).toString(), Qt::ISODateWithMs)
        : QDateTime();
    if (const auto ended = database.ended(*newest); !ended)
        return tl::make_unexpected(ended.error());
    if (!time.isValid()) {
        m_firstKept = 0;
        return {};
    }
    m_before = m_before.addMSecs(-time.msecsTo(now));
    const auto kept = numbers(database,
                              u"SELECT number FROM record WHERE kind = 'intent' AND time >= ?"
                              " AND time <= ? ORDER BY number LIMIT 1"_s,
                              {JournalCodec::time(m_before).toString(), nowText});
    if (!kept)
        return tl::make_unexpected(kept.error());
    m_firstKept = kept->isEmpty() ? 0 : kept->first();
    return {};
}

JournalResult<int> JournalRemovalJob::removeSome(JournalDatabase &database)
{
    JournalTransaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return tl::make_unexpected(begun.error());
    const auto limit = JournalCodec::time(m_before).toString();
    const auto intents
        = numbers(database,
                  u"SELECT number FROM record WHERE kind = 'intent' AND time < ? AND number < ?"
                  " AND number NOT IN (SELECT number FROM open_intent) ORDER BY time LIMIT ?"_s,
                  {limit, m_firstKept, removalsAStep});
    if (!intents)
        return tl::make_unexpected(intents.error());
    JournalChain chain(database);
    for (const auto intent : *intents) {
        if (auto removed = removeEntry(chain, database, intent); !removed)
            return tl::make_unexpected(removed.error());
    }
    // Outcomes whose intent stood in another file.
    const auto strays
        = numbers(database,
                  u"SELECT number FROM record r WHERE kind = 'outcome' AND time < ? AND number < ?"
                  " AND NOT EXISTS (SELECT 1 FROM record i WHERE i.number = r.intent)"
                  " ORDER BY time LIMIT ?"_s,
                  {limit, m_firstKept, removalsAStep});
    if (!strays)
        return tl::make_unexpected(strays.error());
    for (const auto stray : *strays) {
        if (auto erased = chain.erase(stray); !erased)
            return tl::make_unexpected(erased.error());
    }
    if (auto removed = chain.removeErased(); !removed)
        return tl::make_unexpected(removed.error());
    if (auto committed = transaction.commit(); !committed)
        return tl::make_unexpected(committed.error());
    m_removed += intents->size();
    return static_cast<int>(intents->size() + strays->size());
}

JournalResult<void> JournalRemovalJob::removeEntry(JournalChain &chain, JournalDatabase &database,
                                                   qint64 number)
{
    auto records = numbers(database, u"SELECT number FROM record WHERE intent = ?"_s, {number});
    if (!records)
        return tl::make_unexpected(records.error());
    records->append(number);
    for (const auto record : *records) {
        if (auto erased = chain.erase(record); !erased)
            return erased;
    }
    return {};
}

JournalResult<void> JournalRemovalJob::finish(JournalDatabase &database)
{
    const auto backups = JournalSchema::backups(database.path());
    for (const auto &backup : backups) {
        if (m_backups == Backups::All || QFileInfo(backup).lastModified() < m_before)
            QFile::remove(backup);
    }
    // What was removed may still stand in the log. Another program that reads it may prevent this;
    // then the log is begun anew some time later.
    if (m_removed > 0)
        static_cast<void>(database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    return {};
}

JournalReply JournalRemovalJob::reply()
{
    return JournalResult<qint64>(m_removed);
}

JournalReply JournalRemovalJob::failed(const JournalError &error)
{
    return JournalResult<qint64>(tl::make_unexpected(error));
}

}
