// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace Sigill {

// Writes bytes to a socket a few at a time, spread evenly over some time. Belongs to its socket and
// goes with it.
class PracticeDrip : public QObject
{
    Q_OBJECT

public:
    PracticeDrip(QTcpSocket *socket, const QByteArray &bytes, int milliseconds);

    void start();

Q_SIGNALS:
    // All is handed to the socket; this deletes itself.
    void finished();

private:
    void send();

    QTcpSocket &m_socket;
    QByteArray m_bytes;
    int m_milliseconds;
    qsizetype m_sent = 0;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

}
