// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchflow.h"

#include "desktopnotice.h"
#include "domain/visibletext.h"
#include "domain/words.h"
#include "raisewindow.h"
#include "requesttable.h"
#include "searchflow.h"
#include "session/session.h"
#include "windowactions.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// The status of an earlier session is nothing to begin with.
QList<Request> confirmed(const RequestModel &model, const QSet<RequestId> &ids)
{
    auto requests = model.requests(ids);
    requests.removeIf([&model](const Request &request) { return model.isUnconfirmed(request.id); });
    return requests;
}

}

WatchFlow::WatchFlow(Session &session, RequestTable &table, WindowActions &actions,
                     MessageBar &messages, SearchFlow &search, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_table(table)
    , m_actions(actions)
    , m_messages(messages)
    , m_search(search)
    , m_window(window)
    , m_watched(session, this)
    , m_desktop(new DesktopNotice(window))
{
    connect(actions.watch, &QAction::triggered, this, &WatchFlow::toggle);
    connect(&table.requestSelection(), &RequestSelection::idsChanged, this,
            &WatchFlow::followSelection);
    connect(&m_watched, &WatchedRequests::changed, this, &WatchFlow::followSelection);
    connect(&m_watched, &WatchedRequests::settled, this, &WatchFlow::takeNews);
    connect(&messages, &MessageBar::dismissed, this, [this](int number) {
        if (number != m_shown)
            return;
        m_changes.clear();
        m_lost.clear();
    });
    connect(&session, &Session::profileChanged, this, [this] {
        m_changes.clear();
        m_lost.clear();
        m_desktop->withdraw();
    });
    window->installEventFilter(this);
    connect(m_desktop, &DesktopNotice::clicked, this, [this] {
        m_desktop->withdraw();
        raiseWindow(*m_window);
    });
}

void WatchFlow::toggle()
{
    const auto ids = m_table.requestSelection().ids();
    // The check mark has changed already: it says what is wanted.
    if (!m_actions.watch->isChecked()) {
        m_watched.unwatch(ids);
    } else if (!m_watched.watch(confirmed(m_session.requests(), ids))) {
        m_messages.showMessage([] {
            MessageBar::Message message;
            message.state = StateColors::State::Warning;
            message.text = tr("No more than %Ln request(s) can be watched.", nullptr,
                              static_cast<int>(WatchedRequests::most));
            return message;
        });
    }
    followSelection();
}

void WatchFlow::followSelection()
{
    const auto &ids = m_table.requestSelection().ids();
    m_actions.watch->setChecked(
        !ids.isEmpty() && ids.size() <= WatchedRequests::most
        && std::all_of(ids.cbegin(), ids.cend(),
                       [this](const RequestId &id) { return m_watched.contains(id); }));
}

QString WatchFlow::line(const WatchedRequests::Change &change) const
{
    //: %1 is what a request is and whom it is for; %2 its status, %3 the one before
    return tr("%1: %2, was %3")
        .arg(m_session.requests().texts().title(change.request),
             Words::status(change.request.status), Words::status(change.before));
}

void WatchFlow::takeNews(const QList<WatchedRequests::Change> &changes,
                         const QList<RequestId> &lost)
{
    m_changes += changes;
    m_lost += lost;
    const bool isOne = m_changes.size() == 1 && m_lost.isEmpty();
    const auto id = isOne ? m_changes.constFirst().request.id : RequestId();
    m_shown = m_messages.showMessage([this] { return message(); },
                                     [this, id] { m_search.openRequest(id); });
    tellDesktop();
}

// All that has not been dismissed: of many that change together, none may be told away by another.
MessageBar::Message WatchFlow::message() const
{
    MessageBar::Message message;
    if (m_changes.size() == 1 && m_lost.isEmpty()) {
        //: of a request that the operator watches
        message.text = tr("Watched: %1.").arg(line(m_changes.constFirst()));
        message.actionText = tr("Sho&w it");
        return message;
    }
    QStringList sentences;
    QStringList lines;
    if (!m_changes.isEmpty()) {
        sentences += tr("%Ln watched request(s) have changed.", nullptr,
                        static_cast<int>(m_changes.size()));
    }
    for (const auto &change : m_changes)
        lines += line(change);
    if (!m_lost.isEmpty()) {
        message.state = StateColors::State::Warning;
        sentences += tr("%Ln watched request(s) are gone: the server does not have them any more, "
                        "or your account may not read them.",
                        nullptr, static_cast<int>(m_lost.size()));
    }
    for (const auto &id : m_lost)
        lines += id.text();
    message.text = sentences.join(u' ');
    message.details = lines.join(u'\n');
    return message;
}

bool WatchFlow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && isLookedAt())
        m_desktop->withdraw();
    return QObject::eventFilter(watched, event);
}

bool WatchFlow::isLookedAt() const
{
    return m_window->isActiveWindow() && !m_window->isMinimized();
}

void WatchFlow::tellDesktop()
{
    if (isLookedAt() || m_session.settings().number(Settings::Number::NewRequestNotices) == 0)
        return;
    // No names: a lock screen and a shared one show it too.
    m_desktop->show(visibleLine(m_session.profile().displayName()),
                    tr("A watched request has changed"));
}

}
