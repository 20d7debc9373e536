// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace Sigill {

// Asks an HTTP proxy over a connection of its own whether it lets a caller through to a server, so
// that no exchange has to find out. Over https it asks for a tunnel, and sends nothing through it;
// else for the head of the server's first page. Reports once, and deletes itself after that.
class ProxyProbe : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        int status = 0;
        QByteArray software; // as it names itself (Server)
        // "negotiate", "basic"; in small letters, where it wants a sign-in.
        QByteArrayList schemes;

        bool wantsSignIn() const { return status == 407; }

        friend bool operator==(const Answer &, const Answer &) = default;
    };

    // authorization: a header's value, or empty. timeout: milliseconds for all of it.
    ProxyProbe(const QNetworkProxy &proxy, const QUrl &server, const QByteArray &authorization,
               int timeout, QObject *parent);

    // The schemes in the values of Proxy-Authenticate (RFC 9110, section 11.3).
    static QByteArrayList schemes(const QByteArray &challenges);

Q_SIGNALS:
    void finished(const Sigill::Result<Sigill::ProxyProbe::Answer> &answer);

private:
    void read();
    void takeHead(const QByteArray &head);
    void fail(QAbstractSocket::SocketError why, const QString &technical);
    void end(const Result<Answer> &answer);

    QTcpSocket m_socket;
    QTimer m_timer;
    QString m_proxy;
    QByteArray m_received;
    bool m_ended = false;
};

}
