// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sigill {

// The two shapes of security descriptor in the documented examples, for another target.
class PracticeDescriptor
{
public:
    // Trailing NULs included, one for each ACE, as in the examples.
    static QString enrollment(quint32 targetRid);
    static QString maintenance(quint32 targetRid);
};

}
