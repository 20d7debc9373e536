// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/systemlog.h"

namespace Sigill {

SystemLog::SystemLog() = default;
SystemLog::~SystemLog() = default;

}
