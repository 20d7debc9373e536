// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"

#include <QObject>
#include <QSet>

namespace Sigill {

class Session;

// Which open requests a live refresh has brought since the operator last looked. A request that is
// known, or gone but not yet seen to be, is not new when it comes back.
class NewRequests : public QObject
{
    Q_OBJECT

public:
    // The session must outlive this.
    NewRequests(const Session &session, QObject *parent);

    // Those that are still open.
    int count() const { return static_cast<int>(m_unseen.size()); }
    // The operator has looked at the list.
    void markSeen();

Q_SIGNALS:
    void countChanged();
    // A live refresh has ended and brought so many, which are in the count already.
    void arrived(int count);

private:
    void meet(const QList<Request> &requests);
    void endRefresh();
    void dropDecided();

    const Session &m_session;
    QSet<RequestId> m_unseen;
    int m_arriving = 0; // in the refresh that is under way
};

}
