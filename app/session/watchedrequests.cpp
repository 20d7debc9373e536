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
    connect(&session, &Session::liveRefreshEnded, this,
            [this](const std::optional<ApiError> &error) {
                if (!error)
                    look();
            });
    connect(&session, &Session::runFinished, this, &WatchedRequests::takeOwn);
    connect(&session, &Session::detailsRead, this,
            [this](const FreshRequest &fresh) { takeRead(fresh.request.id); });
    connect(&session, &Session::detailsFailed, this, &WatchedRequests::takeFailure);
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

void WatchedRequests::readStatuses()
{
    m_statuses.clear();
    if (!m_session.profile().isValid())
        return;
    const auto own = stored().value(server()).toObject();
    for (auto it = own.begin(); it != own.end(); ++it) {
        const auto id = RequestId::fromText(it.key());
        if (id && m_statuses.size() < most)
            m_statuses.insert(*id, static_cast<RequestStatus>(it->toInt()));
    }
}

void WatchedRequests::readServer()
{
    m_missing.clear();
    m_asked = {};
    m_changes.clear();
    m_lost.clear();
    readStatuses();
    const auto ids = m_statuses.keys();
    m_session.requests().setWatched(QSet<RequestId>(ids.cbegin(), ids.cend()));
    Q_EMIT changed();
}

void WatchedRequests::change(const std::function<void(Statuses &)> &change)
{
    readStatuses();
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
    const auto ids = m_statuses.keys();
    m_session.requests().setWatched(QSet<RequestId>(ids.cbegin(), ids.cend()));
    Q_EMIT changed();
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
    takeList();
    // Open no more: only the server knows what became of it.
    m_missing.clear();
    for (auto it = m_statuses.cbegin(); it != m_statuses.cend(); ++it) {
        if (!m_session.requests().status(it.key()) && it.key() != m_asked)
            m_missing.append(it.key());
    }
    askNext();
}

void WatchedRequests::takeList()
{
    QList<Change> changes;
    for (auto it = m_statuses.cbegin(); it != m_statuses.cend(); ++it) {
        const auto status = m_session.requests().status(it.key());
        if (status && *status != *it)
            changes.append({*m_session.requests().find(it.key()), *it});
    }
    follow(changes);
    m_changes += changes;
}

// What is decided changes no more.
void WatchedRequests::follow(const QList<Change> &changes)
{
    if (changes.isEmpty())
        return;
    change([&changes](Statuses &statuses) {
        for (const auto &change : changes) {
            statuses.insert(change.request.id, change.request.status);
            if (isFinal(change.request.status))
                statuses.remove(change.request.id);
        }
    });
}

void WatchedRequests::askNext()
{
    if (!m_asked.isNull())
        return;
    if (!m_missing.isEmpty()) {
        m_asked = m_missing.takeFirst();
        return m_session.readDetails(m_asked);
    }
    const auto changes = std::exchange(m_changes, {});
    const auto lost = std::exchange(m_lost, {});
    if (!changes.isEmpty() || !lost.isEmpty())
        Q_EMIT settled(changes, lost);
}

void WatchedRequests::takeRead(const RequestId &id)
{
    if (id == m_asked)
        m_asked = {};
    m_missing.removeAll(id);
    if (contains(id) && mayLook())
        takeList();
    askNext();
}

void WatchedRequests::takeFailure(const RequestId &id, const ApiError &error)
{
    if (id != m_asked)
        return;
    m_asked = {};
    if (error.kind == ApiError::Kind::Empty || error.kind == ApiError::Kind::NotFound) {
        unwatch({id});
        m_lost.append(id);
    } else {
        // It may pass; the next list asks again.
        m_missing.clear();
    }
    askNext();
}

void WatchedRequests::takeOwn()
{
    QList<Change> own;
    const auto &items = m_session.run()->items();
    for (const auto &item : items) {
        if (item.outcome.kind != Outcome::Kind::Done || !item.outcome.statusAfter
            || !contains(item.plan.request.id))
            continue;
        own.append({item.plan.request, item.plan.request.status});
        own.last().request.status = *item.outcome.statusAfter;
    }
    follow(own);
    look();
}

}
