// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowmenus.h"

#include "session/session.h"
#include "windowactions.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace Sigill {

WindowMenus::WindowMenus(Session &session, WindowActions &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_actions(actions)
    , m_file(new QMenu(window))
    , m_edit(new QMenu(window))
    , m_view(new QMenu(window))
    , m_request(new QMenu(window))
    , m_help(new QMenu(window))
    , m_servers(new QMenu(window))
    , m_columns(new QMenu(window))
    , m_showOnly(new QMenu(window))
    , m_hide(new QMenu(window))
    , m_sort(new QMenu(window))
    , m_languages(new QMenu(window))
{
    connect(m_servers, &QMenu::aboutToShow, this, &WindowMenus::fillServers);
    follow(m_servers, actions.connectToServer);
    follow(m_showOnly, actions.details);
    follow(m_hide, actions.details);
    // What an action does on the server.
    m_request->setToolTipsVisible(true);
    fillFile();
    fillEdit();
    fillView();
    fillRequest();
    fillHelp();
    fillSort();
    fillLanguages();
}

void WindowMenus::follow(QMenu *menu, QAction *action)
{
    connect(action, &QAction::enabledChanged, menu, &QMenu::setEnabled);
    menu->setEnabled(action->isEnabled());
}

void WindowMenus::fillMenuBar(QMenuBar &bar)
{
    for (auto *menu : {m_file, m_edit, m_view, m_request, m_help})
        bar.addMenu(menu);
}

void WindowMenus::fillFile()
{
    m_file->addAction(m_actions.connectToServer);
    m_file->addMenu(m_servers);
    m_file->addAction(m_actions.profiles);
    m_file->addSeparator();
    m_file->addActions({m_actions.signIn, m_actions.signOut});
    m_file->addSeparator();
    m_file->addActions({m_actions.exportRequests, m_actions.print, m_actions.savePdf});
    m_file->addSeparator();
    m_file->addActions({m_actions.preferences, m_actions.deleteLocalData});
    m_file->addSeparator();
    m_file->addAction(m_actions.quit);
}

void WindowMenus::fillEdit()
{
    m_edit->addAction(m_actions.undo);
    m_edit->addSeparator();
    m_edit->addActions({m_actions.copyRows, m_actions.copyTicket});
    m_edit->addActions({m_actions.copyId, m_actions.selectAll, m_actions.selectFromList});
    m_edit->addSeparator();
    m_edit->addAction(m_actions.filter);
}

void WindowMenus::setCopyMenu(QMenu *menu)
{
    m_copyAs = menu;
    m_edit->insertMenu(m_actions.copyId, menu);
    follow(menu, m_actions.copyId);
}

void WindowMenus::fillView()
{
    m_view->addActions({m_actions.refresh, m_actions.stopLoading, m_actions.liveRefresh});
    m_view->addSeparator();
    m_view->addActions(m_actions.viewActions());
    m_view->addSeparator();
    m_view->addActions({m_actions.overview, m_actions.shiftSummary});
    m_view->addMenu(m_showOnly);
    m_view->addMenu(m_hide);
    m_view->addSeparator();
    m_view->addMenu(m_sort);
    m_view->addMenu(m_columns);
    m_view->addMenu(m_languages);
    m_view->addSeparator();
    m_view->addActions({m_actions.maskNames, m_actions.readOnly});
    m_view->addSeparator();
    m_view->addActions({m_actions.nextPane, m_actions.previousPane, m_actions.fullScreen});
}

void WindowMenus::fillRequest()
{
    m_request->addActions(
        {m_actions.details, m_actions.nextRequest, m_actions.previousRequest, m_actions.watch});
    const auto changes = m_actions.changeActions();
    for (auto *action : changes) {
        // Apart from each other: a slip must not hit the neighbour.
        m_request->addSeparator();
        m_request->addAction(action);
    }
    m_request->addSeparator();
    m_request->addActions({m_actions.openInPortal, m_actions.showRun, m_actions.journal});
}

void WindowMenus::fillHelp()
{
    m_help->addActions(
        {m_actions.help, m_actions.whatsThis, m_actions.shortcuts, m_actions.whatsNew});
    m_help->addSeparator();
    m_help->addActions({m_actions.testConnection, m_actions.diagnostics});
    m_help->addSeparator();
    m_help->addAction(m_actions.about);
}

void WindowMenus::fillToolBar(QToolBar &bar)
{
    bar.addAction(m_actions.refresh);
    const auto changes = m_actions.changeActions();
    for (auto *action : changes) {
        bar.addSeparator();
        bar.addAction(action);
    }
    bar.addSeparator();
}

void WindowMenus::fillContextMenu(QMenu &menu)
{
    menu.setToolTipsVisible(true);
    menu.addActions({m_actions.details, m_actions.watch, m_actions.copyRows, m_actions.copyTicket});
    if (m_copyAs)
        menu.addMenu(m_copyAs);
    menu.addActions({m_actions.copyId, m_actions.openInPortal});
    const auto changes = m_actions.changeActions();
    for (auto *action : changes) {
        menu.addSeparator();
        menu.addAction(action);
    }
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_request->setTitle(tr("&Request"));
    m_help->setTitle(tr("&Help"));
    m_servers->setTitle(tr("Ser&vers"));
    m_columns->setTitle(tr("&Columns"));
    //: menu; followed by what the current request has, such as Type: Unblock
    m_showOnly->setTitle(tr("Show &only"));
    //: menu; followed by what the current request has, such as Type: Unblock
    m_hide->setTitle(tr("&Hide"));
    //: menu; followed by the names of the columns
    m_sort->setTitle(tr("&Sort by"));
    m_languages->setTitle(tr("&Language"));
    for (size_t i = 0; i < m_sortColumns.size(); ++i) {
        m_sortColumns[i]->setTitle(RequestColumns::title(static_cast<RequestColumn>(i)));
        const auto directions = m_sortColumns[i]->actions();
        directions.first()->setText(tr("&Ascending"));
        directions.last()->setText(tr("&Descending"));
    }
}

void WindowMenus::fillSort()
{
    for (size_t i = 0; i < m_sortColumns.size(); ++i) {
        const auto column = static_cast<int>(i);
        m_sortColumns[i] = m_sort->addMenu(QString());
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            m_sortColumns[i]->addAction(
                QString(), this, [this, column, order] { Q_EMIT sortTriggered(column, order); });
        }
    }
}

void WindowMenus::fillLanguages()
{
    auto &languages = m_session.languages();
    auto *group = new QActionGroup(m_languages);
    for (const auto &code : Languages::available()) {
        auto *action = m_languages->addAction(Languages::nativeName(code), this, [this, code] {
            m_session.settings().set(Settings::Key::Language, code);
            m_session.languages().use(code);
        });
        action->setCheckable(true);
        action->setChecked(languages.current() == code);
        group->addAction(action);
        connect(&languages, &Languages::changed, action, [this, action, code] {
            action->setChecked(m_session.languages().current() == code);
        });
    }
}

void WindowMenus::fillServers()
{
    m_servers->clear();
    const auto servers = m_session.settings().profiles();
    for (const auto &profile : servers) {
        auto *action
            = m_servers->addAction(QString(profile.name).replace(u'&', u"&&"_s) + u"  ("_s
                                       + profile.environmentText() + u')',
                                   this, [this, profile] { m_session.connectTo(profile); });
        action->setCheckable(true);
        action->setChecked(m_session.isConnectedTo(profile));
    }
    if (servers.isEmpty())
        m_servers->addAction(tr("No servers yet"))->setEnabled(false);
}

}
