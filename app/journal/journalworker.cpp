// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalworker.h"

#include "journal/journallog.h"
#include "journal/journalreadjob.h"
#include "journal/journalremovaljob.h"
#include "journal/journalverifyjob.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sigill {

namespace {

constexpr auto retryInterval = 5s;
constexpr auto day = 24h;
// Nobody waits for the answer to a job with this ticket.
constexpr quint64 nobody = 0;

}

JournalWorker::JournalWorker(const JournalOptions &options, const JournalOrigin &origin)
    : m_file(options, origin.session)
    , m_host(origin.host)
    , m_keepDays(options.keepDays)
    , m_retry(this)
    , m_daily(this)
{
    m_retry.setInterval(retryInterval);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &JournalWorker::schedule);
    m_daily.setInterval(day);
    connect(&m_daily, &QTimer::timeout, this, &JournalWorker::removeOld);
}

void JournalWorker::begin()
{
    // An error is told to whoever asks for something next.
    if (const auto opened = m_file.open(); !opened)
        qCDebug(lcJournal, "%s", qPrintable(opened.error().technical));
    m_daily.start();
    removeOld();
}

void JournalWorker::write(const JournalWrite &write)
{
    m_writes.append(write);
    schedule();
}

void JournalWorker::check(quint64 ticket)
{
    m_checks.append(ticket);
    schedule();
}

void JournalWorker::read(quint64 ticket, const JournalQuery &query)
{
    m_tasks.push_back({ticket, std::make_unique<JournalReadJob>(query, m_host)});
    schedule();
}

void JournalWorker::verify(quint64 ticket)
{
    m_tasks.push_back({ticket, std::make_unique<JournalVerifyJob>()});
    schedule();
}

void JournalWorker::removeBefore(quint64 ticket, const QDateTime &moment)
{
    m_tasks.push_back({ticket,
                       std::make_unique<JournalRemovalJob>(moment, JournalRemovalJob::Backups::All,
                                                           JournalRemovalJob::Clock::Trusted)});
    schedule();
}

void JournalWorker::removeOld()
{
    if (m_keepDays <= 0)
        return;
    const auto moment = QDateTime::currentDateTimeUtc().addDays(-m_keepDays);
    m_tasks.push_back({nobody,
                       std::make_unique<JournalRemovalJob>(moment, JournalRemovalJob::Backups::Old,
                                                           JournalRemovalJob::Clock::MayBeWrong)});
    schedule();
}

void JournalWorker::setKeepDays(int days)
{
    m_keepDays = days;
    removeOld();
}

void JournalWorker::setSystemLog(const std::shared_ptr<SystemLog> &systemLog)
{
    m_file.setSystemLog(systemLog);
}

void JournalWorker::schedule()
{
    m_waiting = false;
    if (m_scheduled)
        return;
    m_scheduled = true;
    // After everything that has arrived by now.
    QMetaObject::invokeMethod(this, &JournalWorker::work, Qt::QueuedConnection);
}

void JournalWorker::work()
{
    m_scheduled = false;
    if (!m_waiting && !m_writes.isEmpty())
        writeAll();
    const auto checks = std::exchange(m_checks, {});
    for (const auto ticket : checks)
        Q_EMIT answered(ticket, m_file.check());
    if (!m_tasks.empty())
        stepTask();
    if (!m_tasks.empty() && !m_scheduled) {
        m_scheduled = true;
        QMetaObject::invokeMethod(this, &JournalWorker::work, Qt::QueuedConnection);
    }
}

void JournalWorker::writeAll()
{
    m_retry.stop();
    const auto writes = std::exchange(m_writes, {});
    const auto written = m_file.write(writes);
    if (!written) {
        keepOutcomes(writes, written.error());
        return;
    }
    m_told.reset();
    int outcomes = 0;
    for (qsizetype i = 0; i < writes.size(); ++i) {
        const auto &one = written->at(i);
        if (one.number && !one.request.isNull())
            Q_EMIT changed(one.request);
        if (writes.at(i).isOutcome())
            ++outcomes;
        else
            Q_EMIT answered(writes.at(i).ticket, one.number);
    }
    if (outcomes > 0)
        Q_EMIT outcomesWritten(outcomes);
}

void JournalWorker::keepOutcomes(const QList<JournalWrite> &writes, const JournalError &error)
{
    for (const auto &write : writes) {
        if (write.isOutcome())
            m_writes.append(write);
        else
            Q_EMIT answered(write.ticket, JournalResult<qint64>(tl::make_unexpected(error)));
    }
    if (m_writes.isEmpty())
        return;
    m_waiting = true;
    m_retry.start();
    if (m_told != error) {
        m_told = error;
        Q_EMIT outcomesFailed(error);
    }
}

void JournalWorker::stepTask()
{
    auto &task = m_tasks.front();
    JournalResult<bool> done = false;
    if (const auto opened = m_file.open(); !opened)
        done = tl::make_unexpected(opened.error());
    else if (done = task.job->step(m_file); !done)
        m_file.met(done.error());
    if (done && !*done)
        return;
    if (task.ticket != nobody)
        Q_EMIT answered(task.ticket, done ? task.job->reply() : task.job->failed(done.error()));
    else if (!done)
        qCDebug(lcJournal, "%s", qPrintable(done.error().technical));
    m_tasks.pop_front();
}

void JournalWorker::finish()
{
    m_checks.clear();
    m_tasks.clear();
    m_writes.removeIf([](const JournalWrite &write) { return !write.isOutcome(); });
    if (!m_writes.isEmpty())
        writeAll();
}

}
