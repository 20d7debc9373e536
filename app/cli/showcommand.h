// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "domain/freshrequest.h"

namespace Sigill {

class Console;
class Session;
struct ServerProfile;

// sigillctl show ID: one request in words, with its security descriptor decoded, or as JSON.
class ShowCommand : public Command
{
    Q_OBJECT

public:
    // All references must outlive the command.
    ShowCommand(Session &session, Console &console, const ServerProfile &profile,
                const RequestId &id, bool asJson, QObject *parent);

    void start() override;

private:
    void printWhenReady();
    void wantNames();
    void finish();
    void print(const Request &request);
    void printAccess(const QString &sddl);

    Session &m_session;
    Console &m_console;
    const ServerProfile &m_profile;
    const RequestId m_id;
    const bool m_asJson;
    std::optional<Request> m_request;
    bool m_ended = false;
};

}
