// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/queueages.h"

#include <algorithm>

namespace Sigill {

void QueueAges::noteAll()
{
    note(statusesOf(StatusView::All));
}

void QueueAges::note(const QList<RequestStatus> &statuses)
{
    const auto now = QDateTime::currentDateTime();
    for (const auto status : statuses) {
        m_readAt.insert(status, now);
        m_earlier.remove(status);
    }
}

void QueueAges::noteEarlier(const Times &times)
{
    m_earlier = times;
    m_earlier.removeIf([this](const Times::iterator &earlier) { return isRead(earlier.key()); });
}

QueueAges::Times QueueAges::times() const
{
    Times times = m_earlier;
    times.insert(m_readAt);
    return times;
}

QDateTime QueueAges::earlierOf(StatusView view) const
{
    QDateTime oldest;
    for (auto one = m_earlier.cbegin(); one != m_earlier.cend(); ++one) {
        if (contains(view, one.key()))
            oldest = oldest.isValid() ? std::min(oldest, *one) : *one;
    }
    return oldest;
}

QDateTime QueueAges::oldestOf(StatusView view) const
{
    QDateTime oldest;
    const auto statuses = statusesOf(view);
    for (const auto status : statuses) {
        const auto at = m_readAt.value(status);
        if (!at.isValid())
            return {};
        oldest = oldest.isValid() ? std::min(oldest, at) : at;
    }
    return oldest;
}

QList<RequestStatus> QueueAges::statusesOf(StatusView view)
{
    QList<RequestStatus> statuses{RequestStatus::Pending,   RequestStatus::Approved,
                                  RequestStatus::Executing, RequestStatus::Completed,
                                  RequestStatus::Denied,    RequestStatus::Failed,
                                  RequestStatus::Canceled,  RequestStatus::None};
    statuses.removeIf([view](RequestStatus status) { return !contains(view, status); });
    return statuses;
}

}
