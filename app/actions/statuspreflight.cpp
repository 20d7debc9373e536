// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/statuspreflight.h"

#include <QTimer>

namespace Sigill {

namespace {

PreflightItem::Doubt doubtAbout(RequestStatus status, StatusChange change)
{
    using Doubt = PreflightItem::Doubt;
    switch (status) {
    case RequestStatus::Pending:
        return change == StatusChange::Cancel ? Doubt::None : Doubt::NotApprovedYet;
    case RequestStatus::Approved:
        return Doubt::None;
    case RequestStatus::Executing:
        return change == StatusChange::Cancel ? Doubt::AlreadyUnderWay : Doubt::None;
    default:
        return Doubt::StatusNotKnown;
    }
}

}

PreflightItem StatusPreflight::judge(const Request &request, StatusChange change)
{
    PreflightItem item;
    item.request = request;
    if (isFinal(request.status)) {
        item.verdict = PreflightItem::Verdict::Skip;
        item.skipReason = request.status == expectedStatus(change) ? Outcome::Reason::AlreadySo
                                                                   : Outcome::Reason::FinalStatus;
        item.ticked = false;
        return item;
    }
    item.doubt = doubtAbout(request.status, change);
    if (item.doubt != PreflightItem::Doubt::None)
        item.verdict = PreflightItem::Verdict::Uncertain;
    return item;
}

void StatusPreflight::check(const QList<Request> &requests, StatusChange change, QObject *context,
                            Callback callback)
{
    QList<PreflightItem> items;
    items.reserve(requests.size());
    for (const auto &request : requests)
        items.append(judge(request, change));
    QTimer::singleShot(0, context, [items, callback = std::move(callback)] { callback(items); });
}

}
