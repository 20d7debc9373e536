// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalchain.h"
#include "journal/journalmemory.h"
#include "journal/journalwrite.h"

namespace Sigill {

// Intents and outcomes that reach the disk together.
class JournalGroup
{
public:
    JournalGroup(JournalDatabase &database, const QString &sessionsFolder,
                 const JournalMemory &memory);

    // One answer for each. With an error nothing was written.
    JournalResult<QList<JournalWritten>> write(const QList<JournalWrite> &writes);

    // Once they are written.
    const JournalMemory &memory() const { return m_memory; }
    const QList<JournalChain::Record> &records() const { return m_records; }

private:
    JournalResult<JournalWritten> writeOne(const JournalWrite &write);
    JournalResult<JournalWritten> writeIntent(const JournalEntry &entry);
    JournalResult<JournalWritten> writeOutcome(const JournalWrite &write);
    JournalResult<qint64> append(const QJsonObject &object);
    JournalResult<qint64> appendIntent(const JournalEntry &entry);
    JournalResult<void> setOpen(qint64 intent, const RequestId &request, bool open);
    // The intent in this file; with number 0 where it is not there.
    JournalResult<JournalEntry> findIntent(qint64 number);
    // Why the intent must not be followed by a change, if another session is in the way.
    JournalResult<std::optional<JournalError::Kind>> contention(const JournalEntry &entry);

    JournalDatabase &m_database;
    JournalChain m_chain;
    QString m_sessionsFolder;
    JournalMemory m_memory;
    JournalChain::Ends m_ends;
    QList<JournalChain::Record> m_records;
};

}
