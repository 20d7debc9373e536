// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/faultrule.h"
#include "demo/practiceanswer.h"

namespace Sigill {

// What a fault makes of an answer.
class FaultyAnswer
{
public:
    // Served is what would have been answered; without meaning where the rule takes no effect.
    static PracticeAnswer of(const FaultRule &rule, const PracticeAnswer &served);
};

}
