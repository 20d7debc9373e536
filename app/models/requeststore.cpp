// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requeststore.h"

#include <algorithm>
#include <utility>

namespace Sigill {

namespace {

constexpr int mostSpent = 200'000;

}

Request RequestStore::request(int position) const
{
    if (!m_lastAsked || m_lastAsked->first != position)
        m_lastAsked.emplace(position, m_packer.unpack(packed(position)));
    return m_lastAsked->second;
}

int RequestStore::positionOf(const RequestId &id) const
{
    return static_cast<int>(
        m_index.find(qHash(id), [&](quint32 position) { return m_requests[position].id == id; }));
}

RequestStore::Merge RequestStore::merge(const QList<Request> &requests, quint32 load)
{
    Merge merge;
    for (const auto &request : requests) {
        int position = positionOf(request.id);
        if (position < 0) {
            position = add(m_packer.pack(request));
            merge.inserted.append(position);
        } else if (state(position).newerThanLoad < load && replace(position, request)) {
            merge.changed.append(position);
        }
        state(position).seenInLoad = load;
    }
    return merge;
}

RequestStore::Merge RequestStore::update(const Request &request, quint32 runningLoad)
{
    Merge merge;
    int position = positionOf(request.id);
    if (position < 0) {
        merge = this->merge({request}, runningLoad);
        position = merge.inserted.constFirst();
    } else if (replace(position, request)) {
        merge.changed.append(position);
        state(position).keptInView = true;
    }
    state(position).newerThanLoad = runningLoad;
    return merge;
}

void RequestStore::keepNothingInView()
{
    for (int position = 0; position < end(); ++position)
        state(position).keptInView = false;
}

RequestStore::Removal RequestStore::removeUnseen(const QList<RequestStatus> &statuses, quint32 load)
{
    Removal removal;
    for (int position = 0; position < end(); ++position) {
        State &state = this->state(position);
        const bool newer = state.newerThanLoad >= load || state.activity != Activity::None;
        if (!state.isTaken || newer)
            continue;
        const bool isUnseen = state.seenInLoad != load
            && (statuses.isEmpty() || statuses.contains(packed(position).status));
        // What a load has shown since our change follows the view like any other row.
        if (isUnseen)
            removal.removed.append(position);
        else if (state.keptInView)
            removal.notKept.append(position);
        state.keptInView = false;
    }
    for (const int position : std::as_const(removal.removed))
        remove(position);
    return removal;
}

bool RequestStore::tidy()
{
    if (m_packer.spentCount() < std::max(size(), mostSpent))
        return false;
    const RequestPacker before = std::exchange(m_packer, {});
    for (int position = 0; position < end(); ++position) {
        if (isTaken(position)) {
            PackedRequest &packed = m_requests[static_cast<size_t>(position)];
            packed = m_packer.pack(before.unpack(packed));
        }
    }
    return true;
}

int RequestStore::setActivity(const RequestId &id, Activity activity)
{
    const int position = positionOf(id);
    if (position >= 0)
        state(position).activity = activity;
    return position;
}

int RequestStore::setGrace(const RequestId &id, StatusChange change, int seconds)
{
    const int position = setActivity(id, Activity::Grace);
    if (position >= 0) {
        state(position).graceChange = change;
        state(position).graceSeconds = seconds;
    }
    return position;
}

void RequestStore::clear()
{
    *this = RequestStore();
}

int RequestStore::add(const PackedRequest &packed)
{
    int position = end();
    if (m_free.isEmpty()) {
        m_requests.append(packed);
        m_states.append({});
    } else {
        position = m_free.takeLast();
        m_requests[static_cast<size_t>(position)] = packed;
        state(position) = {};
    }
    state(position).isTaken = true;
    m_index.insert(qHash(packed.id), static_cast<quint32>(position));
    ++m_counts[packed.status];
    ++m_size;
    m_lastAsked.reset();
    return position;
}

bool RequestStore::replace(int position, const Request &request)
{
    PackedRequest &known = m_requests[static_cast<size_t>(position)];
    const auto before = known;
    known = m_packer.pack(request);
    m_packer.release(before);
    if (known == before)
        return false;
    --m_counts[before.status];
    ++m_counts[known.status];
    m_lastAsked.reset();
    return true;
}

void RequestStore::remove(int position)
{
    const PackedRequest &packed = this->packed(position);
    m_index.remove(qHash(packed.id), static_cast<quint32>(position));
    m_packer.release(packed);
    --m_counts[packed.status];
    --m_size;
    state(position) = {};
    m_free.append(position);
    m_lastAsked.reset();
}

}
