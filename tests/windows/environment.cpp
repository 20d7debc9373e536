// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QByteArray>

namespace {

// Part of every test. Wine keeps QT_... to itself, and hands on TZ, which it has taken into account
// already and the C library of Windows reads in a way of its own. The fonts are those outside.
[[maybe_unused]] const bool isSet = qputenv("QT_QPA_PLATFORM", QByteArray("offscreen"))
    && qputenv("QT_QPA_FONTDIR", QByteArray("Z:/usr/share/fonts/truetype/dejavu"))
    && qunsetenv("TZ");

}
