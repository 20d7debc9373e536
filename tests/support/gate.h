// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace Sigill {

// Stands between a client and a real server, in the test's own event loop, and does to the
// connection what networks and broken servers do.
class Gate
{
public:
    Gate(const QString &host, quint16 port)
        : m_host(host)
        , m_port(port)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (auto *client = m_server.nextPendingConnection())
                accept(client);
        });
        m_server.listen(QHostAddress::LocalHost);
        m_ownPort = m_server.serverPort();
    }

    quint16 port() const { return m_ownPort; }
    int connections() const { return m_connections; }

    // Takes connections and bytes, and answers nothing.
    void setSilent(bool isSilent) { m_isSilent = isSilent; }
    // What becomes of the bytes that come from the server; nothing leaves them as they are.
    void setSpoiler(std::function<QByteArray(const QByteArray &)> spoil)
    {
        m_spoil = std::move(spoil);
    }

    // As when a server goes down and comes up again.
    void stop()
    {
        m_server.close();
        closeConnections();
    }
    bool start() { return m_server.listen(QHostAddress::LocalHost, m_ownPort); }
    void closeConnections()
    {
        const auto clients = m_server.findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly);
        for (auto *client : clients)
            client->disconnectFromHost();
    }

private:
    void accept(QTcpSocket *client)
    {
        ++m_connections;
        // Ends with the client.
        auto *server = new QTcpSocket(client);
        server->connectToHost(m_host, m_port);
        QObject::connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
            const auto bytes = client->readAll();
            if (!m_isSilent)
                server->write(bytes);
        });
        QObject::connect(server, &QTcpSocket::readyRead, client, [this, client, server] {
            const auto bytes = server->readAll();
            if (!m_isSilent)
                client->write(m_spoil ? m_spoil(bytes) : bytes);
        });
        QObject::connect(server, &QTcpSocket::disconnected, client,
                         [client] { client->disconnectFromHost(); });
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

    QString m_host;
    quint16 m_port;
    QTcpServer m_server;
    quint16 m_ownPort = 0;
    int m_connections = 0;
    bool m_isSilent = false;
    std::function<QByteArray(const QByteArray &)> m_spoil;
};

}
