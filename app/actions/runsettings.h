// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Sigill {

// How a run treats the server. Times in milliseconds; the defaults are the rules of the program,
// a site and the tests can set others.
struct RunSettings
{
    static constexpr int mostConcurrency = 6; // connections that Qt opens to one server

    // A site has decided that no request is changed here: nothing leaves.
    bool isReadOnly = false;
    int concurrency = 4;
    // So many equal failures in a row pause the run; 0 never.
    int failuresToPause = 5;

    // When to read again, counted from the answer or its loss.
    // After an answer that says no, or says something odd.
    QList<int> rereadsAfterNo{0};
    QList<int> rereadsAfterOddAnswer{0, 1'000, 3'000};
    // After a lost connection, before the change is repeated once.
    QList<int> rereadsAfterLoss{1'000, 3'000};
    // After a time-out or a second loss; then the outcome stays unknown.
    QList<int> lastRereads{1'000, 3'000, 10'000, 30'000};
    int pauseAfterRefusedConnection = 1'000;
    // Longest Retry-After that is waited for, and how often.
    int longestRetryAfter = 120'000;
    int maxBusyRepeats = 3;
};

}
