// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/processend.h"

namespace Sigill {

int endProcess(int status)
{
    return status;
}

}
