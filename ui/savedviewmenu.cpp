// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savedviewmenu.h"

#include "domain/visibletext.h"
#include "requesttable.h"
#include "searchfield.h"
#include "session/session.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr qsizetype mostKeys = 9;

}

SavedViewMenu::SavedViewMenu(Session &session, SearchField &search, RequestTable &table,
                             QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
    , m_search(search)
    , m_table(table)
    , m_views(session.settings(), this)
    , m_group(new QActionGroup(this))
{
    setObjectName(u"savedViews"_s);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setMinimumHeight(28);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &SavedViewMenu::markShown);
    connect(&m_views, &SavedViews::changed, this, &SavedViewMenu::makeActions);
    connect(&session, &Session::serverChosen, this, &SavedViewMenu::followServer);
    retranslate();
}

void SavedViewMenu::save(const QString &name)
{
    SavedView view;
    view.name = visibleLine(name.simplified(), SavedView::longestName);
    view.search = m_search.query().text(RequestQuery::Spelling::Canonical);
    view.status = m_session.view();
    view.layout = m_table.layout();
    m_views.save(view);
}

void SavedViewMenu::show(const SavedView &view)
{
    m_search.setQuery(RequestQuery::fromText(view.search));
    m_table.setLayout(view.layout);
    if (m_session.loadState() != Session::LoadState::NoServer)
        m_session.setView(view.status);
}

void SavedViewMenu::setUsable(bool isUsable)
{
    setEnabled(isUsable);
    m_isUsable = isUsable;
    const auto actions = m_group->actions();
    for (auto *action : actions)
        action->setEnabled(isUsable);
}

void SavedViewMenu::saveLayout()
{
    if (!m_server.isEmpty())
        m_views.setLayoutAt(m_server, m_table.layout());
}

void SavedViewMenu::followServer()
{
    const QString server = m_session.profile().name;
    if (server == m_server)
        return;
    saveLayout();
    m_server = server;
    m_table.setLayout(m_views.layoutAt(server));
}

void SavedViewMenu::makeActions()
{
    menu()->clear();
    const auto &views = m_views.all();
    for (qsizetype i = 0; i < views.size(); ++i) {
        const auto &view = views.at(i);
        auto *action = menu()->addAction(QString(view.name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setData(view.name);
        m_group->addAction(action);
        action->setEnabled(m_isUsable);
        if (i < mostKeys)
            action->setShortcut(
                QKeySequence(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, name = view.name] {
            if (const auto known = m_views.indexOf(name); known >= 0)
                show(m_views.all().at(known));
        });
    }
    if (views.isEmpty())
        menu()->addAction(tr("No saved views yet"))->setEnabled(false);
    menu()->addSeparator();
    menu()->addAction(tr("&Save and change views…"), this, &SavedViewMenu::sheetWanted);
}

void SavedViewMenu::markShown()
{
    for (auto *action : m_group->actions()) {
        const auto known = m_views.indexOf(action->data().toString());
        action->setChecked(known >= 0 && isShown(m_views.all().at(known)));
    }
}

// How wide a column is does not matter.
bool SavedViewMenu::isShown(const SavedView &view) const
{
    const auto now = m_table.layout();
    return view.status == m_session.view() && view.layout.sortColumn == now.sortColumn
        && view.layout.direction == now.direction
        && view.search == m_search.query().text(RequestQuery::Spelling::Canonical);
}

void SavedViewMenu::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SavedViewMenu::retranslate()
{
    //: button; opens a menu of the operator's saved views
    const QString text = tr("Views");
    setText(u' ' + text + u' ');
    setAccessibleName(text);
    makeActions();
}

}
