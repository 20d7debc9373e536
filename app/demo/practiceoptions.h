// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Sigill {

// What a practice server serves, and how.
struct PracticeOptions
{
    static constexpr int maxRequests = 1'000'000;
    static constexpr int maxLatencyMs = 3'600'000;

    // 0 lets the system choose a free one.
    quint16 port = 0;
    // How many requests are made up; ignored where dataFile is given.
    int requests = 500;
    quint64 seed = 1;
    // Files as in PracticeDataFile and FaultPlan; empty for none.
    QString dataFile = {};
    QString faultsFile = {};
    // A change of a request in a final status is answered with 200 and the request as it is,
    // instead of an error. The documentation leaves open which one a server does.
    bool finalIdempotent = false;
    // The pace of list bodies; 0 for as fast as possible.
    qint64 bytesPerSecond = 0;
    // Every answer is held back for this long, as by a network; calls do not wait for each other.
    int latencyMs = 0;
    // The moment the made-up requests lead up to; invalid for the moment of the start.
    QDateTime now = {};
};

}
