// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "messagebar.h"

#include <QObject>

namespace Sigill {

class Session;

// Tells once that a directory does not answer, so that there are GUIDs in place of names. Waits
// until nothing else is to be said, and is gone when it answers again.
class DirectoryMessages : public QObject
{
    Q_OBJECT

public:
    // Both must outlive this.
    DirectoryMessages(Session &session, MessageBar &bar, QObject *parent);

private:
    void takeProblem();
    void takeDismissed(int message);
    void tell();

    Session &m_session;
    MessageBar &m_bar;
    int m_shown = 0;
    bool m_wantsToTell = false;
};

}
