// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Sigill {

// Microsoft.Clm.Shared.Requests.RequestStatus. Names: MIMDocs reference/get-request.md; numbers:
// externalGetStatus (FIM CM SDK bb468058) and the REST examples. A number that is not listed is
// kept as it is. There is no "Abandoned": an abandoned request is Failed (SDK bb456810).
enum class RequestStatus : int {
    None = 0,
    Approved = 3,
    Denied = 4,
    Completed = 8,
    Failed = 9,
    Pending = 16,
    Canceled = 17,
    Executing = 18,
};

// Those with a known number, along the life cycle.
QList<RequestStatus> requestStatuses();

// The name the API uses in the status filter; empty for a number without a known name.
QString apiName(RequestStatus status);

// The status of such a name, in any case; nothing for another one.
std::optional<RequestStatus> statusFromApiName(QStringView name);

// Nothing can be done with a request in this status any more.
bool isFinal(RequestStatus status);

}
