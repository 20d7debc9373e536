// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/refreshpace.h"

#include "domain/apierror.h"

#include <algorithm>

namespace Sigill {

namespace {

// A computer without a network costs the server nothing, and should be back soon; a refusal says
// nothing about the load on the server. What broke off may have run into a time-out.
bool isInTrouble(const ApiError &error)
{
    return error.kind == ApiError::Kind::Busy || error.kind == ApiError::Kind::Timeout
        || error.kind == ApiError::Kind::ServerFailed || error.kind == ApiError::Kind::Incomplete;
}

}

void RefreshPace::noteSuccess(Milliseconds took)
{
    m_took = took;
    m_failures = 0;
    m_asked = Milliseconds(0);
}

void RefreshPace::noteFailure(const ApiError &error, Milliseconds took, Milliseconds sinceLast)
{
    const auto asked = std::clamp(Seconds(error.retryAfter.value_or(0)), Seconds(0), longestAsked);
    // What a server asked for still holds where another failure says nothing of it.
    m_asked = std::max<Milliseconds>(asked, m_asked - sinceLast);
    m_took = std::max(m_took, took);
    if (isInTrouble(error))
        ++m_failures;
}

void RefreshPace::forget()
{
    noteSuccess(Milliseconds(0));
}

RefreshPace::Milliseconds RefreshPace::wait(double share) const
{
    const Milliseconds usual
        = std::max<Milliseconds>({m_interval, shortest, m_least, m_took * loadRatio});
    const Milliseconds most = std::max<Milliseconds>(usual, longestBackOff);
    Milliseconds wait = usual;
    for (int i = 0; i < m_failures && wait < most; ++i)
        wait = std::min(wait * 2, most);
    wait = std::max<Milliseconds>(wait, m_asked);
    return wait + std::chrono::duration_cast<Milliseconds>(wait * jitter * share);
}

}
