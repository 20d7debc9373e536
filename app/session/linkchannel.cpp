// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/linkchannel.h"

#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int patience = 1000; // milliseconds
constexpr qint64 longestLink = 4000; // bytes
constexpr auto taken = "taken\n";

}

LinkChannel::LinkChannel(QObject *parent, const QString &name)
    : QObject(parent)
    , m_name(name)
{
    connect(&m_listener, &QLocalServer::newConnection, this, &LinkChannel::takeConnections);
    m_listener.setSocketOptions(QLocalServer::UserAccessOption);
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
        m_listener.listen(m_name);
}

bool LinkChannel::handOver(const RequestId &id, const QUrl &server, const QString &name)
{
    if (name.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(patience) || !isOwn(socket))
        return false;
    QByteArray line = id.text().toLatin1();
    if (!server.isEmpty())
        line += ' ' + server.toEncoded();
    socket.write(line + '\n');
    // A window that hangs takes nothing.
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience)
        && socket.readLine(longestLink) == taken;
}

void LinkChannel::takeConnections()
{
    while (auto *socket = m_listener.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] { takeLine(*socket); };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

void LinkChannel::takeLine(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > longestLink)
            socket.abort();
        return;
    }
    const auto line = QString::fromLatin1(socket.readLine(longestLink)).trimmed();
    const auto id = RequestId::fromText(line.section(u' ', 0, 0));
    const auto server = line.section(u' ', 1);
    if (!id || (!server.isEmpty() && QUrl(server, QUrl::StrictMode) != m_server))
        return socket.abort();
    socket.write(taken);
    socket.disconnectFromServer();
    Q_EMIT requestWanted(*id);
}

}
