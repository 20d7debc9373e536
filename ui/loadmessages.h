// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "statecolors.h"

#include <QObject>

namespace Sigill {

class LiveRefresh;
class MessageBar;
class Session;
struct ApiError;

// Puts what went wrong while the queue or a request was read into the message bar, and takes it
// away once it is mended.
class LoadMessages : public QObject
{
    Q_OBJECT

public:
    // All must outlive this.
    LoadMessages(Session &session, const LiveRefresh &live, MessageBar &bar, QObject *parent);

    void showReadProblem(const ApiError &error);

    // The operator's ticket does not work, and a password may.
    static bool suggestsPassword(const Session &session, const ApiError &error);

private:
    void showLoadProblem();
    void showLiveProblem();
    int showError(const ApiError &error, StateColors::State state);
    void showUnreadable();

    Session &m_session;
    const LiveRefresh &m_live;
    MessageBar &m_bar;
    int m_shown = 0; // the number of the message that the last load failed; 0 for none
    int m_shownUnreadable = 0; // likewise, about what could not be read; 0 once it is closed
    int m_shownLive = 0; // likewise, about live refreshes
    bool m_toldLive = false; // since they began to fail
    int m_toldUnreadable = 0; // how many the operator knows of
};

}
