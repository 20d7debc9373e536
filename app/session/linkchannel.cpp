// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/linkchannel.h"

#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int patience = 1000; // milliseconds
constexpr qint64 longestLink = 100; // bytes
constexpr auto taken = "taken\n";

}

LinkChannel::LinkChannel(QObject *parent, const QString &name)
    : QObject(parent)
    , m_name(name)
{
    connect(&m_server, &QLocalServer::newConnection, this, &LinkChannel::takeConnections);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    listen();
}

void LinkChannel::listen()
{
    if (m_name.isEmpty() || isListening())
        return;
    // To listen takes the place of whoever does already, alive or crashed.
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        m_server.listen(m_name);
}

bool LinkChannel::handOver(const RequestId &id, const QString &name)
{
    if (name.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(patience) || !isOwn(socket))
        return false;
    socket.write(id.text().toLatin1() + '\n');
    // A window that hangs takes nothing.
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience)
        && socket.readLine(longestLink) == taken;
}

void LinkChannel::takeConnections()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestLink)
                    socket->abort();
                return;
            }
            const auto line = QString::fromLatin1(socket->readLine(longestLink)).trimmed();
            const auto id = RequestId::fromText(line);
            if (!id)
                return socket->abort();
            socket->write(taken);
            socket->disconnectFromServer();
            Q_EMIT requestWanted(*id);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

}
