// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/testauthority.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QUrl>

namespace Sigill {

// Answers every call over TLS with the same bytes, under the identity that it is given.
class TlsServer
{
public:
    TlsServer(const TestAuthority::Identity &identity, const QByteArray &answer)
    {
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity.certificate);
        configuration.setPrivateKey(identity.key);
        m_server.setSslConfiguration(configuration);
        QObject::connect(
            &m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this, answer] {
                auto *socket = m_server.nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                    socket->readAll();
                    socket->write(answer);
                });
            });
        m_server.listen(QHostAddress::LocalHost);
    }

    QUrl baseUrl() const
    {
        return QUrl(QStringLiteral("https://localhost:%1/cm").arg(m_server.serverPort()));
    }

private:
    QSslServer m_server;
};

}
