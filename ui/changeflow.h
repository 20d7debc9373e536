// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/preflightitem.h"
#include "messagebar.h"

#include <QObject>

namespace Sigill {

class Session;
class Sheet;

// The road of a status change through the window: preflight, confirm sheet, run, result. One
// request goes the same road as many.
class ChangeFlow : public QObject
{
    Q_OBJECT

public:
    // All must outlive the flow.
    ChangeFlow(Session &session, MessageBar &messages, QWidget *window);

    // hiddenCount: how many of the requests the filter hides.
    void begin(StatusChange change, const QList<Request> &requests, int hiddenCount);
    // Shows the progress of the run that is under way, or the result of the last.
    void showRun();

Q_SIGNALS:
    void sheetOpened(Sigill::Sheet *sheet);

private:
    void confirm(StatusChange change, const QList<PreflightItem> &plan, int hiddenCount);
    void tellResult();
    void tellAside();

    Session &m_session;
    MessageBar &m_messages;
    QWidget *m_window;
    Sheet *m_runSheet = nullptr; // owned by the window; null while it is not open
    bool m_isChecking = false;
};

}
