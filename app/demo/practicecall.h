// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/practiceroute.h"

#include <QByteArray>
#include <QUrl>

namespace Sigill {

// One call that came in complete.
struct PracticeCall
{
    QByteArray method;
    QUrl url;
    PracticeRoute route;
    QByteArray body;
};

}
