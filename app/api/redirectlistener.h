// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/signinerror.h"

#include <QObject>

#include <optional>

QT_BEGIN_NAMESPACE
class QHostAddress;
class QTcpServer;
QT_END_NAMESPACE

namespace Sigill {

struct FederationSettings;

// Waits on the loopback interface for the browser to return from the sign-in page (RFC 8252 section
// 7.3), on exactly the registered port and path. Believes the first redirect that carries the state
// and stops listening then; whatever else comes is answered, changes nothing and reports nothing.
// Needed because QOAuthHttpServerReplyHandler of Qt 6.4 reads any path and any request, waits for
// ever and hands every query on.
class RedirectListener : public QObject
{
    Q_OBJECT

public:
    // clientPatience: milliseconds that a visitor has for its request.
    RedirectListener(const FederationSettings &settings, const QString &state, int clientPatience,
                     QObject *parent);

    // Begins; else says why it cannot. Where the host is localhost, it listens on ::1 too, because
    // a browser may take either, and another program there would get the code.
    std::optional<SignInError> listen();
    // Stops listening and deletes itself as soon as pages on their way have left.
    void retire();

Q_SIGNALS:
    void codeReceived(const QString &code);
    // The sign-in server sent the browser back with an error.
    void refused(const Sigill::SignInError &error);

private:
    bool listenAt(const QHostAddress &address, QString *problem, bool *isTaken);
    void accept(QTcpServer &server);
    QByteArray answer(const QByteArray &head);
    void stopListening();
    void goWhenEmpty();

    QString m_host;
    quint16 m_port;
    QString m_path;
    QString m_state;
    int m_clientPatience;
    bool m_isDone = false;
    bool m_isRetired = false;
};

}
