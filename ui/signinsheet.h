// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheet.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace Sigill {

class PasswordFields;
class Session;

// Asks for account and password, or waits until the operator has signed in in the browser. Closes
// by itself once the server has taken the sign-in.
class SignInSheet : public Sheet
{
    Q_OBJECT

public:
    // The session must outlive the sheet.
    SignInSheet(Session &session, QWidget *window);

    // Nobody signs in: what waits for it fails.
    void reject() override;
    // The browser could not be opened by this program.
    void tellNoBrowser();

Q_SIGNALS:
    void browserWanted(const QUrl &url);

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
    QWidget *m_fields;
    PasswordFields *m_typed;
    QCheckBox *m_keep;
    QProgressBar *m_busy;
    QPushButton *m_back;
    QPushButton *m_copyAddress;
    QPushButton *m_openBrowser;
    QPushButton *m_signIn;
    bool m_hasNoBrowser = false;
    bool m_wasAsking = false; // for a password
};

}
