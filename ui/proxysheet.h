// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheet.h"

QT_BEGIN_NAMESPACE
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace Sigill {

class PasswordFields;
class Session;

// Asks for user name and password of the proxy on the way to the server. Closes by itself once the
// proxy has taken them, or has something else to say.
class ProxySheet : public Sheet
{
    Q_OBJECT

public:
    // The session must outlive the sheet.
    ProxySheet(Session &session, QWidget *window);

    // Nobody signs in: what waits for it fails.
    void reject() override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void follow();
    void givePassword();
    void showState();
    QString explanation() const;
    void focusField();

    Session &m_session;
    QLabel *m_text;
    QLabel *m_hint;
    PasswordFields *m_typed;
    QProgressBar *m_busy;
    QPushButton *m_back;
    QPushButton *m_signIn;
    bool m_wasChecking = false;
};

}
