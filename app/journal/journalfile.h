// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalgroup.h"
#include "journal/journaloptions.h"
#include "journal/journalschema.h"
#include "journal/sessionlock.h"

namespace Sigill {

// The journal's file, for one session on one thread. Every function opens it where it is not open,
// so what was repaired meanwhile works again. What it cannot open or read it leaves as it is.
class JournalFile
{
public:
    JournalFile(const JournalOptions &options, const QUuid &session,
                const JournalSchema::Steps &steps = JournalSchema::steps());
    ~JournalFile();

    JournalResult<void> open();
    void close();

    // One answer for each, in order. With an error nothing was written.
    JournalResult<QList<JournalWritten>> write(const QList<JournalWrite> &writes);
    // Proves that something can be written, by writing it.
    JournalResult<void> check();

    // Closes the file after an error that may go away when it is opened again.
    JournalError met(const JournalError &error);

    // Only after open().
    JournalDatabase &database() { return m_database; }
    const QString &sessionsFolder() const { return m_session.folder(); }
    const QUuid &session() const { return m_sessionId; }

    void setSystemLog(const std::shared_ptr<SystemLog> &systemLog) { m_systemLog = systemLog; }

private:
    JournalResult<void> openAgain();
    JournalResult<void> holdSession();
    JournalResult<void> tryToWrite();
    // Physical damage that a quick look finds.
    JournalResult<void> examine();
    // Whether it is the journal that was open before, or one that can take its place.
    JournalResult<void> recognise();
    void copyToSystemLog(const QList<JournalChain::Record> &records);

    JournalDatabase m_database;
    JournalSchema::Steps m_steps;
    QUuid m_sessionId;
    SessionLock m_session;
    std::shared_ptr<SystemLog> m_systemLog;
    JournalMemory m_memory;
};

}
