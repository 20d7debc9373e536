// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>

namespace Sigill {

// A port that is free on every loopback address, or was a moment ago.
inline int freePort()
{
    for (int attempt = 0; attempt < 100; ++attempt) {
        QTcpServer four;
        QTcpServer six;
        if (!four.listen(QHostAddress::LocalHost))
            break;
        if (six.listen(QHostAddress::LocalHostIPv6, four.serverPort())
            || six.serverError() != QAbstractSocket::AddressInUseError)
            return four.serverPort();
    }
    return 0;
}

}
