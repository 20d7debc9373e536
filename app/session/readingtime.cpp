// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/readingtime.h"

#include "session/session.h"

namespace Sigill {

QDateTime readingTimeOf(const QList<Request> &requests, const Session &session)
{
    const auto times = session.ages().times();
    QDateTime oldest;
    for (const auto &request : requests) {
        const auto time = times.value(request.status);
        if (time.isValid() && (!oldest.isValid() || time < oldest))
            oldest = time;
    }
    return oldest;
}

}
