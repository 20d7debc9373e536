// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Sigill {

// Microsoft.Clm.Shared.Requests.RequestType. Names: FIM CM SDK bb490435; numbers:
// dbo.Requests.req_type in TechNet wiki 4188, and the REST examples for 1 and 5.
// TemporaryCardRetire, TemporaryCardDisable and OfflineUnblock have no published number: a number
// that is not listed is shown as it is.
enum class RequestType : int {
    None = 0,
    Enroll = 1,
    Recover = 2,
    Renew = 3,
    Disable = 4,
    Unblock = 5,
    Duplicate = 6,
    Retire = 7,
    RecoverOnBehalf = 8,
    SuspendOrReinstate = 9,
    OnlineUpdate = 10,
    TemporaryCardEnroll = 11,
};

// Those with a known number, in the order of their numbers, which count from 0.
QList<RequestType> requestTypes();

// The SDK's name; empty for a number without a known name.
QString apiName(RequestType type);

}
