// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/buildplaces.h"

#include <QString>

namespace Sigill {

// A file of the folder that holds the documented examples and the descriptor corpus. It may not be
// there: then a test skips.
inline QString sharedFile(const QString &name)
{
    return qEnvironmentVariable("SIGILL_SHARED", projectFile(QStringLiteral("../shared")))
        + QLatin1Char('/') + name;
}

}
