// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Sigill {

class MessageBar;
class Session;

// Tells what a site's policy keeps the operator from, and what is wrong with its file.
class PolicyMessages : public QObject
{
    Q_OBJECT

public:
    // Session and bar must outlive this.
    PolicyMessages(Session &session, MessageBar &bar, QObject *parent);

private:
    void tellProblems();
    void tellHeldBack();

    Session &m_session;
    MessageBar &m_bar;
};

}
