// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Sigill {

// What an address without a port means.
constexpr quint16 httpPort = 80;
constexpr quint16 httpsPort = 443;

}
