// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestopener.h"

#include "messagebar.h"
#include "requesttable.h"
#include "searchfield.h"
#include "session/session.h"

#include <utility>

namespace Sigill {

RequestOpener::RequestOpener(Session &session, SearchField &search, RequestTable &table,
                             MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_search(search)
    , m_table(table)
    , m_messages(messages)
{
    connect(&session, &Session::loadStateChanged, this, &RequestOpener::look);
    connect(&session, &Session::detailsRead, this, [this](const FreshRequest &fresh) {
        if (fresh.request.id == m_wanted)
            show();
    });
    connect(
        &session, &Session::detailsFailed, this,
        [this](const RequestId &id, const ApiError &error) {
            if (id != m_wanted)
                return;
            m_wanted = {};
            m_messages.showMessage([id, error] {
                MessageBar::Message message;
                message.state = StateColors::State::Error;
                message.text
                    = tr("The request %1 could not be read. %2").arg(id.text(), error.summary());
                message.details = error.details();
                return message;
            });
        });
}

void RequestOpener::open(const RequestId &id)
{
    m_wanted = id;
    look();
}

void RequestOpener::look()
{
    const auto state = m_session.loadState();
    const bool isThere = state == Session::LoadState::Loaded || state == Session::LoadState::Failed;
    // Nothing can be read before somebody signs in; the list is read again then.
    if (m_wanted.isNull() || !isThere || m_session.failedForSignIn())
        return;
    if (m_session.requests().isKnown(m_wanted))
        show();
    else
        m_session.readDetails(m_wanted);
}

void RequestOpener::show()
{
    const auto id = std::exchange(m_wanted, {});
    auto &requests = m_session.requests();
    requests.keepInView(id);
    if (requests.rowOf(id) < 0)
        m_search.clear();
    m_table.chooseRow(requests.rowOf(id));
}

}
