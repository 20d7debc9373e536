// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/requestcolumn.h"

#include <QObject>

#include <array>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QMenuBar;
class QToolBar;
class QWidget;
QT_END_NAMESPACE

namespace Sigill {

class Session;
class WindowActions;

// The window's menus and tool bar: which action stands where, and the menus that are filled when
// they open.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    // Both must outlive the menus, which belong to the window.
    WindowMenus(Session &session, WindowActions &actions, QWidget *window);

    void fillMenuBar(QMenuBar &bar);
    void fillToolBar(QToolBar &bar);
    // Of the selected requests.
    void fillContextMenu(QMenu &menu);
    // The ways to copy the selected requests; the menu must outlive these.
    void setCopyMenu(QMenu *menu);
    void retranslate();

    QMenu *columns() const { return m_columns; }
    // Of what the current request has.
    QMenu *showOnly() const { return m_showOnly; }
    QMenu *hide() const { return m_hide; }

Q_SIGNALS:
    void sortTriggered(int column, Qt::SortOrder order);

private:
    // A menu can be opened where the action can be used.
    void follow(QMenu *menu, QAction *action);
    void fillFile();
    void fillEdit();
    void fillView();
    void fillRequest();
    void fillHelp();
    void fillSort();
    void fillLanguages();
    void fillServers();

    Session &m_session;
    WindowActions &m_actions;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_request;
    QMenu *m_help;
    QMenu *m_servers;
    QMenu *m_copyAs = nullptr;
    QMenu *m_columns;
    QMenu *m_showOnly;
    QMenu *m_hide;
    QMenu *m_sort;
    std::array<QMenu *, RequestColumns::count> m_sortColumns;
    QMenu *m_languages;
};

}
