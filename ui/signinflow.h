// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QUrl>

namespace Sigill {

class MessageBar;
class ProxySheet;
class Session;
class Sheet;
class SignInSheet;
class WindowActions;

// Asks the operator to sign in when the server wants it, in the window or in the browser, or the
// proxy on the way there, and signs them out.
class SignInFlow : public QObject
{
    Q_OBJECT

public:
    // All must outlive the flow.
    SignInFlow(Session &session, WindowActions &actions, MessageBar &messages, QWidget *window);

Q_SIGNALS:
    void sheetOpened(Sigill::Sheet *sheet);

private:
    void ask();
    void askForProxy();
    void openBrowser(const QUrl &url);
    void signIn();
    void signOut();

    Session &m_session;
    MessageBar &m_messages;
    QWidget *m_window;
    // Owned by the window; null while they are not open.
    SignInSheet *m_sheet = nullptr;
    ProxySheet *m_proxySheet = nullptr;
};

}
