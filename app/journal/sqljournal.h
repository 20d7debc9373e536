// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"
#include "journal/journaloptions.h"
#include "journal/journalorigin.h"
#include "journal/journalreply.h"

#include <QHash>
#include <QThread>

namespace Sigill {

class JournalWorker;

// The journal in a file, on a thread of its own: the caller never waits for the disk but when this
// is destroyed, which writes the outcomes that wait. A file that cannot be opened is tried again
// with every call.
class SqlJournal : public Journal
{
    Q_OBJECT

public:
    SqlJournal(const JournalOptions &options, const JournalOrigin &origin,
               QObject *parent = nullptr);
    ~SqlJournal() override;

    // An intent without a time of its read is not compared with what ended meanwhile. If the
    // context has gone when the intent is safe, the journal notes that nothing was sent.
    void writeIntent(const JournalEntry &entry, QObject *context,
                     Callback<qint64> callback) override;
    void writeOutcome(qint64 intent, const Outcome &outcome) override;
    void read(const JournalQuery &query, QObject *context,
              Callback<QList<JournalEntry>> callback) override;
    void check(QObject *context, Callback<void> callback) override;
    void verify(QObject *context, Callback<JournalVerdict> callback) override;
    void removeBefore(const QDateTime &moment, QObject *context,
                      Callback<qint64> callback) override;
    int unwritten() const override { return m_unwritten; }

    // Whose the next entries are.
    void setUser(const QString &user) override { m_origin.user = user; }
    // As in the options.
    void setKeepDays(int days);
    void setSystemLog(const std::shared_ptr<SystemLog> &systemLog);

private:
    // Keeps here what receives an answer, and gives the ticket that brings it back.
    quint64 await(std::function<void(const JournalReply &)> receive);
    template <typename T>
    quint64 await(QObject *context, Callback<T> callback);
    void answer(quint64 ticket, const JournalReply &reply);
    void noteNothingSent(qint64 intent);
    void countWritten(int outcomes);
    template <typename Function>
    void inWorker(Qt::ConnectionType type, Function function);
    template <typename Function>
    void inWorker(Function function);

    JournalOrigin m_origin;
    QThread m_thread;
    // Lives in m_thread and ends with it.
    JournalWorker *m_worker = nullptr;
    quint64 m_lastTicket = 0;
    QHash<quint64, std::function<void(const JournalReply &)>> m_waiting;
    int m_unwritten = 0;
    bool m_closing = false;
};

}
