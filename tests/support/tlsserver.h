// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/testauthority.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QUrl>

#include <functional>

namespace Sigill {

// Answers every call over TLS, under the identity that it is given: with the same bytes, or as a
// test decides.
class TlsServer
{
public:
    using Answer = std::function<QByteArray(const QByteArray &call)>;

    TlsServer(const TestAuthority::Identity &identity, const QByteArray &answer)
        : TlsServer(identity, Answer([answer](const QByteArray &) { return answer; }))
    {
    }
    TlsServer(const TestAuthority::Identity &identity, const Answer &answer)
    {
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity.certificate);
        configuration.setPrivateKey(identity.key);
        m_server.setSslConfiguration(configuration);
        QObject::connect(
            &m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this, answer] {
                auto *socket = m_server.nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                 [socket, answer] { socket->write(answer(socket->readAll())); });
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
