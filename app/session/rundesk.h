// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/actionrunner.h"

#include <QObject>

#include <memory>

namespace Sigill {

class ApiClient;
class JournalKeeper;
class RequestModel;

// The runs of a session: one at a time; the rows of its requests show how far it has come.
class RunDesk : public QObject
{
    Q_OBJECT

public:
    // All must outlive the desk.
    RunDesk(ApiClient &client, JournalKeeper &journal, RequestModel &requests, QObject *parent);

    // Only while no run is under way.
    ActionRunner *start(StatusChange change, const QList<PreflightItem> &plan,
                        const QString &reason, const RunSettings &settings);
    // No other is under way, its journal still stands, and it was at this server.
    bool mayRetry(const ActionRunner &runner) const;
    // Carries out again what an ended run has not settled.
    void retry(const std::shared_ptr<ActionRunner> &runner);
    // The last one is of no interest any more here; who still shows it shares it.
    void forget() { m_runner.reset(); }

    // The last one at this server, or null.
    const std::shared_ptr<ActionRunner> &last() const { return m_runner; }
    bool isRunning() const { return m_runner && m_runner->isRunning(); }
    // The request is part of the run that is under way, and its outcome is open.
    bool isChanging(const RequestId &id) const;

Q_SIGNALS:
    void started(Sigill::ActionRunner *runner);
    void pauseChanged();
    void finished();
    void requestRead(const Sigill::Request &request);

private:
    void showActivity(const ActionRunner &runner, int item);

    ApiClient &m_client;
    JournalKeeper &m_journal;
    RequestModel &m_requests;
    std::shared_ptr<ActionRunner> m_runner;
};

}
