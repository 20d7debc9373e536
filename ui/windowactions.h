// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"
#include "domain/statuschange.h"
#include "models/requestcolumn.h"
#include "statuschips.h"

#include <QActionGroup>
#include <QObject>

#include <array>

QT_BEGIN_NAMESPACE
class QMenu;
class QMenuBar;
class QToolBar;
QT_END_NAMESPACE

namespace Sigill {

class LiveRefresh;
class Session;

// The window's actions with their texts, keys and menus, and when each of them can be used.
class WindowActions : public QObject
{
    Q_OBJECT

    // Before the actions, which enter themselves here while they are made.
    QList<QAction *> m_all;

public:
    static constexpr std::array changes{StatusChange::Complete, StatusChange::Cancel,
                                        StatusChange::Abandon};

    // Both must outlive the actions, which belong to the window.
    WindowActions(Session &session, LiveRefresh &live, QWidget *window);

    void fillMenuBar(QMenuBar &bar);
    void fillToolBar(QToolBar &bar);
    void fillContextMenu(QMenu &menu);
    void retranslate();

    // An action is offered when it can fit one of the selected requests; what is not known may be
    // tried.
    static bool isApplicable(RequestStatus status) { return !isFinal(status); }
    void setSelection(int count, bool isApplicable);
    // While a sheet is open the window below it does nothing.
    void setSheetOpen(bool open);

    QAction *change(StatusChange change) const { return m_changes[static_cast<size_t>(change)]; }
    QList<QAction *> changeActions() const { return {m_changes.begin(), m_changes.end()}; }
    QList<QAction *> all() const { return m_all; }
    // Their keys work where the table has the focus, once they are added to it.
    QList<QAction *> queueOnly() const
    {
        return {copyRows, selectAll, selectFromList, change(StatusChange::Cancel),
                change(StatusChange::Abandon)};
    }
    QMenu *columnMenu() const { return m_columnMenu; }
    // Of what the current request has.
    QMenu *showOnlyMenu() const { return m_showOnlyMenu; }
    QMenu *hideMenu() const { return m_hideMenu; }

    // In the order of the list of keys.
    QAction *const refresh;
    QAction *const stopLoading;
    QAction *const liveRefresh;
    QAction *const filter;
    QAction *const details;
    QAction *const nextRequest;
    QAction *const previousRequest;
    QAction *const nextPane;
    QAction *const previousPane;
    QAction *const copyRows;
    QAction *const copyId;
    QAction *const selectAll;
    QAction *const selectFromList;
    QAction *const exportRequests;
    QAction *const print;
    QAction *const savePdf;
    QAction *const overview;
    QAction *const fullScreen;
    QAction *const openInPortal;
    QAction *const connectToServer;
    QAction *const profiles;
    QAction *const signIn;
    QAction *const signOut;
    QAction *const undo;
    QAction *const showRun;
    QAction *const journal;
    QAction *const preferences;
    QAction *const shortcuts;
    QAction *const testConnection;
    QAction *const diagnostics;
    QAction *const about;
    QAction *const quit;

Q_SIGNALS:
    void changeTriggered(Sigill::StatusChange change);
    void sortTriggered(int column, Qt::SortOrder order);

private:
    QAction *make(QWidget *window, const QString &icon, const QKeySequence &key);
    void fillSortMenu();
    void fillLanguageMenu();
    void fillProfileMenu();
    void enable();

    Session &m_session;
    std::array<QAction *, changes.size()> m_changes;
    std::array<QAction *, StatusChips::views.size()> m_views;
    QMenu *m_fileMenu;
    QMenu *m_editMenu;
    QMenu *m_viewMenu;
    QMenu *m_requestMenu;
    QMenu *m_helpMenu;
    QMenu *m_profileMenu;
    QMenu *m_columnMenu;
    QMenu *m_showOnlyMenu;
    QMenu *m_hideMenu;
    QMenu *m_sortMenu;
    std::array<QMenu *, RequestColumns::count> m_sortMenus;
    QMenu *m_languageMenu;
    bool m_applicable = false;
    int m_selected = 0;
    bool m_sheetOpen = false;
};

}
