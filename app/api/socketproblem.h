// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"

#include <QAbstractSocket>

namespace Sigill {

// What a socket's error is to the operator; unsent, since only probes have sockets of their own.
ApiError socketProblem(QAbstractSocket::SocketError error, const QString &technical);

}
