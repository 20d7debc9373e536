// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/faultplan.h"
#include "support/runbed.h"

namespace Sigill {

// What one request of a batch meets, and what may be said of it then.
struct FaultCase
{
    using Kind = Outcome::Kind;
    using By = Outcome::ConfirmedBy;

    // Milliseconds. Only where a call is meant to time out is the time short.
    static constexpr int patience = 5'000;
    static constexpr int impatience = 200;

    QByteArray name;
    // For the one request.
    QList<FaultRule> rules;
    QList<Kind> kinds;
    // How often the change may arrive.
    int puts = 1;
    // For Done; Nothing where both are right.
    By by = By::Nothing;
    int timeout = patience;
    RunSettings settings = RunBed::shortened(4);
    // What may be said of the others.
    QList<Kind> others = {Kind::Done};
    // What somebody else does once the change has come in.
    std::optional<RequestStatus> colleague = {};
};

// Every fault of the practice server with the outcomes that the rules leave it. Unknown is allowed
// only where nobody could know better. Left out is what no rule can guard against: a server that
// shows what is not so, and one that forbids a change (403, 405) and carries it out.
class FaultCases
{
public:
    // Redirects lead to the port.
    static QList<FaultCase> all(StatusChange change, quint16 port)
    {
        return lost() + refusedConnections() + late() + untrue(change) + statuses()
            + redirected(port) + unread();
    }

private:
    using Fault = FaultRule::Fault;
    using Kind = Outcome::Kind;
    using By = Outcome::ConfirmedBy;

    static constexpr int patience = FaultCase::patience;
    static constexpr int impatience = FaultCase::impatience;
    static constexpr int heldBack = 3'600'000;

    static FaultRule onPut(FaultRule rule)
    {
        rule.method = "PUT";
        return rule;
    }
    static FaultRule onGet(FaultRule rule)
    {
        rule.method = "GET";
        return rule;
    }

    static QList<FaultCase> lost()
    {
        QList<FaultCase> cases;
        const auto add = [&](const QByteArray &name, const FaultRule &fault, bool applied) {
            if (applied) {
                cases << FaultCase{
                    .name = name, .rules = {fault}, .kinds = {Kind::Done}, .by = By::Reread};
                return;
            }
            auto once = fault;
            once.count = 1;
            cases << FaultCase{.name = name + ", once",
                               .rules = {once},
                               .kinds = {Kind::Done},
                               .puts = 2,
                               .by = By::Answer};
            // The second may yet take effect, for all that can be known.
            cases << FaultCase{
                .name = name + ", always", .rules = {fault}, .kinds = {Kind::Unknown}, .puts = 2};
        };
        add("close before", onPut({.fault = Fault::DropBefore}), false);
        add("close after", onPut({.fault = Fault::DropAfter}), true);
        add("reset before", onPut({.fault = Fault::ResetBefore}), false);
        add("reset after", onPut({.fault = Fault::ResetAfter}), true);
        add("half a status line", onPut({.fault = Fault::CutHead}), false);
        add("half a status line, applied", onPut({.fault = Fault::CutHead, .applied = true}), true);
        add("half a body", onPut({.fault = Fault::Truncate}), true);
        auto patient = RunBed::shortened(4);
        patient.rereadsAfterLoss = {100, 30};
        cases << FaultCase{.name = "close before, and a colleague denies it",
                           .rules = {onPut({.fault = Fault::DropBefore})},
                           .kinds = {Kind::Overtaken},
                           .settings = patient,
                           .colleague = RequestStatus::Denied};
        cases << FaultCase{.name = "close after, one re-read fails",
                           .rules = {onPut({.fault = Fault::DropAfter}),
                                     onGet({.from = 2, .count = 1, .code = 500})},
                           .kinds = {Kind::Done},
                           .by = By::Reread};
        cases << FaultCase{.name = "close after, all re-reads fail",
                           .rules
                           = {onPut({.fault = Fault::DropAfter}), onGet({.from = 2, .code = 500})},
                           .kinds = {Kind::Unknown}};
        return cases;
    }

