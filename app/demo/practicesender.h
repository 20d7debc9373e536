// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace Sigill {

// Writes a JSON array to a socket piece by piece, never holding more than a part of it, at a given
// pace or as fast as the client reads. Belongs to its socket and goes with it.
class PracticeSender : public QObject
{
    Q_OBJECT

public:
    // Stops after size bytes. 0 bytes a second means no limit.
    PracticeSender(QTcpSocket *socket, const QList<QByteArray> &elements, qint64 size,
                   qint64 bytesPerSecond);

    void start();

Q_SIGNALS:
    // All is handed to the socket; this deletes itself.
    void finished();

private:
    void sendAll();
    void sendPaced();
    void send(qint64 most);
    QByteArray next(qint64 most);
    void finishIfDone();

    QTcpSocket &m_socket;
    QList<QByteArray> m_elements;
    qint64 m_left;
    qint64 m_sent = 0;
    qint64 m_bytesPerSecond;
    // Where the next byte comes from: offset 0 is the bracket or comma before the element.
    qsizetype m_index = 0;
    qsizetype m_offset = 0;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

}
