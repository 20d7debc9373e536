// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/runitem.h"
#include "actions/runpause.h"
#include "actions/statuschangejob.h"

#include <QList>
#include <QObject>

#include <array>

namespace Sigill {

class ApiClient;
class Journal;

// Carries out one status change on one request or on many, a few at a time, and keeps an outcome
// for each. One request goes the same road as two hundred.
class ActionRunner : public QObject
{
    Q_OBJECT

public:
    // Client and journal must outlive the runner.
    ActionRunner(ApiClient &client, Journal &journal, const RunSettings &settings, QObject *parent);

    // To be called once. Items that will not be sent get their outcome at once.
    void start(StatusChange change, const QList<PreflightItem> &plan, const QString &reason);
    // Empties the queue; what is in the air finishes and is settled.
    void stop() { stop(Outcome::Reason::OperatorStopped); }
    void stop(Outcome::Reason reason);
    // Sends nothing more until resume(); what is in the air finishes.
    void pause();
    void resume();
    // Carries out again what is not settled. Only when the run has finished.
    void retry();

    const QUuid &id() const { return m_order.run; }
    const Journal &journal() const { return m_journal; }
    // At which the run began; its requests are of no other.
    const QUrl &server() const { return m_server; }
    StatusChange change() const { return m_order.change; }
    const QString &reason() const { return m_order.reason; }
    const QList<RunItem> &items() const { return m_items; }
    bool isRunning() const { return m_running; }
    bool isStopping() const { return m_stopping; }
    // Why nothing more is sent for now.
    const std::optional<RunPause> &pausedBecause() const { return m_pause; }
    int count(RunItem::State state) const { return m_states[static_cast<size_t>(state)]; }
    // Of the items that have ended.
    int count(Outcome::Kind kind) const { return m_kinds[static_cast<size_t>(kind)]; }
    // Ended items that retry() would carry out again.
    int unsettledCount() const;

Q_SIGNALS:
    void itemChanged(int index);
    // A request as the server showed it during the run.
    void requestRead(const Sigill::Request &request);
    // It has paused or goes on.
    void pauseChanged();
    void finished();

private:
    void startNext();
    void endJob(StatusChangeJob *job, int index, const Outcome &outcome);
    void setItem(int index, RunItem::State state, const Outcome &outcome);
    void watchFailures(const Outcome &outcome);
    void pauseBecause(const RunPause &pause);

    ApiClient &m_client;
    Journal &m_journal;
    const QUrl m_server;
    StatusChangeJob::Order m_order;
    QList<RunItem> m_items;
    std::array<int, 3> m_states{}; // how many are in each state
    std::array<int, 7> m_kinds{}; // how many ended in each way
    QList<StatusChangeJob *> m_jobs; // children
    int m_next = 0; // no item before this one is waiting
    bool m_running = false;
    bool m_stopping = false;
    std::optional<RunPause> m_pause;
    std::optional<Outcome> m_lastFailure;
    int m_equalFailures = 0;
};

}
