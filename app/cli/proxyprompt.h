// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/terminalprompt.h"

#include <QCoreApplication>

namespace Sigill {

class Console;
class ProxySignIn;

// Gives a command's sign-in at a proxy what the proxy on the way to the server wants: a password
// that was handed over, or one that is typed at the terminal.
class ProxyPrompt : public QObject
{
    Q_OBJECT

public:
    // user: empty to ask for it. password: null to ask for it. Both objects must outlive this.
    ProxyPrompt(ProxySignIn &proxy, Console &console, const QString &user, const QString &password,
                QObject *parent);

private:
    void follow();
    void givePassword();
    void ask();
    void take(const std::optional<QString> &line);
    void giveUp();

    ProxySignIn &m_proxy;
    Console &m_console;
    QString m_user;
    QString m_handedOver;
    TerminalPrompt m_terminal;
    int m_tries = 0;
    bool m_hasGivenUp = false;
};

}