    static QList<FaultCase> refusedConnections()
    {
        // The read is answered and the change that follows meets a closed door; so do others that
        // come by, and what they had not sent yet stays so.
        constexpr int closed = 20;
        auto settings = RunBed::shortened(1);
        settings.pauseAfterRefusedConnection = 120;
        settings.rereadsAfterLoss = {120, 30};
        auto crowded = settings;
        crowded.concurrency = 4;
        const QList<Kind> sentOrNot{Kind::Done, Kind::NotSent};
        const auto read = onGet({.fault = Fault::RefuseAfter, .count = 1, .delayMs = closed});
        const auto change = onPut({.fault = Fault::RefuseBefore, .count = 1, .delayMs = closed});
        return {
            {.name = "refused",
             .rules = {read},
             .kinds = {Kind::Done},
             .by = By::Answer,
             .settings = settings},
            {.name = "refused, crowded",
             .rules = {read},
             .kinds = {Kind::Done},
             .by = By::Answer,
             .settings = crowded,
             .others = sentOrNot},
            {.name = "refused for ever",
             .rules = {onGet({.fault = Fault::RefuseAfter, .count = 1, .delayMs = heldBack})},
             .kinds = {Kind::NotSent},
             .puts = 0,
             .settings = RunBed::shortened(1),
             .others = sentOrNot},
            {.name = "lost, then refused",
             .rules = {change},
             .kinds = {Kind::Done},
             .puts = 2,
             .by = By::Answer,
             .settings = settings},
            {.name = "lost, then refused, crowded",
             .rules = {change},
             .kinds = {Kind::Done},
             .puts = 2,
             .by = By::Answer,
             .settings = crowded,
             .others = sentOrNot},
        };
    }

    static QList<FaultCase> late()
    {
        // Up to a second after the time-out.
        auto patient = RunBed::shortened(4);
        patient.lastRereads = {1, 50, 100, 150, 200, 500};
        const auto hang = onPut({.fault = Fault::Hang});
        return {
            {.name = "hangs", .rules = {hang}, .kinds = {Kind::Unknown}, .timeout = impatience},
            {.name = "hangs, and a colleague denies it",
             .rules = {hang},
             .kinds = {Kind::Overtaken},
             .timeout = impatience,
             .colleague = RequestStatus::Denied},
            {.name = "hangs, applied",
             .rules = {onPut({.fault = Fault::Hang, .applied = true})},
             .kinds = {Kind::Done},
             .by = By::Reread,
             .timeout = impatience},
            {.name = "answer held back",
             .rules = {onPut({.fault = Fault::Delay, .delayMs = heldBack})},
             .kinds = {Kind::Done},
             .by = By::Reread,
             .timeout = impatience},
            {.name = "late effect, in time",
             .rules = {onPut({.fault = Fault::LateEffect, .delayMs = 50})},
             .kinds = {Kind::Done},
             .by = By::Answer},
            {.name = "late effect, while re-reading",
             .rules = {onPut({.fault = Fault::LateEffect, .delayMs = impatience + 50})},
             .kinds = {Kind::Done},
             .by = By::Reread,
             .timeout = impatience,
             .settings = patient},
            {.name = "late effect, after the last re-read",
             .rules = {onPut({.fault = Fault::LateEffect, .delayMs = impatience + 300})},
             .kinds = {Kind::Unknown},
             .timeout = impatience},
            // Bytes keep coming, so whether the time-out strikes is open; the change is not.
            {.name = "slow drip",
             .rules = {onPut({.fault = Fault::Drip, .delayMs = impatience + 100})},
             .kinds = {Kind::Done},
             .timeout = impatience},
        };
    }

    static QList<FaultCase> untrue(StatusChange change)
    {
        QList<FaultCase> cases;
        const auto add = [&](const QByteArray &name, FaultRule fault) {
            fault.method = "PUT";
            cases << FaultCase{.name = name, .rules = {fault}, .kinds = {Kind::Unchanged}};
            fault.applied = true;
            cases << FaultCase{.name = name + ", applied",
                               .rules = {fault},
                               .kinds = {Kind::Done},
                               .by = By::Reread};
        };
        const int expected = static_cast<int>(expectedStatus(change));
        add("empty 200", {.fault = Fault::Empty});
        add("204", {.code = 204});
        add("sign-in page", {.fault = Fault::Html});
        add("garbage", {.fault = Fault::Garbage});
        add("status Pending", {.fault = Fault::WrongStatus, .shown = 16});
        add("status Denied", {.fault = Fault::WrongStatus, .shown = 4});
        add("another request", {.fault = Fault::WrongRequest});
        add("another request, as expected", {.fault = Fault::WrongRequest, .shown = expected});
        return cases;
    }

