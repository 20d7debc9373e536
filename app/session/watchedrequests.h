// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace Sigill {

struct ApiError;
class Session;

// Requests at the server in use that the operator wants to be told of when their status changes.
// Kept in the settings from start to start, by server: the id and the last status, and nothing of
// whose they are. What this window itself has changed is no news.
class WatchedRequests : public QObject
{
    Q_OBJECT

public:
    // Each may cost a call where a list does not bring it any more.
    static constexpr qsizetype most = 100;

    struct Change
    {
        Request request; // as it is now
        RequestStatus before = RequestStatus::None;
    };

    // The session must outlive this.
    WatchedRequests(Session &session, QObject *parent);

    bool contains(const RequestId &id) const { return m_statuses.contains(id); }
    qsizetype count() const { return m_statuses.size(); }
    // Those that are decided change no more and are left out. False where there would be too many;
    // then none of them is watched.
    bool watch(const QList<Request> &requests);
    void unwatch(const QSet<RequestId> &ids);

Q_SIGNALS:
    // Others are watched.
    void changed();
    // All that a list has shown or led to. What is decided by now is not watched any longer, nor
    // is what is lost: the server does not have it any more, or does not show it.
    void settled(const QList<Sigill::WatchedRequests::Change> &changes,
                 const QList<Sigill::RequestId> &lost);

private:
    using Statuses = QHash<RequestId, RequestStatus>;

    void readServer();
    void look();
    void takeList();
    void takeOwn();
    void takeRead(const RequestId &id);
    void takeFailure(const RequestId &id, const ApiError &error);
    void askNext();
    bool mayLook() const;
    QJsonObject stored() const;
    // As they are stored.
    void readStatuses();
    // Of those that are stored; another window may have changed them meanwhile.
    void change(const std::function<void(Statuses &)> &change);
    void follow(const QList<Change> &changes);
    QString server() const;

    Session &m_session;
    Statuses m_statuses;
    // Open no more, to be read alone: one after the other, so that a server in trouble is asked
    // once.
    QList<RequestId> m_missing;
    RequestId m_asked; // null where none is being read
    QList<Change> m_changes; // not told yet, as the rest is still asked for
    QList<RequestId> m_lost;
};

}
