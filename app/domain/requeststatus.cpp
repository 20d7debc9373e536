// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/requeststatus.h"

using namespace Qt::StringLiterals;

namespace Sigill {

QList<RequestStatus> requestStatuses()
{
    return {RequestStatus::None,   RequestStatus::Pending,   RequestStatus::Approved,
            RequestStatus::Denied, RequestStatus::Executing, RequestStatus::Completed,
            RequestStatus::Failed, RequestStatus::Canceled};
}

QString apiName(RequestStatus status)
{
    switch (status) {
    case RequestStatus::None:
        return u"None"_s;
    case RequestStatus::Approved:
        return u"Approved"_s;
    case RequestStatus::Denied:
        return u"Denied"_s;
    case RequestStatus::Completed:
        return u"Completed"_s;
    case RequestStatus::Failed:
        return u"Failed"_s;
    case RequestStatus::Pending:
        return u"Pending"_s;
    case RequestStatus::Canceled:
        return u"Canceled"_s;
    case RequestStatus::Executing:
        return u"Executing"_s;
    }
    return {};
}

std::optional<RequestStatus> statusFromApiName(QStringView name)
{
    const auto statuses = requestStatuses();
    for (const auto status : statuses) {
        if (name.compare(apiName(status), Qt::CaseInsensitive) == 0)
            return status;
    }
    return std::nullopt;
}

bool isFinal(RequestStatus status)
{
    return status == RequestStatus::Completed || status == RequestStatus::Denied
        || status == RequestStatus::Canceled || status == RequestStatus::Failed;
}

}
