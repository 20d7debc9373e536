// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requeststore.h"

namespace Sigill {

RequestStore::Merge RequestStore::merge(const QList<Request> &requests, quint32 load)
{
    Merge merge;
    for (const auto &request : requests) {
        const int known = positionOf(request.id);
        if (known < 0) {
            const int position = size();
            Row row;
            row.request = request;
            row.seenInLoad = load;
            m_rows.append(row);
            m_positions.insert(request.id, position);
            ++m_counts[request.status];
            merge.inserted.append(position);
            continue;
        }
        Row &row = m_rows[known];
        row.seenInLoad = load;
        if (row.newerThanLoad >= load || row.request == request)
            continue;
        setRequest(known, request);
        merge.changed.append(known);
    }
    return merge;
}

RequestStore::Merge RequestStore::update(const Request &request, quint32 runningLoad)
{
    Merge merge;
    int position = positionOf(request.id);
    if (position < 0) {
        merge = this->merge({request}, runningLoad);
        position = positionOf(request.id);
    } else if (m_rows.at(position).request != request) {
        setRequest(position, request);
        merge.changed.append(position);
        m_rows[position].keptInView = true;
    }
    m_rows[position].newerThanLoad = runningLoad;
    return merge;
}

void RequestStore::keepNothingInView()
{
    for (auto &row : m_rows)
        row.keptInView = false;
}

bool RequestStore::removeUnseen(const QList<RequestStatus> &statuses, quint32 load)
{
    QList<Row> kept;
    kept.reserve(m_rows.size());
    const auto before = m_rows.size();
    for (auto &row : m_rows) {
        const bool covered = statuses.isEmpty() || statuses.contains(row.request.status);
        const bool newer = row.newerThanLoad >= load || row.activity != Activity::None;
        if (covered && row.seenInLoad != load && !newer)
            continue;
        // What a load has shown since our change follows the view like any other row.
        row.keptInView = row.keptInView && newer;
        kept.append(std::move(row));
    }
    const bool removed = kept.size() != before;
    m_rows = std::move(kept);
    if (removed) {
        m_positions.clear();
        m_counts.clear();
        for (int i = 0; i < size(); ++i) {
            m_positions.insert(m_rows.at(i).request.id, i);
            ++m_counts[m_rows.at(i).request.status];
        }
    }
    return removed;
}

int RequestStore::setActivity(const RequestId &id, Activity activity)
{
    const int position = positionOf(id);
    if (position >= 0)
        m_rows[position].activity = activity;
    return position;
}

int RequestStore::setGrace(const RequestId &id, StatusChange change, int seconds)
{
    const int position = setActivity(id, Activity::Grace);
    if (position >= 0) {
        m_rows[position].graceChange = change;
        m_rows[position].graceSeconds = seconds;
    }
    return position;
}

void RequestStore::clear()
{
    m_rows.clear();
    m_positions.clear();
    m_counts.clear();
}

void RequestStore::setRequest(int position, const Request &request)
{
    Row &row = m_rows[position];
    --m_counts[row.request.status];
    ++m_counts[request.status];
    row.request = request;
}

}
