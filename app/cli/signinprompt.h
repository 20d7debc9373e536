// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/terminalprompt.h"

#include <QCoreApplication>
#include <QUrl>

namespace Sigill {

class Console;
class SignInDesk;

// Gives the desk of a command what its sign-in waits for: a password that was handed over, or one
// that is typed at the terminal; and the address for the browser.
class SignInPrompt : public QObject
{
    Q_OBJECT

public:
    // account: empty to ask for it where the profile has none. password: null to ask for it. Both
    // objects must outlive this.
    SignInPrompt(SignInDesk &desk, Console &console, const QString &account,
                 const QString &password, QObject *parent);

    // The first line of an open file, such as a pipe; nothing where it cannot be read.
    static std::optional<QString> passwordFrom(int file);

private:
    void showAddress(const QUrl &url);
    void givePassword();
    void ask();
    void take(const std::optional<QString> &line);
    void giveUp();

    SignInDesk &m_desk;
    Console &m_console;
    QString m_account;
    QString m_handedOver;
    TerminalPrompt m_terminal;
    int m_tries = 0;
};

}
