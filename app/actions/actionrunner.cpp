// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/actionrunner.h"

#include <QTimer>

#include <algorithm>

namespace Sigill {

namespace {

// One cause: the same answer, or no connection at all.
bool isSameFailure(const Outcome &a, const Outcome &b)
{
    if (!a.error || !b.error)
        return !a.error && !b.error && a.reason == b.reason;
    return a.error->httpStatus == b.error->httpStatus
        && (a.error->httpStatus != 0 || a.error->neverLeft() == b.error->neverLeft());
}

// What the rest of the run would meet as well, and only the operator can mend.
std::optional<RunPause::Cause> pauseCauseOf(const Outcome &outcome)
{
    if (outcome.error && outcome.error->kind == ApiError::Kind::SignIn)
        return RunPause::Cause::SignIn;
    if (outcome.error && outcome.error->kind == ApiError::Kind::Impostor)
        return RunPause::Cause::Impostor;
    return std::nullopt;
}

}

ActionRunner::ActionRunner(ApiClient &client, Journal &journal, const RunSettings &settings,
                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_server(client.profile().baseUrl)
{
    m_order.settings = settings;
}

void ActionRunner::start(StatusChange change, const QList<PreflightItem> &plan,
                         const QString &reason)
{
    m_order.run = QUuid::createUuid();
    m_order.change = change;
    m_order.reason = reason;
    m_running = true;
    m_items.reserve(plan.size());
    for (const auto &planned : plan) {
        const auto index = static_cast<int>(m_items.size());
        m_items.append({planned, RunItem::State::Waiting, {}, {}});
        ++m_states[static_cast<size_t>(RunItem::State::Waiting)];
        if (!planned.willBeSent())
            setItem(index, RunItem::State::Ended, planned.unsentOutcome());
    }
    // Later, so that who starts a run can connect to it first.
    QTimer::singleShot(0, this, &ActionRunner::startNext);
}

void ActionRunner::stop(Outcome::Reason reason)
{
    if (!m_running)
        return;
    m_stopping = true;
    m_pause.reset();
    for (int i = m_next; i < m_items.size(); ++i) {
        if (m_items.at(i).state != RunItem::State::Waiting)
            continue;
        Outcome outcome;
        // What an earlier attempt did stays unknown.
        outcome.kind = m_items.at(i).plan.earlierIntents.isEmpty() ? Outcome::Kind::NotSent
                                                                   : Outcome::Kind::Unknown;
        outcome.reason = reason;
        setItem(i, RunItem::State::Ended, outcome);
        Q_EMIT itemChanged(i);
    }
    m_next = static_cast<int>(m_items.size());
    const auto jobs = m_jobs;
    for (auto *job : jobs)
        job->stop(reason);
    Q_EMIT pauseChanged();
    startNext();
}

void ActionRunner::pause()
{
    pauseBecause({});
}

void ActionRunner::resume()
{
    if (!m_pause)
        return;
    m_pause.reset();
    m_equalFailures = 0;
    const auto jobs = m_jobs;
    for (auto *job : jobs)
        job->hold(false);
    Q_EMIT pauseChanged();
    startNext();
}

void ActionRunner::pauseBecause(const RunPause &pause)
{
    if (!m_running || m_stopping || m_pause)
        return;
    m_pause = pause;
    // What has not left yet waits as well.
    const auto jobs = m_jobs;
    for (auto *job : jobs)
        job->hold(true);
    Q_EMIT pauseChanged();
}

void ActionRunner::retry()
{
    Q_ASSERT(!m_running);
    m_next = 0;
    m_stopping = false;
    m_pause.reset();
    m_equalFailures = 0;
    m_running = true;
    for (int i = 0; i < m_items.size(); ++i) {
        auto &item = m_items[i];
        if (item.outcome.isSettled())
            continue;
        // What has left may still take effect.
        const bool mayCome = item.outcome.kind == Outcome::Kind::Unknown
            || item.outcome.kind == Outcome::Kind::Unchanged;
        if (!mayCome)
            item.plan.earlierIntents.clear();
        else if (item.intent)
            item.plan.earlierIntents.append(*item.intent);
        item.intent.reset();
        setItem(i, RunItem::State::Waiting, {});
        Q_EMIT itemChanged(i);
    }
    QTimer::singleShot(0, this, &ActionRunner::startNext);
}

int ActionRunner::unsettledCount() const
{
    return count(Outcome::Kind::Refused) + count(Outcome::Kind::Unknown)
        + count(Outcome::Kind::NotSent) + count(Outcome::Kind::Unchanged);
}

void ActionRunner::startNext()
{
    if (m_order.settings.isReadOnly && m_running && !m_stopping)
        return stop(Outcome::Reason::None);
    while (!m_pause && m_next < m_items.size() && m_jobs.size() < m_order.settings.concurrency) {
        const int index = m_next++;
        if (m_items.at(index).state != RunItem::State::Waiting)
            continue;
        auto *job = new StatusChangeJob(m_client, m_journal, m_order, m_items.at(index).plan, this);
        m_jobs.append(job);
        setItem(index, RunItem::State::InFlight, {});
        Q_EMIT itemChanged(index);
        connect(job, &StatusChangeJob::requestRead, this, &ActionRunner::requestRead);
        connect(job, &StatusChangeJob::finished, this,
                [this, job, index](const Outcome &outcome) { endJob(job, index, outcome); });
        job->start();
    }
    if (m_running && m_jobs.isEmpty() && m_next >= m_items.size()) {
        m_running = false;
        if (m_pause) {
            m_pause.reset();
            Q_EMIT pauseChanged();
        }
        Q_EMIT finished();
    }
}

void ActionRunner::endJob(StatusChangeJob *job, int index, const Outcome &outcome)
{
    m_jobs.removeOne(job);
    job->deleteLater();
    const auto signInCause = pauseCauseOf(outcome);
    if (signInCause && outcome.kind == Outcome::Kind::NotSent && !m_stopping) {
        // It goes on with the run, as if it had not been tried.
        setItem(index, RunItem::State::Waiting, {});
        m_next = std::min(m_next, index);
    } else {
        m_items[index].intent = job->intent();
        setItem(index, RunItem::State::Ended, outcome);
    }
    Q_EMIT itemChanged(index);
    // Somebody has just signed in: what is tried now shows whether that was of use.
    const bool isOldNews = signInCause == RunPause::Cause::SignIn && job->isBehindTheTimes();
    RunPause pause;
    if (signInCause && !isOldNews) {
        pause.cause = *signInCause;
        pause.last = outcome;
        pauseBecause(pause);
    } else if (job->journalError()) {
        pause.cause = RunPause::Cause::Journal;
        pause.journalError = job->journalError();
        pauseBecause(pause);
    } else if (!isOldNews) {
        watchFailures(outcome);
    }
    startNext();
}

// The same failure again and again has one cause, which the rest of the run would meet as well.
void ActionRunner::watchFailures(const Outcome &outcome)
{
    const bool failed = !outcome.isSettled() && !m_stopping;
    if (!failed) {
        m_equalFailures = 0;
        m_lastFailure.reset();
        return;
    }
    const bool isSame = m_lastFailure && isSameFailure(*m_lastFailure, outcome);
    m_equalFailures = isSame ? m_equalFailures + 1 : 1;
    m_lastFailure = outcome;
    const int most = m_order.settings.failuresToPause;
    if (most == 0 || m_equalFailures < most || m_next >= m_items.size())
        return;
    RunPause pause;
    pause.cause = RunPause::Cause::EqualFailures;
    pause.failures = m_equalFailures;
    pause.last = outcome;
    pauseBecause(pause);
}

void ActionRunner::setItem(int index, RunItem::State state, const Outcome &outcome)
{
    auto &item = m_items[index];
    --m_states[static_cast<size_t>(item.state)];
    if (item.state == RunItem::State::Ended)
        --m_kinds[static_cast<size_t>(item.outcome.kind)];
    item.state = state;
    item.outcome = outcome;
    ++m_states[static_cast<size_t>(state)];
    if (state == RunItem::State::Ended)
        ++m_kinds[static_cast<size_t>(outcome.kind)];
}

}
