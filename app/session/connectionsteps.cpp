// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/connectionsteps.h"

#include <algorithm>

namespace Sigill {

void ConnectionSteps::clear()
{
    m_steps.clear();
    for (const auto kind : ConnectionStep::kinds) {
        ConnectionStep step;
        step.kind = kind;
        m_steps << step;
    }
    leave();
}

bool ConnectionSteps::hasFailed() const
{
    return std::any_of(m_steps.cbegin(), m_steps.cend(),
                       [](const auto &step) { return step.state == State::Failed; });
}

void ConnectionSteps::begin(Kind kind)
{
    m_current = static_cast<qsizetype>(kind);
    (*this)[kind].state = State::UnderWay;
    m_clock.start();
}

void ConnectionSteps::end(Kind kind, State state, Finding finding)
{
    auto &ended = (*this)[kind];
    ended.state = state;
    ended.finding = finding;
    ended.milliseconds += m_clock.restart();
}

void ConnectionSteps::setWaitsForOperator(Kind kind, bool waits)
{
    auto &step = (*this)[kind];
    if (waits == (step.state == State::WaitsForYou))
        return;
    step.state = waits ? State::WaitsForYou : State::UnderWay;
    if (waits)
        step.milliseconds += m_clock.elapsed();
    else
        m_clock.start();
}

void ConnectionSteps::skipRest(Finding finding)
{
    for (auto &step : m_steps) {
        if (step.hasEnded())
            continue;
        step.state = State::Skipped;
        step.finding = finding;
    }
}

}
