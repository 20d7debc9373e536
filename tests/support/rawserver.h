// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/serverprofile.h"
#include "demo/connectionreset.h"
#include "support/thissystem.h"

#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace Sigill {

// A server in the test's own event loop that answers byte for byte what a test tells it to, for all
// that a well-behaved server never does. Keeps every call that came in complete, as it stood at the
// socket.
class RawServer
{
public:
    struct Call
    {
        QByteArray method;
        QByteArray path;
        QByteArray head;
        QByteArray body;
    };
    using Handler = std::function<void(QTcpSocket &socket, const Call &call)>;

    explicit RawServer(Handler handler)
        : m_handler(std::move(handler))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (auto *socket = m_server.nextPendingConnection())
                accept(socket);
        });
        m_server.listen(QHostAddress::LocalHost);
        m_port = m_server.serverPort();
    }

    QUrl baseUrl() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/cm").arg(m_port)); }
    ServerProfile profile() const { return *ServerProfile::fromAddress(baseUrl().toString()); }

    const QList<Call> &calls() const { return m_calls; }
    int count(const QByteArray &method) const
    {
        int count = 0;
        for (const auto &call : m_calls)
            count += call.method == method ? 1 : 0;
        return count;
    }
    int connections() const { return m_connections; }
    int openConnections() const
    {
        return static_cast<int>(m_server.findChildren<QTcpSocket *>().size());
    }
    // Under Wine a server may not hear that one has gone that was left in the midst of an exchange.
    bool areAllGone() const { return isWine() || openConnections() == 0; }

    // Sent on each new connection before anything has come in.
    void setGreeting(const QByteArray &greeting) { m_greeting = greeting; }

    // New connections are refused; those that stand go on.
    void stopListening() { m_server.close(); }
    bool listenAgain() { return m_server.listen(QHostAddress::LocalHost, m_port); }
    void closeConnections()
    {
        const auto sockets = m_server.findChildren<QTcpSocket *>();
        for (auto *socket : sockets)
            socket->disconnectFromHost();
    }

    static void answer(QTcpSocket &socket, int status, const QByteArray &body,
                       const QByteArray &contentType = "application/json; charset=utf-8",
                       const QByteArray &headers = {})
    {
        socket.write(head(status, body.size(), contentType, headers) + body);
    }
    // A negative size: the body ends with the connection.
    static QByteArray head(int status, qint64 size,
                           const QByteArray &contentType = "application/json; charset=utf-8",
                           const QByteArray &headers = {})
    {
        QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
        if (size >= 0 && status != 204)
            text += "Content-Length: " + QByteArray::number(size) + "\r\n";
        if (!contentType.isEmpty())
            text += "Content-Type: " + contentType + "\r\n";
        return text + headers + "\r\n";
    }
    // The value of a header field, empty where it is missing.
    static QByteArray field(const QByteArray &head, const QByteArray &name)
    {
        for (const auto &line : head.split('\n')) {
            const auto colon = line.indexOf(':');
            if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
                return line.mid(colon + 1).trimmed();
        }
        return {};
    }
    static void close(QTcpSocket &socket) { socket.disconnectFromHost(); }
    // With a reset instead of a farewell.
    static void reset(QTcpSocket &socket) { resetConnection(socket); }

private:
    void accept(QTcpSocket *socket)
    {
        ++m_connections;
        socket->write(m_greeting);
        QObject::connect(socket, &QTcpSocket::readyRead, socket,
                         [this, socket, arrived = QByteArray()]() mutable {
                             arrived += socket->readAll();
                             while (socket->isOpen() && takeCall(*socket, arrived)) { }
                         });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

    bool takeCall(QTcpSocket &socket, QByteArray &arrived)
    {
        const auto headEnd = arrived.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return false;
        const QByteArray head = arrived.first(headEnd + 2);
        const qint64 size = field(head, "Content-Length").toLongLong();
        if (arrived.size() < headEnd + 4 + size)
            return false;
        const auto words = head.left(head.indexOf("\r\n")).split(' ');
        m_calls.append({words.value(0), words.value(1), head, arrived.mid(headEnd + 4, size)});
        arrived.remove(0, headEnd + 4 + size);
        // A copy: the handler may run while further calls come in.
        const Call call = m_calls.last();
        m_handler(socket, call);
        return true;
    }

    QTcpServer m_server;
    quint16 m_port = 0;
    Handler m_handler;
    QByteArray m_greeting;
    QList<Call> m_calls;
    int m_connections = 0;
};

// Sends one answer piece by piece, as fast as the other side takes it, so that what is on its way
// stays small.
class PiecewiseAnswer : public QObject
{
public:
    PiecewiseAnswer(QTcpSocket &socket, const QByteArray &piece, int times, const QByteArray &end)
        : QObject(&socket)
        , m_socket(socket)
        , m_piece(piece)
        , m_left(times)
        , m_end(end)
    {
        connect(&socket, &QTcpSocket::bytesWritten, this, [this] { send(); });
        QTimer::singleShot(0, this, [this] { send(); });
    }

private:
    void send()
    {
        while (m_left > 0 && m_socket.bytesToWrite() < m_piece.size()) {
            m_socket.write(m_piece);
            if (--m_left == 0) {
                m_socket.write(m_end);
                m_socket.disconnectFromHost();
            }
        }
    }

    QTcpSocket &m_socket;
    QByteArray m_piece;
    int m_left;
    QByteArray m_end;
};

}
