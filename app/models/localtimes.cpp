// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/localtimes.h"

#include <QDateTime>

namespace Sigill {

namespace {

constexpr qint64 quarter = 15 * 60;
constexpr qint64 day = 24 * 60 * 60;

qint64 floorOf(qint64 value, qint64 unit)
{
    return value / unit - (value % unit < 0 ? 1 : 0);
}

}

LocalTimes::Moment LocalTimes::at(qint64 time)
{
    const qint64 seconds = floorOf(time, 1000);
    const qint64 number = floorOf(seconds, quarter);
    const auto known = m_offsets.constFind(number);
    const int offset = known != m_offsets.cend()
        ? *known
        : *m_offsets.insert(number,
                            QDateTime::fromSecsSinceEpoch(number * quarter).offsetFromUtc());
    const qint64 local = seconds + offset;
    const qint64 days = floorOf(local, day);
    return {days, static_cast<int>(local - days * day), offset};
}

}
