// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/runitem.h"
#include "actions/runsettings.h"

#include <QList>
#include <QObject>

namespace Sigill {

class ApiClient;
class Journal;
class StatusChangeJob;

// Carries out one status change on one request or on many, a few at a time, and keeps an outcome
// for each. One request goes the same road as two hundred.
class ActionRunner : public QObject
{
    Q_OBJECT

public:
    // Client and journal must outlive the runner.
    ActionRunner(ApiClient &client, Journal &journal, const RunSettings &settings, QObject *parent);

    // To be called once. Items that are skipped or not ticked get their outcome at once.
    void start(StatusChange change, const QList<PreflightItem> &plan, const QString &reason);
    // Empties the queue; what is in the air finishes and is settled.
    void stop();
    // Carries out again what is not settled. Only when the run has finished.
    void retry();

    StatusChange change() const { return m_change; }
    const QList<RunItem> &items() const { return m_items; }
    bool isRunning() const { return m_running; }
    bool isStopping() const { return m_stopping; }
    int count(RunItem::State state) const;
    int count(Outcome::Kind kind) const;
    // Ended items that retry() would carry out again.
    int unsettledCount() const;

Q_SIGNALS:
    void itemChanged(int index);
    // A request as the server showed it during the run.
    void requestRead(const Sigill::Request &request);
    void finished();

private:
    void startNext();
    void endItem(int index, const Outcome &outcome);

    ApiClient &m_client;
    Journal &m_journal;
    const RunSettings m_settings;
    StatusChange m_change = StatusChange::Complete;
    QString m_reason;
    QList<RunItem> m_items;
    QList<StatusChangeJob *> m_jobs; // children
    int m_next = 0; // no item before this one is waiting
    bool m_running = false;
    bool m_stopping = false;
};

}
