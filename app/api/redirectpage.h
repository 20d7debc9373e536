// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCoreApplication>

namespace Sigill {

// What the browser shows when it has come back from the sign-in page: a whole HTTP answer. Ours
// from the first letter to the last, so nothing of a query can get into it, and never stored.
struct RedirectPage
{
    Q_DECLARE_TR_FUNCTIONS(RedirectPage)

public:
    enum class Kind { Received, BrokenOff, NotOurs };

    // In the language of the moment.
    static QByteArray answer(int httpStatus, Kind kind);
};

}
