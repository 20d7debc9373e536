// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

#include <windows.h>

namespace Sigill {

// The SID of who runs the process, as text; empty where the system does not say.
std::wstring processOwner(HANDLE process);

}
