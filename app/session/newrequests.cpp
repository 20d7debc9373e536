// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/newrequests.h"

#include "session/session.h"

#include <utility>

namespace Sigill {

NewRequests::NewRequests(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::receiving, this, &NewRequests::meet);
    connect(&session, &Session::liveRefreshEnded, this, &NewRequests::endRefresh);
    connect(&session, &Session::countsChanged, this, &NewRequests::dropDecided);
    connect(&session, &Session::loadStateChanged, this, [this] {
        // Who has asked for a load looks at what it brings.
        if (m_session.loadState() == Session::LoadState::Loading)
            markSeen();
    });
    connect(&session, &Session::profileChanged, this, &NewRequests::markSeen);
}

void NewRequests::markSeen()
{
    m_arriving = 0;
    if (m_unseen.isEmpty())
        return;
    m_unseen.clear();
    Q_EMIT countChanged();
}

void NewRequests::meet(const QList<Request> &requests)
{
    if (m_session.loadKind() != RequestModel::LoadKind::Live)
        return;
    for (const auto &request : requests) {
        if (!contains(StatusView::Open, request.status) || m_session.requests().isKnown(request.id)
            || m_unseen.contains(request.id))
            continue;
        m_unseen.insert(request.id);
        ++m_arriving;
    }
}

void NewRequests::endRefresh()
{
    const int arrived = std::exchange(m_arriving, 0);
    dropDecided();
    if (arrived == 0)
        return;
    Q_EMIT countChanged();
    Q_EMIT this->arrived(arrived);
}

void NewRequests::dropDecided()
{
    // They come in batches, and each is in the list a moment after it is met.
    if (m_session.isRefreshingLive())
        return;
    const auto dropped = erase_if(m_unseen, [this](const RequestId &id) {
        const auto status = m_session.requests().status(id);
        return !status || !contains(StatusView::Open, *status);
    });
    if (dropped > 0)
        Q_EMIT countChanged();
}

}
