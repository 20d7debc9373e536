// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sigill {

// Who runs the program, by the name the system knows. Until there is a sign-in of its own, this is
// who stands in the journal.
QString accountName();

}
