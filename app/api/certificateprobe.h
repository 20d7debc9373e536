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
// Reports once, and deletes itself after that.
class CertificateProbe : public QObject
{
    Q_OBJECT

public:
    struct Seen
    {
        QList<QSslCertificate> chain; // the server's own first; never empty
        QString protocol; // "TLS 1.3"
        QString cipher;

        friend bool operator==(const Seen &, const Seen &) = default;
    };

    // timeout: milliseconds for all of it.
    CertificateProbe(const QUrl &server, const QSslConfiguration &tls, const QNetworkProxy &proxy,
                     int timeout, QObject *parent);

Q_SIGNALS:
    void finished(const Sigill::Result<Sigill::CertificateProbe::Seen> &seen);

private:
    void fail(QAbstractSocket::SocketError error);
    void end(const Result<Seen> &seen);

    QSslSocket m_socket;
    QTimer m_timer;
    bool m_ended = false;
};

}
