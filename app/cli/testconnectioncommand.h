// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "session/connectiontest.h"

namespace Sigill {

class Console;

// sigillctl test-connection: what of the way to a server works, a step each, as words or as JSON.
class TestConnectionCommand : public Command
{
    Q_OBJECT

public:
    // All references must outlive the command.
    TestConnectionCommand(Settings &settings, Console &console, const ServerProfile &profile,
                          bool asJson, QObject *parent);

    SignInDesk &signInDesk() { return m_test.signInDesk(); }
    ProxySignIn &proxySignIn() { return m_test.proxySignIn(); }

    void start() override { m_test.start(); }
    // The steps that have not ended are told as skipped.
    void stop() override { m_test.stop(); }

private:
    void finish();

    Console &m_console;
    ConnectionTest m_test;
    const bool m_asJson;
};

}
