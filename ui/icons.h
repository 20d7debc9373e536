// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outcome.h"
#include "statecolors.h"

#include <QIcon>

namespace Sigill {

// The program's icons by what they stand for.
class Icons
{
public:
    // The file's name in resources/icons, without its ending.
    static QIcon named(const QString &name);
    static QIcon status(RequestStatus status);
    static QIcon outcome(Outcome::Kind kind);
    static QIcon state(StateColors::State state);
};

}
