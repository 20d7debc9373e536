// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/repeatedrequests.h"

#include "models/requestcolumn.h"

#include <algorithm>
#include <array>

namespace Sigill {

namespace {

// What could not be read is not the same as what could not be read elsewhere. Takes long, so it is
// asked last.
bool isComparable(const RequestStore &store, int position)
{
    const auto &request = store.packed(position);
    if (request.unreadable == 0)
        return true;
    constexpr std::array compared{RequestColumn::Target, RequestColumn::Template,
                                  RequestColumn::Type};
    const auto fields = store.packer().unpack(request).unreadable;
    return std::none_of(compared.begin(), compared.end(), [&fields](RequestColumn column) {
        return fields.contains(RequestColumns::field(column));
    });
}

}

std::optional<RepeatedRequests::Kind> RepeatedRequests::kindAt(const RequestStore &store,
                                                               int position)
{
    const auto &state = store.state(position);
    const auto &request = store.packed(position);
    const bool isOpen = state.isTaken && !state.isUnconfirmed
        && state.mark != RequestStore::Mark::Gone
        && Sigill::contains(StatusView::Open, request.status);
    if (!isOpen || request.target == 0)
        return std::nullopt;
    return Kind{request.target, request.profileTemplate, request.type};
}

RepeatedRequests::Counts RepeatedRequests::counted(const RequestStore &store)
{
    Counts counts;
    counts.reserve(store.size());
    for (int position = 0; position < store.end(); ++position) {
        if (const auto kind = kindAt(store, position))
            ++counts[*kind];
    }
    for (int position = 0; position < store.end(); ++position) {
        const auto kind = kindAt(store, position);
        if (kind && counts.value(*kind) > 1 && !isComparable(store, position))
            --counts[*kind];
    }
    return counts;
}

bool RepeatedRequests::contains(const RequestStore &store, int position)
{
    if (!m_counts)
        m_counts = counted(store);
    const auto kind = kindAt(store, position);
    return kind && m_counts->value(*kind) > 1 && isComparable(store, position);
}

QList<RequestId> RepeatedRequests::others(const RequestStore &store, const Request &request)
{
    QList<RequestId> ids;
    const int own = store.positionOf(request.id);
    const auto kind = own < 0 ? std::nullopt : kindAt(store, own);
    if (!kind || !isComparable(store, own))
        return ids;
    for (int position = 0; position < store.end(); ++position) {
        if (position != own && kindAt(store, position) == kind && isComparable(store, position))
            ids.append(store.packed(position).id);
    }
    return ids;
}

int RepeatedRequests::count(const RequestStore &store)
{
    int count = 0;
    const auto counts = counted(store);
    for (const int alike : counts)
        count += alike > 1 ? alike : 0;
    return count;
}

}
