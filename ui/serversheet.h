// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"
#include "sheet.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Sigill {

// Asks for a server's address, and connects to it.
class ServerSheet : public Sheet
{
    Q_OBJECT

public:
    // The session must outlive the sheet.
    ServerSheet(Session &session, QWidget *window);

protected:
    void retranslate() override;

private:
    void connectToServer();
    void showProblem();
    // What the fields say, or what is wrong with it.
    tl::expected<ServerProfile, QString> typedProfile() const;

    Session &m_session;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_environmentLabel;
    QComboBox *m_environment;
    QLabel *m_problem;
    QPushButton *m_back;
    QPushButton *m_connect;
};

}
