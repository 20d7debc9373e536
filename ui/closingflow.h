// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Sigill {

class MessageBar;
class Session;
class Sheet;

// What must happen before the window may close: changes in their grace period are sent or dropped,
// what is in the air is heard, and what became of it is on disk.
class ClosingFlow : public QObject
{
    Q_OBJECT

public:
    // All must outlive the flow.
    ClosingFlow(Session &session, MessageBar &messages, QWidget *window);

    // True where nothing is lost by closing now. Else sees to it, asks where it must, and closes
    // the window when all is well.
    bool mayClose();

Q_SIGNALS:
    void sheetOpened(Sigill::Sheet *sheet);
    // The run did not go well; the operator should see it before the program is gone.
    void outcomesWanted();

private:
    void askAboutGraces();
    void waitForRun();
    void waitForJournal();
    void takeEnd();
    void giveUp();
    void closeSoon();

    Session &m_session;
    MessageBar &m_messages;
    QWidget *m_window;
    bool m_closing = false; // closes as soon as nothing is lost by it
    bool m_sendsRest = false; // the operator wants what was due to be sent first
    bool m_givesUpJournal = false;
    bool m_isAsking = false;
};

}
