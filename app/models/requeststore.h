// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"
#include "domain/statuschange.h"
#include "domain/statusview.h"

#include <QHash>
#include <QSet>

namespace Sigill {

// The requests this program has read, each once, in no particular order. Positions are valid until
// the next removal.
class RequestStore
{
public:
    enum class Activity {
        None,
        Grace, // it can still be taken back
        Queued,
        InFlight,
    };

    struct Row
    {
        Request request;
        // Numbers the load that last brought the row; loads that began before a change of our own
        // must not overwrite what that change brought.
        quint32 seenInLoad = 0;
        quint32 newerThanLoad = 0;
        // Stays in sight until the next load, although its status may not fit the view any more.
        bool keptInView = false;
        Activity activity = Activity::None;
        // Of Grace: what will be sent, and in how many seconds.
        StatusChange graceChange = StatusChange::Complete;
        int graceSeconds = 0;
    };

    struct Merge
    {
        QList<int> inserted;
        QList<int> changed;
    };

    int size() const { return static_cast<int>(m_rows.size()); }
    const Row &row(int position) const { return m_rows.at(position); }
    int positionOf(const RequestId &id) const { return m_positions.value(id, -1); }

    // What one load brings; the number grows with each load begun.
    Merge merge(const QList<Request> &requests, quint32 load);

    // One request as it was read outside a load; keeps a changed one in sight. runningLoad: the
    // number of the last load begun.
    Merge update(const Request &request, quint32 runningLoad);
    void keepNothingInView();

    // After a whole load of these statuses (all where empty): forgets what it did not bring, and
    // what is kept in sight. False where nothing was to be removed; else positions have moved.
    bool removeUnseen(const QList<RequestStatus> &statuses, quint32 load);

    // -1 where the request is not known.
    int setActivity(const RequestId &id, Activity activity);
    int setGrace(const RequestId &id, StatusChange change, int seconds);
    void clear();

    int count(RequestStatus status) const { return m_counts.value(status); }

private:
    void setRequest(int position, const Request &request);

    QList<Row> m_rows;
    QHash<RequestId, int> m_positions;
    QHash<RequestStatus, int> m_counts;
};

}
