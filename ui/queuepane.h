// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

namespace Sigill {

class FirstStartPage;
class RequestTable;
class Session;
class TableState;

// The table, or in its place what there is to say while it has no rows.
class QueuePane : public QStackedWidget
{
    Q_OBJECT

public:
    // The session must outlive the pane.
    QueuePane(Session &session, QWidget *parent);

    RequestTable &table() { return *m_table; }
    FirstStartPage &firstStart() { return *m_firstStart; }

Q_SIGNALS:
    void clearFilterWanted();
    void testWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Action { None, Connect, Refresh, ClearFilter };

    void showState();
    void show(QWidget *page);
    void say(const QIcon &icon, const QString &title, const QString &text, Action action,
             bool isBusy = false);
    void showError();
    void act();
    void actOtherwise();

    Session &m_session;
    RequestTable *m_table;
    TableState *m_state;
    FirstStartPage *m_firstStart;
    Action m_action = Action::None;
};

}
