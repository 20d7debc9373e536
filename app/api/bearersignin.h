// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/federationsignin.h"
#include "api/signin.h"

#include <QPointer>
#include <QQueue>

namespace Sigill {

// Sign-in at AD FS: each exchange carries the access token (RFC 6750). Exchanges wait while the
// operator signs in, in the browser, and while an old token is exchanged for a new one.
class BearerSignIn : public SignIn
{
    Q_OBJECT

public:
    // The network is for the exchanges with AD FS and must outlive this.
    BearerSignIn(QNetworkAccessManager &network, const FederationSettings &settings);

    // Nobody signs in: what has waited fails.
    void giveUp();
    // Forgets the tokens; what is asked for afterwards asks for a sign-in again.
    void signOut();

    void prepare(QObject *context, Prepared prepared) override;
    std::optional<ApiError> judge(const QNetworkReply &reply, const ExchangeProof &proof) override;
    bool mayRepeat() const override { return true; }

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Prepared prepared;
    };

    bool hasFreshToken() const;
    void begin();
    void release();
    void fail(const SignInError &error);

    FederationSignIn m_federation;
    QString m_refusedToken; // which the server did not take
    QQueue<Waiting> m_waiting;
};

}
