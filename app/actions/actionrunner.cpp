// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/actionrunner.h"

#include "actions/statuschangejob.h"

#include <QTimer>

#include <algorithm>

namespace Sigill {

ActionRunner::ActionRunner(ApiClient &client, Journal &journal, const RunSettings &settings,
                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_settings(settings)
{
}

void ActionRunner::start(StatusChange change, const QList<PreflightItem> &plan,
                         const QString &reason)
{
    m_change = change;
    m_reason = reason;
    m_running = true;
    for (const auto &planned : plan) {
        RunItem item;
        item.plan = planned;
        const bool skipped = planned.verdict == PreflightItem::Verdict::Skip;
        if (skipped || !planned.ticked) {
            item.state = RunItem::State::Ended;
            item.outcome.kind = Outcome::Kind::Skipped;
            item.outcome.reason = skipped ? planned.skipReason : Outcome::Reason::OperatorUnticked;
            item.outcome.request = planned.request;
        }
        m_items.append(item);
    }
    // Later, so that who starts a run can connect to it first.
    QTimer::singleShot(0, this, &ActionRunner::startNext);
}

void ActionRunner::stop()
{
    if (!m_running)
        return;
    m_stopping = true;
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).state != RunItem::State::Waiting)
            continue;
        Outcome outcome;
        // What an earlier attempt did stays unknown.
        outcome.kind = m_items.at(i).plan.mayHaveLeftBefore ? Outcome::Kind::Unknown
                                                            : Outcome::Kind::NotSent;
        outcome.reason = Outcome::Reason::OperatorStopped;
        outcome.request = m_items.at(i).plan.request;
        endItem(i, outcome);
    }
    const auto jobs = m_jobs;
    for (auto *job : jobs)
        job->stop();
    startNext();
}

void ActionRunner::retry()
{
    Q_ASSERT(!m_running);
    for (auto &item : m_items) {
        if (item.state != RunItem::State::Ended || item.outcome.isSettled())
            continue;
        item.state = RunItem::State::Waiting;
        item.plan.mayHaveLeftBefore
            = item.plan.mayHaveLeftBefore || item.outcome.kind == Outcome::Kind::Unknown;
        item.outcome = {};
    }
    m_next = 0;
    m_stopping = false;
    m_running = true;
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).state == RunItem::State::Waiting)
            Q_EMIT itemChanged(i);
    }
    QTimer::singleShot(0, this, &ActionRunner::startNext);
}

int ActionRunner::count(RunItem::State state) const
{
    return static_cast<int>(
        std::count_if(m_items.cbegin(), m_items.cend(),
                      [state](const auto &item) { return item.state == state; }));
}

int ActionRunner::count(Outcome::Kind kind) const
{
    return static_cast<int>(
        std::count_if(m_items.cbegin(), m_items.cend(), [kind](const auto &item) {
            return item.state == RunItem::State::Ended && item.outcome.kind == kind;
        }));
}

int ActionRunner::unsettledCount() const
{
    return static_cast<int>(std::count_if(m_items.cbegin(), m_items.cend(), [](const auto &item) {
        return item.state == RunItem::State::Ended && !item.outcome.isSettled();
    }));
}

void ActionRunner::startNext()
{
    for (; m_next < m_items.size() && m_jobs.size() < m_settings.concurrency; ++m_next) {
        if (m_items.at(m_next).state != RunItem::State::Waiting)
            continue;
        const int index = m_next;
        auto *job = new StatusChangeJob(m_client, m_journal, m_settings, m_items.at(index).plan,
                                        m_change, m_reason, this);
        m_jobs.append(job);
        m_items[index].state = RunItem::State::InFlight;
        Q_EMIT itemChanged(index);
        connect(job, &StatusChangeJob::requestRead, this, &ActionRunner::requestRead);
        connect(job, &StatusChangeJob::finished, this, [this, job, index](const Outcome &outcome) {
            m_jobs.removeOne(job);
            job->deleteLater();
            endItem(index, outcome);
            startNext();
        });
        job->start();
    }
    if (m_running && m_jobs.isEmpty() && m_next >= m_items.size()) {
        m_running = false;
        Q_EMIT finished();
    }
}

void ActionRunner::endItem(int index, const Outcome &outcome)
{
    m_items[index].state = RunItem::State::Ended;
    m_items[index].outcome = outcome;
    Q_EMIT itemChanged(index);
}

}
