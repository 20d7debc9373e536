// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace Sigill {

class ConnectionTest;
class PasswordFields;

// What a test of the connection asks the operator, at the proxy and at the server. Hidden while it
// asks nothing.
class TestSignInForm : public QWidget
{
    Q_OBJECT

public:
    // The test must outlive the form.
    TestSignInForm(ConnectionTest &test, QWidget *parent);

    void retranslate();

private:
    void follow();
    bool asksForProxy() const;
    void giveUp();
    void enable();
    void givePassword();
    void openBrowser();

    ConnectionTest &m_test;
    PasswordFields *m_typed;
    QPushButton *m_openBrowser;
    QPushButton *m_copyAddress;
    QPushButton *m_giveUp;
    QPushButton *m_signIn;
    bool m_wasAsked = false;
};

}
