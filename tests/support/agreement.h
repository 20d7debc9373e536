// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outcome.h"
#include "domain/statuschange.h"

namespace Sigill {

// What the server did with one request of a run. Nobody else is at work there.
struct ServerSide
{
    RequestStatus before = RequestStatus::None;
    RequestStatus now = RequestStatus::None;
    int effects = 0;
};

// What a run says of a request against what the server did; empty where they agree.
inline QString disagreement(const Outcome &outcome, StatusChange change, const ServerSide &server)
{
    using Kind = Outcome::Kind;
    if (server.effects > 1)
        return QStringLiteral("took effect %1 times").arg(server.effects);
    const bool isAsExpected = server.now == expectedStatus(change);
    const bool isUnchanged = server.now == server.before;
    switch (outcome.kind) {
    case Kind::Done:
        if (!isAsExpected)
            return QStringLiteral("done, and it is not");
        if (outcome.confirmedBy == Outcome::ConfirmedBy::Nothing)
            return QStringLiteral("done, and nobody says so");
        return server.effects == 1 ? QString() : QStringLiteral("done by nobody");
    case Kind::Refused:
    case Kind::NotSent:
    case Kind::Unchanged:
        return server.effects == 0 && isUnchanged ? QString()
                                                  : QStringLiteral("it has changed all the same");
    case Kind::Overtaken:
        return isAsExpected || isUnchanged ? QStringLiteral("nobody overtook it") : QString();
    case Kind::Unknown:
        return {};
    case Kind::Skipped:
        return QStringLiteral("nothing was to be skipped");
    }
    Q_UNREACHABLE();
}

}
