// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sigill {

// The two shapes of security descriptor in the documented examples, for another target, and some
// that a site could make instead (IRequestSecurity, FIM CM SDK bb468416), to practise on.
class PracticeDescriptor
{
public:
    // Trailing NULs included, one for each ACE, as in the examples.
    static QString enrollment(quint32 targetRid);
    static QString maintenance(quint32 targetRid);

    // One for each number, from the first again after the last: entries out of order, a condition,
    // a long list, a text that is cut off, no list at all.
    static QString unusual(int number, quint32 targetRid);
};

}
