// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/preflightitem.h"

namespace Sigill {

// One request of a run and how far it has come.
struct RunItem
{
    enum class State {
        Waiting,
        InFlight, // read, sent or settled right now
        Ended, // the outcome holds
    };

    PreflightItem plan;
    State state = State::Waiting;
    Outcome outcome;
    // The journal's number of the intent; nothing where nothing was intended.
    std::optional<qint64> intent;
};

}