    static QList<FaultCase> statuses()
    {
        QList<FaultCase> cases;
        const auto add = [&](const QByteArray &name, FaultRule fault) {
            fault.method = "PUT";
            cases << FaultCase{.name = name, .rules = {fault}, .kinds = {Kind::Refused}};
            // 401, 403 and 405 are believed without a re-read.
            if (fault.code == 403 || fault.code == 405)
                return;
            fault.applied = true;
            cases << FaultCase{.name = name + ", applied",
                               .rules = {fault},
                               .kinds = {Kind::Done},
                               .by = By::Reread};
        };
        add("403", {.code = 403});
        add("404", {.code = 404});
        add("404 page", {.code = 404, .html = true});
        add("405", {.code = 405});
        add("405 page", {.code = 405, .html = true});
        add("409", {.code = 409});
        add("500", {.code = 500});
        add("429", {.code = 429});
        add("503", {.code = 503});
        const auto again = [&](const QByteArray &name, FaultRule fault, int puts) {
            fault.method = "PUT";
            cases << FaultCase{.name = name + ", always",
                               .rules = {fault},
                               .kinds = {Kind::Refused},
                               .puts = puts};
            fault.count = 1;
            cases << FaultCase{.name = name + ", once",
                               .rules = {fault},
                               .kinds = {Kind::Done},
                               .puts = 2,
                               .by = By::Answer};
        };
        const int most = 1 + RunSettings().maxBusyRepeats;
        again("401", {.code = 401}, 2);
        again("429 with Retry-After", {.code = 429, .retryAfter = 0}, most);
        again("503 with Retry-After", {.code = 503, .retryAfter = 0}, most);
        // The re-read before the repeat tells.
        for (const int code : {429, 503}) {
            cases << FaultCase{.name = QByteArray::number(code) + " with Retry-After, applied",
                               .rules = {onPut({.code = code, .retryAfter = 0, .applied = true})},
                               .kinds = {Kind::Done},
                               .by = By::Reread};
        }
        return cases;
    }

    static QList<FaultCase> redirected(quint16 port)
    {
        QList<FaultCase> cases;
        for (const int code : {302, 307}) {
            auto fault = onPut({.fault = Fault::Redirect, .code = code});
            fault.location = "http://127.0.0.1:" + QByteArray::number(port) + '/';
            const QByteArray name = "redirect " + QByteArray::number(code);
            cases << FaultCase{.name = name, .rules = {fault}, .kinds = {Kind::Refused}};
            fault.applied = true;
            cases << FaultCase{.name = name + ", applied",
                               .rules = {fault},
                               .kinds = {Kind::Done},
                               .by = By::Reread};
        }
        return cases;
    }

    static QList<FaultCase> unread()
    {
        QList<FaultCase> cases;
        const auto add = [&](const QByteArray &name, FaultRule fault, int timeout = patience) {
            fault.method = "GET";
            cases << FaultCase{.name = "unread: " + name,
                               .rules = {fault},
                               .kinds = {Kind::NotSent},
                               .puts = 0,
                               .timeout = timeout};
        };
        add("close", {.fault = Fault::DropBefore});
        add("reset", {.fault = Fault::ResetAfter});
        add("half a status line", {.fault = Fault::CutHead});
        add("half a body", {.fault = Fault::Truncate});
        add("hangs", {.fault = Fault::Hang}, impatience);
        add("empty 200", {.fault = Fault::Empty});
        add("204", {.code = 204});
        add("sign-in page", {.fault = Fault::Html});
        add("another request", {.fault = Fault::WrongRequest});
        add("401", {.code = 401});
        add("500", {.code = 500});
        return cases;
    }
};

}
