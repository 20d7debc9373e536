// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Sigill {

class MessageBar;
class Session;

// Tells once, after the program was updated and when the list is there, that there is something
// new. Says nothing at the first start.
class WhatsNewNotice : public QObject
{
    Q_OBJECT

public:
    // Both must outlive this.
    WhatsNewNotice(Session &session, MessageBar &bar, QObject *parent);

Q_SIGNALS:
    void newsWanted();

private:
    void tell();

    Session &m_session;
    MessageBar &m_bar;
};

}
