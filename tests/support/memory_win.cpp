// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memory.h"

#include <windows.h>

// After all of Windows.
#include <psapi.h>

namespace Sigill {

qint64 residentMemory()
{
    PROCESS_MEMORY_COUNTERS counters = {};
    const bool isTold
        = K32GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters) != 0;
    return isTold ? static_cast<qint64>(counters.WorkingSetSize) : 0;
}

}
