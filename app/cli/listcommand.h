// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "domain/apierror.h"
#include "domain/statusview.h"

#include <optional>

namespace Sigill {

class Console;
class Session;
struct ServerProfile;

// sigillctl list: the queue, as JSON while it arrives or as a table in the order of submission.
class ListCommand : public Command
{
    Q_OBJECT

public:
    // onlyStatus: shows requests of this status alone. All references must outlive the command.
    ListCommand(Session &session, Console &console, const ServerProfile &profile, StatusView view,
                std::optional<RequestStatus> onlyStatus, bool asJson, QObject *parent);

    void start() override;

private:
    bool isWanted(RequestStatus status) const;
    void endWhenReady();
    void printTable();

    Session &m_session;
    Console &m_console;
    const ServerProfile &m_profile;
    const StatusView m_view;
    const std::optional<RequestStatus> m_onlyStatus;
    const bool m_asJson;
    bool m_ended = false;
};

}
