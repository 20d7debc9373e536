// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "domain/requestid.h"
#include "domain/statuschange.h"

#include <QList>

namespace Sigill {

class Console;
class Session;
struct RunItem;
struct ServerProfile;

// sigillctl set-status: one status change on one or many requests, an outcome a line as each ends.
class SetStatusCommand : public Command
{
    Q_OBJECT

public:
    // All references must outlive the command.
    SetStatusCommand(Session &session, Console &console, const ServerProfile &profile,
                     StatusChange change, const QList<RequestId> &ids, bool asJson,
                     QObject *parent);

    void start() override;
    // Sends nothing more; what is in the air is settled and reported.
    void stop();

private:
    void print(const RunItem &item);

    Session &m_session;
    Console &m_console;
    const ServerProfile &m_profile;
    const StatusChange m_change;
    const QList<RequestId> m_ids;
    const bool m_asJson;
};

}
