// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/watchedrequests.h"

#include "session/session.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sigill {

WatchedRequests::WatchedRequests(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::profileChanged, this, &WatchedRequests::readServer);
    connect(&session, &Session::loadStateChanged, this, [this] {
        if (m_session.loadState() == Session::LoadState::Loaded)
            look();
    });
    connect(&session, &Session::liveRefreshEnded, this, &WatchedRequests::look);
    connect(&session, &Session::runFinished, this, &WatchedRequests::takeOwn);
    connect(&session, &Session::detailsRead, this, [this](const FreshRequest &fresh) {
        m_asked.remove(fresh.request.id);
        if (contains(fresh.request.id))
            look();
    });
    connect(&session, &Session::detailsFailed, this, &WatchedRequests::take);
    readServer();
}

QString WatchedRequests::server() const
{
    return m_session.profile().baseUrl.toString();
}

QJsonObject WatchedRequests::stored() const
{
    m_session.settings().reload();
    const QString text = m_session.settings().text(Settings::Key::WatchedRequests);
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

void WatchedRequests::readServer()
{
    m_asked.clear();
    m_statuses.clear();
    if (m_session.profile().isValid()) {
        const auto own = stored().value(server()).toObject();
        for (auto it = own.begin(); it != own.end(); ++it) {
            const auto id = RequestId::fromText(it.key());
            if (id && m_statuses.size() < most)
                m_statuses.insert(*id, static_cast<RequestStatus>(it->toInt()));
        }
    }
    const auto ids = m_statuses.keys();
    m_session.requests().setWatched(QSet<RequestId>(ids.cbegin(), ids.cend()));
    Q_EMIT changed();
}

// Another window of the same operator may have changed them meanwhile.
void WatchedRequests::change(const std::function<void(Statuses &)> &change)
{
    readServer();
    change(m_statuses);
    auto all = stored();
    QJsonObject own;
    for (auto it = m_statuses.cbegin(); it != m_statuses.cend(); ++it)
        own.insert(it.key().text(), static_cast<int>(*it));
    if (own.isEmpty())
        all.remove(server());
    else
        all.insert(server(), own);
    m_session.settings().set(Settings::Key::WatchedRequests,
                             QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
    readServer();
}

bool WatchedRequests::watch(const QList<Request> &requests)
{
    Statuses fresh;
    for (const auto &request : requests) {
        if (!isFinal(request.status) && !contains(request.id))
            fresh.insert(request.id, request.status);
    }
    if (m_statuses.size() + fresh.size() > most)
        return false;
    change([&fresh](Statuses &statuses) { statuses.insert(fresh); });
    return true;
}

void WatchedRequests::unwatch(const QSet<RequestId> &ids)
{
    change([&ids](Statuses &statuses) {
        for (const auto &id : ids)
            statuses.remove(id);
    });
}

// Not beside a run, whose changes are the operator's own, and not before the list is whole.
bool WatchedRequests::mayLook() const
{
    return !m_statuses.isEmpty() && !m_session.isRunning()
        && m_session.count(StatusView::Open).has_value();
}

void WatchedRequests::look()
{
    if (!mayLook())
        return;
    QList<Change> changes;
    QList<RequestId> missing;
    for (auto it = m_statuses.cbegin(); it != m_statuses.cend(); ++it) {
        const auto status = m_session.requests().status(it.key());
        if (!status)
            missing.append(it.key());
        else if (*status != *it)
            changes.append({*m_session.requests().find(it.key()), *it});
    }
    if (!changes.isEmpty()) {
        change([&changes](Statuses &statuses) {
            for (const auto &change : std::as_const(changes)) {
                statuses.insert(change.request.id, change.request.status);
                if (isFinal(change.request.status))
                    statuses.remove(change.request.id);
            }
        });
        Q_EMIT statusesChanged(changes);
    }
    // Open no more: only the server knows what became of it.
    for (const auto &id : std::as_const(missing)) {
        if (m_asked.contains(id))
            continue;
        m_asked.insert(id);
        m_session.readDetails(id);
    }
}

void WatchedRequests::take(const RequestId &id, const ApiError &error)
{
    if (!m_asked.remove(id) || !contains(id))
        return;
    const bool isLost
        = error.kind == ApiError::Kind::Empty || error.kind == ApiError::Kind::NotFound;
    // Anything else may pass; the next list asks again.
    if (!isLost)
        return;
    unwatch({id});
    Q_EMIT lost(id);
}

void WatchedRequests::takeOwn()
{
    Statuses done;
    const auto &items = m_session.run()->items();
    for (const auto &item : items) {
        if (item.outcome.kind == Outcome::Kind::Done && item.outcome.statusAfter
            && contains(item.plan.request.id))
            done.insert(item.plan.request.id, *item.outcome.statusAfter);
    }
    if (!done.isEmpty()) {
        change([&done](Statuses &statuses) {
            for (auto it = done.cbegin(); it != done.cend(); ++it) {
                statuses.insert(it.key(), *it);
                if (isFinal(*it))
                    statuses.remove(it.key());
            }
        });
    }
    look();
}

}
