// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sqljournal.h"

#include "journal/journallog.h"
#include "journal/journalworker.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Sigill {

SqlJournal::SqlJournal(const JournalOptions &options, const JournalOrigin &origin, QObject *parent)
    : Journal(parent)
    , m_origin(origin)
    , m_worker(new JournalWorker(options, origin))
{
    m_thread.setObjectName("journal"_L1);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &JournalWorker::answered, this, &SqlJournal::answer);
    connect(m_worker, &JournalWorker::changed, this, &Journal::changed);
    connect(m_worker, &JournalWorker::outcomesWritten, this, &SqlJournal::countWritten);
    connect(m_worker, &JournalWorker::outcomesFailed, this, &Journal::failed);
    m_thread.start();
    inWorker([](JournalWorker &worker) { worker.begin(); });
}

SqlJournal::~SqlJournal()
{
    m_closing = true;
    // Whoever listens may be half gone.
    blockSignals(true);
    inWorker(Qt::BlockingQueuedConnection, [](JournalWorker &worker) { worker.finish(); });
    // The answers that are still on their way: nobody hears them, so nothing is sent for these
    // intents, and that is noted.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    inWorker(Qt::BlockingQueuedConnection, [](JournalWorker &worker) { worker.finish(); });
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    if (m_unwritten > 0)
        qCWarning(lcJournal, "%d outcomes could not be written", m_unwritten);
    m_thread.quit();
    m_thread.wait();
}

template <typename Function>
void SqlJournal::inWorker(Qt::ConnectionType type, Function function)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, function = std::move(function)] { function(*worker); }, type);
}

template <typename Function>
void SqlJournal::inWorker(Function function)
{
    inWorker(Qt::QueuedConnection, std::move(function));
}

quint64 SqlJournal::await(std::function<void(const JournalReply &)> receive)
{
    m_waiting.insert(++m_lastTicket, std::move(receive));
    return m_lastTicket;
}

template <typename T>
quint64 SqlJournal::await(QObject *context, Callback<T> callback)
{
    return await([this, context = QPointer(context),
                  callback = std::move(callback)](const JournalReply &reply) {
        if (context && !m_closing)
            callback(reply.as<T>());
    });
}

void SqlJournal::answer(quint64 ticket, const JournalReply &reply)
{
    // The callback may destroy this.
    const auto receive = m_waiting.take(ticket);
    receive(reply);
}

void SqlJournal::writeIntent(const JournalEntry &entry, QObject *context, Callback<qint64> callback)
{
    JournalWrite write{entry, m_origin};
    write.entry.outcome.reset();
    write.entry.user = m_origin.user;
    write.entry.host = m_origin.host;
    write.entry.session = m_origin.session;
    write.entry.version = m_origin.version;
    write.ticket = await([this, context = QPointer(context),
                          callback = std::move(callback)](const JournalReply &reply) {
        const auto &number = reply.as<qint64>();
        if (context && !m_closing)
            callback(number);
        else if (number)
            noteNothingSent(*number);
    });
    inWorker([write](JournalWorker &worker) { worker.write(write); });
}

void SqlJournal::writeOutcome(qint64 intent, const Outcome &outcome)
{
    JournalWrite write{{}, m_origin};
    write.entry.number = intent;
    write.entry.outcome = outcome;
    write.entry.ended = QDateTime::currentDateTimeUtc();
    ++m_unwritten;
    inWorker([write](JournalWorker &worker) { worker.write(write); });
}

void SqlJournal::noteNothingSent(qint64 intent)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::NotSent;
    writeOutcome(intent, outcome);
}

void SqlJournal::countWritten(int outcomes)
{
    m_unwritten -= outcomes;
    if (m_unwritten == 0)
        Q_EMIT allWritten();
}

void SqlJournal::read(const JournalQuery &query, QObject *context,
                      Callback<QList<JournalEntry>> callback)
{
    inWorker([ticket = await(context, std::move(callback)), query](JournalWorker &worker) {
        worker.read(ticket, query);
    });
}

void SqlJournal::check(QObject *context, Callback<void> callback)
{
    inWorker([ticket = await(context, std::move(callback))](JournalWorker &worker) {
        worker.check(ticket);
    });
}

void SqlJournal::verify(QObject *context, Callback<JournalVerdict> callback)
{
    inWorker([ticket = await(context, std::move(callback))](JournalWorker &worker) {
        worker.verify(ticket);
    });
}

void SqlJournal::removeBefore(const QDateTime &moment, QObject *context, Callback<qint64> callback)
{
    inWorker([ticket = await(context, std::move(callback)), moment](JournalWorker &worker) {
        worker.removeBefore(ticket, moment);
    });
}

void SqlJournal::setKeepDays(int days)
{
    inWorker([days](JournalWorker &worker) { worker.setKeepDays(days); });
}

void SqlJournal::setSystemLog(const std::shared_ptr<SystemLog> &systemLog)
{
    inWorker([systemLog](JournalWorker &worker) { worker.setSystemLog(systemLog); });
}

}
