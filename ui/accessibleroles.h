// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Sigill {

// Tells assistive technology what the program's own widgets are: Qt knows its own only, and calls
// all others fillers, which screen readers pass over.
class AccessibleRoles
{
public:
    // Does nothing the second time.
    static void install();
};

}
