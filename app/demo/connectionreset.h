// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTcpSocket;

namespace Sigill {

// Ends a connection at once with a reset instead of a farewell, as a crash or a firewall does.
void resetConnection(QTcpSocket &socket);

}
