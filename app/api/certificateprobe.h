// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QNetworkProxy>
#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

namespace Sigill {

// Makes one secured connection to a server to see its certificate, and sends nothing over it.
// Reports once, and deletes itself after that. Of a server without TLS it finds out that it accepts
// connections, and no more.
class CertificateProbe : public QObject
{
    Q_OBJECT

public:
    struct Seen
    {
        QList<QSslCertificate> chain; // the server's own first; empty without TLS alone
        QString protocol; // "TLS 1.3"
        QString cipher;

        friend bool operator==(const Seen &, const Seen &) = default;
    };

    // timeout: milliseconds for all of it.
    CertificateProbe(const QUrl &server, const QSslConfiguration &tls, const QNetworkProxy &proxy,
                     int timeout, QObject *parent);

    // What the server has shown so far, also where it is not trusted.
    QList<QSslCertificate> chain() const { return m_socket.peerCertificateChain(); }

Q_SIGNALS:
    // The server, or the proxy before it, accepts connections. The address is the one that was
    // connected to.
    void reached(const QString &address);
    void finished(const Sigill::Result<Sigill::CertificateProbe::Seen> &seen);

private:
    void fail(QAbstractSocket::SocketError error);
    void end(const Result<Seen> &seen);

    QSslSocket m_socket;
    QTimer m_timer;
    bool m_ended = false;
};

}
