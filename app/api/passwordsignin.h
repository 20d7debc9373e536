// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/signin.h"

#include <QPointer>
#include <QQueue>

namespace Sigill {

// Windows sign-in by password (NTLM), or Basic where the connection is secured, both carried out by
// Qt. The operator is asked once: exchanges wait for the password, one of them tries it, and only
// when the server has taken it do the others follow, so a mistyped one costs one try of the
// account's. The password is kept in memory alone.
class PasswordSignIn : public SignIn
{
    Q_OBJECT

public:
    PasswordSignIn(const QString &host, bool isOverTls);

    // An account such as CONTOSO\anna, anna@contoso.com or anna. What has waited goes on.
    void setPassword(const QString &account, const QString &password);
    // Wants one, though nothing waits for it yet.
    void ask();
    // Nobody gives one: what has waited fails.
    void giveUp();
    // Forgets the password; what is asked for afterwards asks for one again.
    void signOut();
    // Null where there is none.
    const QString &password() const { return m_password; }

    void prepare(QObject *context, Prepared prepared) override;
    std::optional<ApiError> judge(const QNetworkReply &reply, const ExchangeProof &proof) override;
    void authenticate(QNetworkReply &reply, QAuthenticator &authenticator) override;
    bool mayRepeat() const override { return hasPassword(); }
    bool isPerConnection() const override { return true; }

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Prepared prepared;
    };

    bool isKnownGood() const { return m_goodAttempt == m_attempt && hasPassword(); }
    bool hasPassword() const { return !m_password.isNull(); }
    void releaseNext();
    void leaveUndecided();
    void setStage(SignInState::Stage stage);
    void releaseAll();
    void failWaiting(const SignInError &error);
    ApiError refused();

    const QString m_host;
    const bool m_isOverTls;
    QString m_account;
    QString m_password; // null: there is none
    int m_attempt = 0; // grows with each password
    int m_goodAttempt = -1; // which the server has taken
    bool m_wantedReadable = false; // the server asked for it without TLS
    QPointer<QObject> m_trying; // whose exchange tries the password
    QQueue<Waiting> m_waiting;
};

}
