// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "messagebar.h"
#include "session/watchedrequests.h"

namespace Sigill {

class DesktopNotice;
class RequestTable;
class SearchFlow;
class WindowActions;

// Watches requests for the operator: the action that begins and ends it, and the message when one
// of them has changed.
class WatchFlow : public QObject
{
    Q_OBJECT

public:
    // All must outlive the flow, which belongs to the window.
    WatchFlow(Session &session, RequestTable &table, WindowActions &actions, MessageBar &messages,
              SearchFlow &search, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle();
    void followSelection();
    void takeNews(const QList<WatchedRequests::Change> &changes, const QList<RequestId> &lost);
    MessageBar::Message message() const;
    void tellDesktop();
    bool isLookedAt() const;
    // Such as "Unblock smart card for Anna Ångström: Approved, was Pending".
    QString line(const WatchedRequests::Change &change) const;

    Session &m_session;
    RequestTable &m_table;
    WindowActions &m_actions;
    MessageBar &m_messages;
    SearchFlow &m_search;
    QWidget *m_window;
    WatchedRequests m_watched;
    DesktopNotice *m_desktop; // child of the window
    // What the operator has not dismissed yet.
    QList<WatchedRequests::Change> m_changes;
    QList<RequestId> m_lost;
    int m_shown = 0; // the message about these
};

}
