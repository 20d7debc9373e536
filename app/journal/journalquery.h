// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestid.h"

#include <QDateTime>

namespace Sigill {

// Which entries of the journal are wanted. What is left empty does not narrow.
struct JournalQuery
{
    std::optional<RequestId> request = {};
    QString server = {};
    // The time of the intent: from this moment on, and before that one.
    QDateTime since = {};
    QDateTime until = {};
    // Only what runs of this computer left behind that have ended: no outcome, or an unknown one.
    bool leftBehind = false;
    // The newest so many; 0 for all.
    int most = 0;
};

}
