// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestid.h"

#include <QByteArray>

namespace Sigill {

// One thing that goes wrong on the practice server, and for which calls.
struct FaultRule
{
    enum class Fault {
        Delay, // the answer is held back; combines with another rule
        DropBefore, // the connection closes and nothing was changed
        DropAfter, // the change takes effect and the connection closes without an answer
        Status, // an answer with the HTTP status code
        Html, // 200 and a page to sign in
        Garbage, // 200 and bytes that are no JSON
        Truncate, // served, but cut off in the middle of the body
    };

    Fault fault = Fault::Status;
    // Nothing for every call.
    std::optional<RequestId> id = {};
    // Empty for every method.
    QByteArray method = {};
    // The first matching call that is hit, and how many are; 0 for all from then on.
    int from = 1;
    int count = 0;
    int delayMs = 0;
    int code = 500;
    // The Retry-After of a 503, in seconds.
    std::optional<int> retryAfter = {};
    // For Status, Html and Garbage: the change took effect all the same.
    bool applied = false;
};

}
