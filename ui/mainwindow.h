// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestid.h"

#include <QMainWindow>

QT_BEGIN_NAMESPACE
class QSplitter;
class QToolBar;
QT_END_NAMESPACE

namespace Sigill {

class ChangeFlow;
class ClosingFlow;
class DetailsPane;
class KeptQueue;
class LiveRefresh;
class MessageBar;
class NewRequestNotice;
class PaneCycle;
class QueuePane;
class RequestTable;
class SearchField;
class SearchFlow;
class Session;
class StatusLine;
class WindowActions;
class WindowMenus;
class WindowSheets;

// The window: actions, chips and filter above, table and details side by side, one line below.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // The session must outlive the window.
    explicit MainWindow(Session &session);

    WindowActions &actions() { return *m_actions; }
    WindowMenus &menus() { return *m_menus; }
    RequestTable &table();
    DetailsPane &details() { return *m_details; }
    ChangeFlow &changes() { return *m_changes; }
    // Once the list is there.
    void openRequest(const RequestId &id);
    // Where the practice that was wanted could not begin.
    void tellPracticeFailed();
    // Why nothing of an earlier session is shown, or nothing is kept of this one. It must outlive
    // the window.
    void tellOf(const KeptQueue &kept);

Q_SIGNALS:
    // The operator wants to try the program where nothing is real.
    void practiceWanted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectActions();
    void connectSession();
    void retranslate();
    void showTitle();
    void takeSelection();
    void dropDoneFromSelection();
    void dropGoneFromSelection();
    void popUpContextMenu(const QPoint &at);
    void saveLayout();

    Session &m_session;
    LiveRefresh *m_live;
    NewRequestNotice *m_newRequests;
    WindowActions *m_actions;
    WindowMenus *m_menus;
    QToolBar *m_toolBar;
    SearchField *m_filter;
    MessageBar *m_messages;
    QueuePane *m_queue;
    SearchFlow *m_search;
    DetailsPane *m_details;
    QSplitter *m_splitter;
    ChangeFlow *m_changes;
    ClosingFlow *m_closing;
    WindowSheets *m_sheets;
    PaneCycle *m_panes;
};

}
