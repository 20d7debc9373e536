// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/preflightitem.h"
#include "domain/request.h"
#include "messagebar.h"

#include <QObject>

namespace Sigill {

class Session;
class Sheet;

// The road of a status change through the window: for one request a grace period in which it can be
// taken back, for more (or where there is a doubt) preflight and confirm sheet; then run and
// result.
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
    struct Plan
    {
        StatusChange change = StatusChange::Complete;
        QList<PreflightItem> items;
        QString reason;
    };

    void proceed(StatusChange change, const QList<Request> &requests, int hiddenCount);
    bool beginsGrace(StatusChange change, const Request &request);
    void confirm(StatusChange change, const QList<Request> &requests, int hiddenCount);
    void startConfirmed();
    void open(Sheet *sheet);
    void tellPause();
    void tellResult();
    void tellAside();
    void tellJournal(const std::function<void()> &tryAgain);

    Session &m_session;
    MessageBar &m_messages;
    QWidget *m_window;
    Sheet *m_runSheet = nullptr; // owned by the window; null while it is not open
    std::optional<Plan> m_confirmed; // waits for the end of another run
    bool m_isChecking = false;
};

}
