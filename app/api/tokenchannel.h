// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/federationtokens.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QStringList>
#include <QTimer>

namespace Sigill {

class OneShotBody;

// The network as QOAuth2AuthorizationCodeFlow may use it. The flow makes its own requests and, in
// Qt 6.4, lets nobody change them; they would follow a redirect with the code in the body, be sent
// again by themselves, bring cookies along and read an answer of any size for any time. This hands
// them on to the program's network with all of that mended. One exchange at a time.
class TokenChannel : public QNetworkAccessManager
{
    Q_OBJECT

public:
    // The network is not owned and must outlive the channel. patience: milliseconds for a whole
    // exchange.
    TokenChannel(QNetworkAccessManager &network, int patience, QObject *parent);
    ~TokenChannel() override;

    // What came of the finished exchange. No text in an error holds a secret that was sent.
    tl::expected<FederationTokens, SignInError> result(QNetworkReply &reply);
    // Ends the exchange that is under way, if any; nobody is told.
    void stop();

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    SignInError networkError(const QNetworkReply &reply) const;

    QNetworkAccessManager &m_network;
    QTimer m_patience;
    QPointer<QNetworkReply> m_reply;
    QPointer<OneShotBody> m_body;
    bool m_isTooLarge = false;
    bool m_isTimedOut = false;
    // Of the exchange that is under way, as they were sent.
    QStringList m_secrets;
};

}
