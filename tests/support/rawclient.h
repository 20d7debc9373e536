// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QTcpSocket>

namespace Sigill {

// A visitor to a port of this computer that sends what a test tells it to and keeps what comes
// back.
class RawClient
{
public:
    RawClient(int port, const QByteArray &bytes,
              const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        QObject::connect(&m_socket, &QTcpSocket::connected, &m_socket,
                         [this, bytes] { m_socket.write(bytes); });
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                         [this] { m_answer += m_socket.readAll(); });
        QObject::connect(&m_socket, &QTcpSocket::disconnected, &m_socket,
                         [this] { m_isClosed = true; });
        QObject::connect(&m_socket, &QTcpSocket::errorOccurred, &m_socket,
                         [this](QAbstractSocket::SocketError error) {
                             m_isRefused = error == QAbstractSocket::ConnectionRefusedError;
                         });
        m_socket.connectToHost(address, static_cast<quint16>(port));
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }

    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    // Connected, and closed again by either side.
    bool isClosed() const { return m_isClosed; }
    // Nobody listens there.
    bool isRefused() const { return m_isRefused; }
    const QByteArray &answer() const { return m_answer; }
    // 0 before the answer.
    int status() const { return m_answer.startsWith("HTTP/1.1 ") ? m_answer.mid(9, 3).toInt() : 0; }

private:
    QTcpSocket m_socket;
    QByteArray m_answer;
    bool m_isClosed = false;
    bool m_isRefused = false;
};

}
