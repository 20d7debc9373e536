// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "domain/apierror.h"
#include "domain/request.h"

#include <QSet>

#include <optional>

namespace Sigill {

class Console;
class Session;
struct ServerProfile;

// sigillctl list: the queue, as JSON or as a table in the order of submission. JSON comes while the
// list arrives, unless names are waited for.
class ListCommand : public Command
{
    Q_OBJECT

public:
    // The requests in this status, or the open ones. All references must outlive the command.
    ListCommand(Session &session, Console &console, const ServerProfile &profile,
                std::optional<RequestStatus> status, bool asJson, QObject *parent);

    void start() override;

private:
    // A server may ignore the filter; what was not asked for is not listed.
    bool isWanted(const Request &request) const;
    void endWhenReady();
    void finish();
    void printTable();
    void printJson();

    Session &m_session;
    Console &m_console;
    const ServerProfile &m_profile;
    const std::optional<RequestStatus> m_status;
    const bool m_asJson;
    QSet<RequestId> m_printed; // a request that moves on between two calls comes twice
    bool m_ended = false;
};

}
