// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestid.h"

#include <QByteArray>
#include <QString>

#include <optional>

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
        ResetBefore, // as DropBefore, with a reset instead of a farewell
        ResetAfter, // as DropAfter, likewise
        RefuseBefore, // as DropBefore, and for delayMs no connection is accepted
        RefuseAfter, // served, then for delayMs no connection is accepted
        Hang, // never answered
        LateEffect, // served delayMs after it came in, even where the client has left by then
        Drip, // served, but the answer takes delayMs to arrive, a few bytes at a time
        CutHead, // half a status line, then the connection closes
        Empty, // 200 without a body
        WrongStatus, // 200 and this request, in the status shown instead of its own
        WrongRequest, // 200 and another request
        Redirect, // an answer that leads to the location
        Page, // what the web server or a proxy answers in the API's place
    };

    Fault fault = Fault::Status;
    // Of a request, profile or smart card; nothing for every call.
    std::optional<RequestId> id = {};
    // Empty for every method.
    QByteArray method = {};
    // "certificates" or "operations" of a profile or smart card alone; empty for every call.
    QByteArray part = {};
    // The first matching call that is hit, and how many are; 0 for all from then on.
    int from = 1;
    int count = 0;
    int delayMs = 0;
    int code = 500;
    // The Retry-After of a 429 or 503, in seconds.
    std::optional<int> retryAfter = {};
    // Where the fault leaves it open: the change takes effect all the same.
    bool applied = false;
    // The number of a request status, for WrongStatus and, where given, for WrongRequest.
    std::optional<int> shown = {};
    // For Status: a page as the web server sends it, not the API.
    bool html = false;
    QByteArray location = {};
    // For Page: its name in WebServerPage.
    QString page = {};
    // The part of the calls from "from" on that are hit, picked at random; the same seed picks the
    // same ones.
    double chance = 1;
    quint64 seed = 1;

    // The fault does not say whether the change takes effect, so applied does.
    bool leavesEffectOpen() const;
    // The change takes effect, sooner or later.
    bool takesEffect() const;
};

}
