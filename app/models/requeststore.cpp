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

RequestStore::Merge RequestStore::merge(const QList<Request> &requests, quint32 load, LoadKind kind)
{
    const bool leavesMarks = kind == LoadKind::Live;
    Merge merge;
    for (const auto &request : requests) {
        int position = positionOf(request.id);
        if (position < 0) {
            position = add(m_packer.pack(request));
            merge.inserted.append(position);
            if (leavesMarks)
                setMark(position, Mark::New);
        } else {
            const bool wasUnconfirmed = confirm(position);
            const bool isBack = state(position).mark == Mark::Gone && setMark(position, Mark::None);
            const bool isOther = state(position).newerThanLoad < load && replace(position, request);
            if (isOther && leavesMarks && state(position).mark == Mark::None)
                setMark(position, Mark::Changed);
            if (isBack || isOther)
                merge.changed.append(position);
            else if (wasUnconfirmed)
                merge.confirmed.append(position);
        }
        state(position).seenInLoad = load;
    }
    return merge;
}

RequestStore::Merge RequestStore::mergeUnconfirmed(const QList<Request> &requests)
{
    Merge merge;
    for (const auto &request : requests) {
        if (positionOf(request.id) >= 0)
            continue;
        const int position = add(m_packer.pack(request));
        state(position).isUnconfirmed = true;
        ++m_unconfirmed;
        merge.inserted.append(position);
    }
    return merge;
}

RequestStore::Removal RequestStore::removeUnconfirmed()
{
    Removal removal;
    for (int position = 0; position < end() && m_unconfirmed > 0; ++position) {
        if (!state(position).isUnconfirmed)
            continue;
        remove(position);
        removal.removed.append(position);
    }
    return removal;
}

RequestStore::Merge RequestStore::update(const Request &request, quint32 runningLoad)
{
    Merge merge;
    int position = positionOf(request.id);
    if (position < 0) {
        merge = this->merge({request}, runningLoad);
        position = merge.inserted.constFirst();
    } else {
        const bool wasUnconfirmed = confirm(position);
        // Who reads a request alone has seen it.
        const bool hadMark = setMark(position, Mark::None);
        const bool isOther = replace(position, request);
        if (hadMark || isOther)
            merge.changed.append(position);
        else if (wasUnconfirmed)
            merge.confirmed.append(position);
        if (isOther)
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

RequestStore::Removal RequestStore::removeUnseen(const QList<RequestStatus> &statuses, quint32 load,
                                                 LoadKind kind)
{
    Removal removal;
    for (int position = 0; position < end(); ++position) {
        State &state = this->state(position);
        if (!state.isTaken)
            continue;
        if (kind == LoadKind::Asked && state.mark != Mark::Gone && setMark(position, Mark::None))
            removal.remarked.append(position);
        const bool newer = state.newerThanLoad >= load || state.activity != Activity::None;
        if (newer)
            continue;
        const bool isUnseen = state.seenInLoad != load
            && (statuses.isEmpty() || statuses.contains(packed(position).status));
        // What a load has shown since our change follows the view like any other row.
        if (isUnseen && kind == LoadKind::Asked)
            removal.removed.append(position);
        else if (isUnseen && setMark(position, Mark::Gone))
            removal.remarked.append(position);
        if (!isUnseen && state.keptInView)
            removal.notKept.append(position);
        state.keptInView = false;
    }
    for (const int position : std::as_const(removal.removed))
        remove(position);
    return removal;
}

RequestStore::Removal RequestStore::settleMarks(const QList<RequestId> &ids)
{
    Removal removal;
    for (const auto &id : ids) {
        const int position = positionOf(id);
        if (position < 0)
            continue;
        if (state(position).mark == Mark::Gone) {
            remove(position);
            removal.removed.append(position);
        } else if (setMark(position, Mark::None)) {
            removal.remarked.append(position);
        }
    }
    return removal;
}

QList<int> RequestStore::markAbandoned(const QList<RequestId> &ids)
{
    QList<int> marked;
    for (const auto &id : ids) {
        m_abandoned.insert(id);
        const int position = positionOf(id);
        if (position < 0 || state(position).isAbandoned)
            continue;
        lookWhetherAbandoned(position);
        if (state(position).isAbandoned)
            marked.append(position);
    }
    return marked;
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
        state(position).graceSeconds = static_cast<qint16>(seconds);
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
    lookWhetherAbandoned(position);
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
    lookWhetherAbandoned(position);
    m_lastAsked.reset();
    return true;
}

void RequestStore::remove(int position)
{
    // Count it for the last time.
    setMark(position, Mark::None);
    confirm(position);
    PackedRequest &packed = m_requests[static_cast<size_t>(position)];
    m_index.remove(qHash(packed.id), static_cast<quint32>(position));
    m_packer.release(packed);
    --m_counts[packed.status];
    --m_size;
    // A table may show it a moment longer: the id, and no text that the packer has forgotten.
    const auto id = packed.id;
    packed = {};
    packed.id = id;
    state(position) = {};
    m_free.append(position);
    m_lastAsked.reset();
}

bool RequestStore::confirm(int position)
{
    const bool wasUnconfirmed = std::exchange(state(position).isUnconfirmed, false);
    m_unconfirmed -= wasUnconfirmed ? 1 : 0;
    return wasUnconfirmed;
}

bool RequestStore::setMark(int position, Mark mark)
{
    const Mark before = std::exchange(state(position).mark, mark);
    if (before == mark)
        return false;
    m_marked += int(mark != Mark::None) - int(before != Mark::None);
    const int counted = int(before == Mark::Gone) - int(mark == Mark::Gone);
    m_counts[packed(position).status] += counted;
    m_size += counted;
    return true;
}

void RequestStore::lookWhetherAbandoned(int position)
{
    const PackedRequest &request = packed(position);
    state(position).isAbandoned = !m_abandoned.isEmpty() && request.status == RequestStatus::Failed
        && m_abandoned.contains(request.id);
}

}
