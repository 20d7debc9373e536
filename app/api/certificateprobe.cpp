// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/certificateprobe.h"

#include "api/httpports.h"
#include "api/socketproblem.h"
#include "api/tlsproblem.h"

#include <QHostAddress>
#include <QSslCipher>

using namespace Qt::StringLiterals;

namespace Sigill {

CertificateProbe::CertificateProbe(const QUrl &server, const QSslConfiguration &tls,
                                   const QNetworkProxy &proxy, int timeout, QObject *parent)
    : QObject(parent)
    , m_socket(this)
    , m_timer(this)
{
    m_socket.setSslConfiguration(tls);
    m_socket.setProxy(proxy);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { fail(QAbstractSocket::SocketTimeoutError); });
    connect(&m_socket, &QSslSocket::errorOccurred, this, &CertificateProbe::fail);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        const auto cipher = m_socket.sessionCipher();
        end(Seen{m_socket.peerCertificateChain(), cipher.protocolString(), cipher.name()});
    });
    const bool isSecure = server.scheme() == "https"_L1;
    connect(&m_socket, &QSslSocket::connected, this, [this, isSecure] {
        Q_EMIT reached(m_socket.peerAddress().toString());
        if (!isSecure)
            end(Seen());
    });
    m_timer.start(timeout);
    const auto port = static_cast<quint16>(server.port(isSecure ? httpsPort : httpPort));
    // Not yet: where the system knows at once that it cannot, nobody would hear of it.
    QTimer::singleShot(0, this, [this, isSecure, port, host = server.host()] {
        if (isSecure)
            m_socket.connectToHostEncrypted(host, port);
        else
            m_socket.connectToHost(host, port);
    });
}

void CertificateProbe::fail(QAbstractSocket::SocketError error)
{
    ApiError failed = socketProblem(error, m_socket.errorString());
    TlsProblem::describe(m_socket.sslHandshakeErrors(), m_socket.peerCertificateChain(), failed);
    end(tl::unexpected(failed));
}

void CertificateProbe::end(const Result<Seen> &seen)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT finished(seen);
    deleteLater();
}

}
