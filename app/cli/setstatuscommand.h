// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/runitem.h"
#include "api/serverprofile.h"
#include "cli/command.h"
#include "domain/journalerror.h"
#include "domain/statuschange.h"

#include <QList>
#include <QPointer>

namespace Sigill {

class Console;
class Preflight;
class Session;

// sigillctl set-status: one status change on one or many requests, an outcome a line as each ends.
// It never asks: where a run would, it ends.
class SetStatusCommand : public Command
{
    Q_OBJECT

public:
    struct Order
    {
        ServerProfile profile;
        StatusChange change = StatusChange::Complete;
        QList<RequestId> ids; // each once
        QString reason;
        std::optional<int> concurrency;
        bool isDryRun = false;
        bool asJson = false;
    };

    // All references must outlive the command.
    SetStatusCommand(Session &session, Console &console, const Order &order, QObject *parent);

    void start() override;
    // Sends nothing more; what is in the air is settled and reported.
    void stop() override;

private:
    void takeJournalCheck();
    void settleLeftovers();
    void takeLeftovers(const std::optional<JournalError> &error);
    void readAll();
    void tellVerdicts();
    void run();
    void stopAtQuestion();
    void stopRun();
    void endRun();
    void endUnsent();
    void endWhenWritten(ExitStatus status);
    void takeJournalFailure(const JournalError &error);
    void giveUpJournal();
    void end(ExitStatus status);
    void print(RunItem item);

    Session &m_session;
    Console &m_console;
    const Order m_order;
    QPointer<Preflight> m_preflight;
    bool m_isRunning = false; // something may have been sent
    bool m_isWriting = false; // all is sent and settled, and the journal is waited for
    int m_failures = 0; // of the journal since then
    bool m_hasToldFailure = false;
    bool m_isStopped = false;
    bool m_hasEnded = false;
};

}
