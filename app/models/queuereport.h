// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requeststatus.h"
#include "domain/requesttype.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QUuid>

namespace Sigill {

class RequestStore;

// How many requests of each type and profile template were sent in, and what became of them.
struct QueueReport
{
    struct Row
    {
        RequestType type = RequestType::None;
        QUuid profileTemplate;
        QMap<RequestStatus, int> statuses; // those that occur

        int requested() const;
        // In a status that does not change any more.
        int decided() const;
    };

    QList<Row> rows; // the most requested first
    // Those whose time could not be read; they count in no row where a time is asked for.
    int withoutTime = 0;

    // Those that were sent in from this moment on; all where it is invalid.
    static QueueReport of(const RequestStore &store, const QDateTime &since);
};

}
