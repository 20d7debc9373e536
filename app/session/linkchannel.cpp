// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/linkchannel.h"

#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int patience = 1000; // milliseconds
constexpr qint64 longestLine = 100; // bytes
constexpr auto taken = "taken\n";

}

QString LinkChannel::usualName()
{
#ifdef Q_OS_WIN
    return u"sigill-links-"_s + qEnvironmentVariable("USERNAME");
#else
    // Where the system has made none there is no folder that is surely the operator's own.
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return folder.isEmpty() ? QString() : QDir(folder).filePath(u"sigill-links"_s);
#endif
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
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(id.text().toLatin1() + '\n');
    // A window that hangs takes nothing.
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience)
        && socket.readLine(longestLine) == taken;
}

void LinkChannel::takeConnections()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestLine)
                    socket->abort();
                return;
            }
            const auto line = QString::fromLatin1(socket->readLine(longestLine)).trimmed();
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
