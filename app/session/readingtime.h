// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"

#include <QDateTime>

namespace Sigill {

class Session;

// When the server told of these requests, at the latest: of several, the time of the oldest, which
// may be of an earlier session. Invalid where their statuses were never read whole.
QDateTime readingTimeOf(const QList<Request> &requests, const Session &session);

}
