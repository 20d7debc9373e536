// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/federationsettings.h"
#include "api/federationtokens.h"

#include <QObject>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace Sigill {

class FederationFlow;
class RedirectListener;
class TokenChannel;

// How long a sign-in waits, in milliseconds.
struct SignInPatience
{
    int operatorMs = 5 * 60'000; // from the call for the browser to its return
    int exchangeMs = 30'000; // one exchange with the token endpoint
    int visitorMs = 10'000; // one request to the listener
};

// Signs the operator in at AD FS: authorization code with PKCE, in the system's browser, with a
// redirect to the loopback interface. Passwords are typed in the browser and never seen here. Keeps
// the tokens in memory only and writes them nowhere.
//
// An AD FS before Windows Server 2019 does not know PKCE and ignores it; there, the state and the
// loopback listener alone tie a code to who asked for it.
// Sources: RFC 6749, RFC 7636, RFC 8252; MIMDocs working-with-mim-certificate-manager.md.
class FederationSignIn : public QObject
{
    Q_OBJECT

public:
    // The network, with its proxy and its trusted authorities, is not owned and must outlive this.
    FederationSignIn(QNetworkAccessManager &network, QObject *parent,
                     const SignInPatience &patience = {});
    ~FederationSignIn() override;

    const FederationSettings &settings() const { return m_settings; }
    // Other settings sign out first.
    void setSettings(const FederationSettings &settings);

    // Ends in signedIn() or failed(), always after the call; the tokens of an earlier sign-in stay
    // until then. While one waits for the browser, asks for the browser again.
    void signIn();
    // Gets a new access token without the operator. Ends in refreshed() or failed(). One at a time;
    // never starts by itself and is never repeated by itself. Where the server refuses, the tokens
    // are forgotten and the operator must sign in anew; where no usable answer came, they stay.
    void refresh();
    // Ends what is under way with failed(Stopped); the tokens stay.
    void cancel();
    // Ends what is under way and forgets the tokens. The browser is still signed in at AD FS until
    // it is sent to the address that settings().signOutUrl() gives.
    void signOut();

    bool isSignedIn() const { return !m_tokens.accessToken.isEmpty(); }
    bool isBusy() const { return m_flow != nullptr; }
    bool canRefresh() const { return !m_tokens.refreshToken.isEmpty(); }
    // Empty where nobody is signed in. It may have expired.
    const QString &accessToken() const { return m_tokens.accessToken; }
    // UTC, by this computer's clock; invalid where the server did not say.
    const QDateTime &expires() const { return m_tokens.expires; }
    // See FederationTokens: said by a token, not proven.
    const QString &userSaidByToken() const { return m_tokens.userSaidByToken; }

Q_SIGNALS:
    // Somebody must open the address in the system's browser. It holds no secret that outlives the
    // sign-in, but belongs in no log.
    void browserNeeded(const QUrl &url);
    void signedIn();
    void refreshed();
    void failed(const Sigill::SignInError &error);
    void signedOut();

private:
    using Result = tl::expected<FederationTokens, SignInError>;

    void begin();
    void redeem(const QString &code);
    void finishSignIn(const Result &result);
    void finishRefresh(const Result &result);
    void fail(const SignInError &error);
    void failSoon(const SignInError &error);
    void drop();

    FederationSettings m_settings;
    SignInPatience m_patience;
    TokenChannel *m_channel;
    // Of the exchange that is under way, else null.
    FederationFlow *m_flow = nullptr;
    RedirectListener *m_listener = nullptr;
    QUrl m_browserUrl;
    QTimer m_operatorClock;
    FederationTokens m_tokens;
};

}
