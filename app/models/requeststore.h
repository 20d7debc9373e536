// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statuschange.h"
#include "domain/statusview.h"
#include "models/chunkedlist.h"
#include "models/requestpacker.h"

#include <QHash>
#include <QSet>

namespace Sigill {

// The requests this program has read, each once, packed, in no particular order. A request keeps
// its position until it is forgotten; after that the position may be another's.
class RequestStore
{
public:
    enum class Activity : quint8 {
        None,
        Grace, // it can still be taken back
        Queued,
        InFlight,
    };

    // What a refresh that nobody asked for has done to a request, until somebody has seen it.
    enum class Mark : quint8 {
        None,
        New,
        Changed,
        Gone, // the server does not list it any more; it is not counted
    };

    enum class LoadKind : quint8 {
        Asked, // who asks for a load looks at what it brings
        Live, // leaves marks
    };

    // What a request has to do with this program.
    struct State
    {
        // Numbers the load that last brought the row; loads that began before a change of our own
        // must not overwrite what that change brought.
        quint32 seenInLoad = 0;
        quint32 newerThanLoad = 0;
        bool isTaken = false; // else the position is free
        // Stays in sight until the next load, although its status may not fit the view any more.
        bool keptInView = false;
        // An earlier session has read it, and this one has not yet: nobody may act on it.
        bool isUnconfirmed = false;
        // It failed since it was abandoned from this computer.
        bool isAbandoned = false;
        Activity activity = Activity::None;
        Mark mark = Mark::None;
        // Of Grace: what will be sent, and in how many seconds.
        StatusChange graceChange = StatusChange::Complete;
        qint16 graceSeconds = 0;
    };

    struct Merge
    {
        QList<int> inserted;
        QList<int> changed;
        QList<int> confirmed; // were known from an earlier session, and are as they were
    };

    // What the end of a load has changed, or the operator's look at marks.
    struct Removal
    {
        QList<int> removed;
        QList<int> notKept; // no longer kept in view
        QList<int> remarked; // with another mark
    };

    // Without those that are gone.
    int size() const { return m_size; }
    int markedCount() const { return m_marked; }
    int unconfirmedCount() const { return m_unconfirmed; }
    // Positions are below this; some may be free.
    int end() const { return static_cast<int>(m_states.size()); }
    bool isTaken(int position) const { return state(position).isTaken; }
    const State &state(int position) const { return m_states[static_cast<size_t>(position)]; }
    const PackedRequest &packed(int position) const
    {
        return m_requests[static_cast<size_t>(position)];
    }
    Request request(int position) const;
    const RequestPacker &packer() const { return m_packer; }
    // Whether known or not; they stay watched until the store is cleared.
    void setWatched(const QSet<RequestId> &ids) { m_watched = ids; }
    bool isWatched(int position) const
    {
        return !m_watched.isEmpty() && m_watched.contains(packed(position).id);
    }
    // These were abandoned from this computer, whether known or not; so they stay until the store
    // is cleared. Gives those that show it now.
    QList<int> markAbandoned(const QList<RequestId> &ids);
    // -1 where the request is not known.
    int positionOf(const RequestId &id) const;

    // What one load brings; the number grows with each load begun.
    Merge merge(const QList<Request> &requests, quint32 load, LoadKind kind = LoadKind::Asked);

    // What an earlier session has read, as far as this one knows nothing of it.
    Merge mergeUnconfirmed(const QList<Request> &requests);
    Removal removeUnconfirmed();

    // One request as it was read outside a load; keeps a changed one in sight. runningLoad: the
    // number of the last load begun.
    Merge update(const Request &request, quint32 runningLoad);
    // Although its status does not fit the view.
    void keepInView(int position) { state(position).keptInView = true; }
    void keepNothingInView();

    // After a whole load of these statuses (all where empty): forgets what it did not bring, or
    // marks it as gone, and what is kept in sight.
    Removal removeUnseen(const QList<RequestStatus> &statuses, quint32 load,
                         LoadKind kind = LoadKind::Asked);
    // Somebody has seen these: they lose their marks, and what is gone is forgotten.
    Removal settleMarks(const QList<RequestId> &ids);

    // Gives back what texts that are gone have left behind: true where that was worth its while.
    // All numbers of the packer's stand for something else then.
    bool tidy();

    // -1 where the request is not known.
    int setActivity(const RequestId &id, Activity activity);
    int setGrace(const RequestId &id, StatusChange change, int seconds);
    void clear();

    int count(RequestStatus status) const { return m_counts.value(status); }

private:
    State &state(int position) { return m_states[static_cast<size_t>(position)]; }
    int add(const PackedRequest &packed);
    // False where the request is as before.
    bool replace(int position, const Request &request);
    void remove(int position);
    // False where it was confirmed already.
    bool confirm(int position);
    // False where the mark was there already.
    bool setMark(int position, Mark mark);
    void lookWhetherAbandoned(int position);

    ChunkedList<PackedRequest> m_requests;
    ChunkedList<State> m_states;
    RequestPacker m_packer;
    HashIndex m_index;
    QList<int> m_free;
    int m_size = 0;
    int m_marked = 0;
    QSet<RequestId> m_watched;
    QSet<RequestId> m_abandoned;
    int m_unconfirmed = 0;
    QHash<RequestStatus, int> m_counts;
    // A table asks for one cell of a row after the other.
    mutable std::optional<std::pair<int, Request>> m_lastAsked;
};

}
