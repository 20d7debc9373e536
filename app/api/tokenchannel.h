// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/federationtokens.h"

#include <QNetworkReply>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <functional>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace Sigill {

// Sends a form to a token endpoint by the program's network. It follows no redirect, which would
// carry the code in the body away, is never sent again by itself, brings no cookies along and reads
// no answer of any size for any time. One exchange at a time.
class TokenChannel : public QObject
{
    Q_OBJECT

public:
    // The network is not owned and must outlive the channel. patience: milliseconds for a whole
    // exchange.
    TokenChannel(QNetworkAccessManager &network, int patience, QObject *parent);
    ~TokenChannel() override;

    // Ends the exchange that is under way, if any; nobody is told.
    void stop();

    // Reports by the callback, never before this has returned, and not at all once the context is
    // gone. No text in an error holds a secret that was sent.
    using Result = tl::expected<FederationTokens, SignInError>;
    void send(const QUrl &endpoint, const QByteArray &form, QObject *context,
              const std::function<void(const Result &)> &report);

private:
    Result result(QNetworkReply &reply);
    SignInError networkError(const QNetworkReply &reply) const;

    QNetworkAccessManager &m_network;
    QTimer m_patience;
    QPointer<QNetworkReply> m_reply;
    bool m_isTooLarge = false;
    bool m_isTimedOut = false;
    // Of the exchange that is under way, as they were sent.
    QStringList m_secrets;
};

}
