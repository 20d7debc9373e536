// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchflow.h"

#include "desktopnotice.h"
#include "domain/visibletext.h"
#include "domain/words.h"
#include "messagebar.h"
#include "raisewindow.h"
#include "requesttable.h"
#include "searchflow.h"
#include "session/session.h"
#include "windowactions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

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
    connect(&m_watched, &WatchedRequests::statusesChanged, this, &WatchFlow::tell);
    connect(&m_watched, &WatchedRequests::lost, this, &WatchFlow::tellLost);
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
    } else if (!m_watched.watch(m_session.requests().requests(ids))) {
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

void WatchFlow::tell(const QList<WatchedRequests::Change> &changes)
{
    const auto words = [this, changes] {
        MessageBar::Message message;
        if (changes.size() == 1) {
            //: of a request that the operator watches
            message.text = tr("Watched: %1.").arg(line(changes.constFirst()));
            message.actionText = tr("Sho&w it");
        } else {
            message.text = tr("%Ln watched request(s) have changed.", nullptr,
                              static_cast<int>(changes.size()));
            QStringList lines;
            for (const auto &change : changes)
                lines += line(change);
            message.details = lines.join(u'\n');
        }
        return message;
    };
    m_messages.showMessage(
        words, [this, id = changes.constFirst().request.id] { m_search.openRequest(id); });
    tellDesktop();
}

void WatchFlow::tellLost(const RequestId &id)
{
    m_messages.showMessage([id] {
        MessageBar::Message message;
        message.state = StateColors::State::Warning;
        message.text = tr("A watched request is gone: the server does not have it any more, or "
                          "your account may not read it.");
        message.details = id.text();
        return message;
    });
    tellDesktop();
}

void WatchFlow::tellDesktop()
{
    const bool isLookedAt = m_window->isActiveWindow() && !m_window->isMinimized();
    if (isLookedAt || m_session.settings().number(Settings::Number::NewRequestNotices) == 0)
        return;
    // No names: a lock screen and a shared one show it too.
    m_desktop->show(visibleLine(m_session.profile().displayName()),
                    tr("A watched request has changed"));
}

}
