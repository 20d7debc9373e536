// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queuepane.h"

#include "firststartpage.h"
#include "icons.h"
#include "loadmessages.h"
#include "requesttable.h"
#include "seenrows.h"
#include "session/session.h"
#include "tablestate.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Sigill {

QueuePane::QueuePane(Session &session, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_table(new RequestTable(session.requests(), this))
    , m_state(new TableState(this))
    , m_firstStart(new FirstStartPage(session, this))
{
    new SeenRows(*m_table);
    addWidget(m_table);
    addWidget(m_state);
    addWidget(m_firstStart);
    connect(m_state, &TableState::actionTriggered, this, &QueuePane::act);
    connect(m_state, &TableState::otherActionTriggered, this, &QueuePane::actOtherwise);
    connect(m_table, &RequestTable::rowsSeen, this, [this](const QList<Request> &requests) {
        m_session.people().want(requests, People::Priority::Visible);
    });
    connect(&session, &Session::loadStateChanged, this, &QueuePane::showState);
    connect(&session, &Session::viewChanged, this, &QueuePane::showState);
    connect(&session.requests(), &QAbstractItemModel::rowsInserted, this, &QueuePane::showState);
    connect(&session.requests(), &QAbstractItemModel::layoutChanged, this, &QueuePane::showState);
    showState();
}

void QueuePane::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange
        || event->type() == QEvent::ApplicationPaletteChange) {
        showState();
    }
}

void QueuePane::showState()
{
    using LoadState = Session::LoadState;
    if (m_session.requests().rowCount() > 0)
        return show(m_table);
    switch (m_session.loadState()) {
    case LoadState::NoServer:
        if (!m_session.profile().isValid())
            return show(m_firstStart);
        say(Icons::named(u"server"_s), tr("You are signed out"), m_session.profile().displayName(),
            Action::Connect);
        break;
    case LoadState::Loading:
        say(Icons::named(u"refresh"_s), tr("Reading the queue…"),
            m_session.profile().baseUrl.host(), Action::None, true);
        break;
    case LoadState::Failed:
        showError();
        break;
    case LoadState::Loaded:
        if (m_session.requests().viewCount() > 0) {
            say(Icons::named(u"filter"_s), tr("Nothing matches the filter"),
                tr("%n request(s) are hidden by it.", nullptr, m_session.requests().viewCount()),
                Action::ClearFilter);
        } else {
            say(Icons::named(u"ok"_s), tr("Nothing waits here"),
                tr("Or your account may not read other people's requests."), Action::Refresh);
        }
        break;
    }
    show(m_state);
}

void QueuePane::show(QWidget *page)
{
    const bool hadFocus = m_state->hasFocus() || m_table->hasFocus()
        || m_firstStart->isAncestorOf(window()->focusWidget());
    const bool isOther = currentWidget() != page;
    setCurrentWidget(page);
    setFocusProxy(page);
    if (hadFocus && isOther)
        page->setFocus();
}

void QueuePane::say(const QIcon &icon, const QString &title, const QString &text, Action action,
                    bool isBusy)
{
    m_action = action;
    QString label;
    if (action == Action::Connect)
        label = tr("Sign in");
    else if (action == Action::Refresh)
        label = tr("Try again");
    else if (action == Action::ClearFilter)
        label = tr("Clear the filter");
    m_state->showState(icon, title, text, label, isBusy);
}

void QueuePane::showError()
{
    const auto &error = *m_session.loadError();
    say(Icons::named(u"error"_s), error.summary(), error.advice(), Action::Refresh);
    m_state->offer(error.secondLine(),
                   LoadMessages::suggestsPassword(m_session, error) ? tr("Sign in with &password…")
                                                                    : tr("&Test connection…"),
                   error.details());
}

void QueuePane::act()
{
    switch (m_action) {
    case Action::Connect:
        m_session.connectTo(m_session.profile());
        break;
    case Action::Refresh:
        m_session.refresh();
        break;
    case Action::ClearFilter:
        Q_EMIT clearFilterWanted();
        break;
    case Action::None:
        break;
    }
}

void QueuePane::actOtherwise()
{
    const auto &error = m_session.loadError();
    if (error && LoadMessages::suggestsPassword(m_session, *error))
        m_session.signInDesk().usePassword();
    else
        Q_EMIT testWanted();
}

}
