// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journaljob.h"
#include "journal/journalquery.h"

#include <QTimer>

#include <deque>

namespace Sigill {

// Works on the journal's file in a thread of its own: what arrived meanwhile is written together,
// then one step of the first job is taken.
class JournalWorker : public QObject
{
    Q_OBJECT

public:
    // The settings and the session of the file.
    JournalWorker(const JournalOptions &options, const JournalOrigin &origin);

    // Each call but finish() and those that set something is answered by a signal.
    void write(const JournalWrite &write);
    void check(quint64 ticket);
    void read(quint64 ticket, const JournalQuery &query);
    void verify(quint64 ticket);
    void removeBefore(quint64 ticket, const QDateTime &moment);
    // Opens the file, and does what is due.
    void begin();

    void setKeepDays(int days);
    void setSystemLog(const std::shared_ptr<SystemLog> &systemLog);

    // Writes the outcomes that wait, drops everything else.
    void finish();

Q_SIGNALS:
    void answered(quint64 ticket, const Sigill::JournalReply &reply);
    void changed(const Sigill::RequestId &request);
    // So many outcomes are safe now.
    void outcomesWritten(int count);
    // Outcomes could not be written; they are tried again.
    void outcomesFailed(const Sigill::JournalError &error);

private:
    struct Task
    {
        quint64 ticket = 0;
        std::unique_ptr<JournalJob> job;
    };

    void schedule();
    void work();
    void writeAll();
    void keepOutcomes(const QList<JournalWrite> &writes, const JournalError &error);
    void stepTask();
    void removeOld();

    JournalFile m_file;
    QString m_host;
    int m_keepDays;
    // In the order in which they came.
    QList<JournalWrite> m_writes;
    QList<quint64> m_checks;
    std::deque<Task> m_tasks;
    bool m_scheduled = false;
    // Outcomes that failed are among the writes and wait for the timer or for other writes.
    bool m_waiting = false;
    std::optional<JournalError> m_told;
    QTimer m_retry;
    QTimer m_daily;
};

}
