// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestid.h"

#include <QModelIndex>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace Sigill {

class FilterBar;
class MessageBar;
class RequestOpener;
class RequestTable;
class SavedViewMenu;
class SearchField;
class Session;
class WindowActions;
class WindowMenus;
class WindowSheets;

// The ways to find requests in a window: the search field and its menus, saved views, a pasted
// list, the overview and links. As a widget it is the menus beside the chips.
class SearchFlow : public QWidget
{
    Q_OBJECT

public:
    // All must outlive the flow.
    SearchFlow(Session &session, SearchField &search, RequestTable &table, WindowActions &actions,
               MessageBar &messages, QWidget *parent);

    // The sheets must outlive the flow.
    void useSheets(WindowSheets &sheets);
    // The menus must outlive the flow.
    void useMenus(WindowMenus &menus);
    // What can be searched for like the cell at this place of the table.
    void fillContextMenu(QMenu &menu, const QPoint &at);
    void openRequest(const RequestId &id);
    void saveLayout();

private:
    void openPaste(WindowSheets &sheets);
    void openOverview(WindowSheets &sheets);

    Session &m_session;
    SearchField &m_search;
    RequestTable &m_table;
    WindowActions &m_actions;
    FilterBar *m_filters;
    SavedViewMenu *m_views;
    RequestOpener *m_opener;
};

}
