// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Sigill {

struct ApiError;

// How long to leave a server alone between two loads of the queue that nobody asked for. Many
// consoles share a server: what is slow or in trouble is asked less often.
class RefreshPace
{
public:
    using Milliseconds = std::chrono::milliseconds;
    using Seconds = std::chrono::seconds;

    static constexpr Seconds shortest{30};
    // However often it fails, and whatever the server asks for.
    static constexpr Seconds longestBackOff{15 * 60};
    static constexpr Seconds longestAsked{60 * 60};
    // A load may take one part in so many of the time.
    static constexpr int loadRatio = 20;
    // Of the wait, on top of it, so that consoles that were started together do not ask together.
    static constexpr double jitter = 0.2;

    // 0 is off; what is shorter than the shortest counts as that.
    void setInterval(Seconds interval) { m_interval = interval; }
    bool isOn() const { return m_interval > Seconds(0); }
    // What a site allows; 0 for no limit.
    void setLeast(Seconds least) { m_least = least; }

    // The load came whole and took so long.
    void noteSuccess(Milliseconds took);
    // It took so long, and the last one that was noted had ended so long ago.
    void noteFailure(const ApiError &error, Milliseconds took, Milliseconds sinceLast);
    void forget();

    // From the end of the last load to the begin of the next. share: 0 to 1, how much of the
    // jitter. Means nothing while it is off.
    Milliseconds wait(double share) const;

private:
    Seconds m_interval{60};
    Seconds m_least{0};
    Milliseconds m_took{0}; // the slowest since one came whole, with that one
    int m_failures = 0; // in a row, of those that tell of a server in trouble
    Milliseconds m_asked{0}; // by Retry-After, from the end of the last load
};

}
