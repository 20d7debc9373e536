// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLibrary>
#include <QString>

namespace Sigill {

#ifdef Q_OS_WIN
inline constexpr bool isWindows = true;
#else
inline constexpr bool isWindows = false;
#endif

// Whose TLS waits for more where what came was none.
inline bool isWine()
{
    return isWindows && QLibrary(QStringLiteral("ntdll")).resolve("wine_get_version");
}

}
