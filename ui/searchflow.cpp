// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchflow.h"

#include "filterbar.h"
#include "pastesheet.h"
#include "queuesheet.h"
#include "requestopener.h"
#include "requesttable.h"
#include "savedviewmenu.h"
#include "savedviewsheet.h"
#include "searchfield.h"
#include "session/session.h"
#include "windowactions.h"
#include "windowmenus.h"
#include "windowsheets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>

namespace Sigill {

namespace {

constexpr qsizetype mostPasted = 1'000'000; // characters

}

SearchFlow::SearchFlow(Session &session, SearchField &search, RequestTable &table,
                       WindowActions &actions, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(search)
    , m_table(table)
    , m_actions(actions)
    , m_filters(new FilterBar(session, search, this))
    , m_views(new SavedViewMenu(session, search, table, this))
    , m_opener(new RequestOpener(session, search, table, messages, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_filters);
    layout->addWidget(m_views);
    const auto follow = [this](bool isUsable) {
        m_filters->setEnabled(isUsable);
        m_views->setUsable(isUsable);
    };
    connect(actions.filter, &QAction::enabledChanged, this, follow);
    follow(actions.filter->isEnabled());
    connect(&search, &SearchField::left, this,
            [this] { m_table.setFocus(Qt::ShortcutFocusReason); });
    connect(actions.filter, &QAction::triggered, this, [this] {
        m_search.setFocus(Qt::ShortcutFocusReason);
        m_search.selectAll();
    });
}

void SearchFlow::useSheets(WindowSheets &sheets)
{
    connect(m_views, &SavedViewMenu::sheetWanted, this,
            [this, &sheets] { sheets.open(new SavedViewSheet(*m_views, window())); });
    connect(m_actions.selectFromList, &QAction::triggered, this,
            [this, &sheets] { openPaste(sheets); });
    connect(m_actions.overview, &QAction::triggered, this,
            [this, &sheets] { openOverview(sheets); });
}

void SearchFlow::useMenus(WindowMenus &menus)
{
    connect(menus.showOnly(), &QMenu::aboutToShow, this, [this, &menus] {
        menus.showOnly()->clear();
        m_filters->fillShowOnlyMenu(*menus.showOnly(), m_table.currentIndex().row());
    });
    connect(menus.hide(), &QMenu::aboutToShow, this, [this, &menus] {
        menus.hide()->clear();
        m_filters->fillHideMenu(*menus.hide(), m_table.currentIndex().row());
    });
}

void SearchFlow::openPaste(WindowSheets &sheets)
{
    auto *sheet = new PasteSheet(m_session, QGuiApplication::clipboard()->text().left(mostPasted),
                                 window());
    connect(sheet, &PasteSheet::selectionWanted, &m_table.requestSelection(),
            &RequestSelection::setIds);
    sheets.open(sheet);
}

void SearchFlow::openOverview(WindowSheets &sheets)
{
    auto *sheet = new QueueSheet(m_session, window());
    connect(sheet, &QueueSheet::searchWanted, this, [this](const QString &search, StatusView view) {
        m_search.setQuery(RequestQuery::fromText(search));
        m_session.setView(view);
    });
    sheets.open(sheet);
}

void SearchFlow::fillContextMenu(QMenu &menu, const QPoint &at)
{
    // The key for the menu asks where the current cell is.
    m_filters->fillCellMenu(menu, m_table.indexAt(at));
}

void SearchFlow::openRequest(const RequestId &id)
{
    m_opener->open(id);
}

void SearchFlow::saveLayout()
{
    m_views->saveLayout();
}

}
