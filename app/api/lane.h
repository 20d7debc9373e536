// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QPointer>

namespace Sigill {

// A network of its own that carries one exchange at a time, and so uses one connection. For a
// sign-in that belongs to the connection (NTLM, MS-NTHT section 1.3): what is sent right after an
// answer goes out on the connection that is signed in.
class Lane : public QObject
{
    Q_OBJECT

public:
    explicit Lane(QObject *parent);

    QNetworkAccessManager &network() { return m_network; }
    bool isBusy() const { return m_user != nullptr; }
    // Its connection has just carried an answer, so it is signed in and open: servers keep idle
    // ones for minutes (IIS for two, connectionTimeout).
    bool isWarm() const;
    // Milliseconds since it was used last; huge if never.
    qint64 idleTime() const;

    // Ends its connection, if any; the next goes by this proxy. Only while it is not busy.
    void renew(const QNetworkProxy &proxy);
    // Busy until something is sent on it, or the one that it is kept for goes.
    void keepFor(QObject *context);
    // The lane is busy until the reply ends or goes. Its caller owns the reply.
    void take(QNetworkReply *reply);
    // The lane goes, with the reply that is under way if there is one, which comes to its end
    // unless it wants a sign-in: Qt's replies must not outlive their network.
    void retire();

Q_SIGNALS:
    void released();

private:
    void release(const QObject *user);

    QNetworkAccessManager m_network;
    QElapsedTimer m_sinceAnswer; // invalid: the last exchange had no good answer
    const QObject *m_user = nullptr; // the reply, or whom it is kept for
    QPointer<QNetworkReply> m_reply; // the last one
};

}
