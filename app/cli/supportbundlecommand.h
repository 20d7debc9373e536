// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "session/connectiontest.h"
#include "session/supportcase.h"

namespace Sigill {

class Console;
class Session;

// sigillctl support-bundle: tests the connection without asking anybody, and writes what is known
// into a file.
class SupportBundleCommand : public Command
{
    Q_OBJECT

public:
    // All references must outlive the command.
    SupportBundleCommand(Session &session, Console &console, const ServerProfile &profile,
                         const QString &path, QObject *parent);

    void start() override { m_test.start(); }
    // What has been found by then is written.
    void stop() override { m_test.stop(); }

private:
    void write();

    Console &m_console;
    ConnectionTest m_test;
    SupportCase m_case;
    const QString m_path;
};

}
