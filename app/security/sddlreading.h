// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/securitydescriptor.h"

#include <QList>

namespace Sigill {

// What could be read of a descriptor text that may be broken. For showing only: where something is
// missing, nothing may be concluded about access.
struct SddlReading
{
    // An absent part may be one that could not be read; a list holds the entries before the one
    // that could not.
    SecurityDescriptor descriptor;
    QList<SddlError> errors; // in the order of the text; empty where all was read

    bool isWhole() const { return errors.isEmpty(); }
};

}
