// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/settings.h"

namespace Sigill {

void Settings::prepareFile()
{
}

}
