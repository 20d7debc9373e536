// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

namespace Sigill {

// The local time of moments, faster than Qt tells it for one alone.
class LocalTimes
{
public:
    struct Moment
    {
        qint64 day = 0; // since 1970
        int second = 0; // of the day
        int offset = 0; // seconds east of UTC
    };

    // Milliseconds since 1970, UTC.
    Moment at(qint64 time);

private:
    QHash<qint64, int> m_offsets; // of each quarter of an hour, between which none changes
};

}
