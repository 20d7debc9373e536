// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/federationsignin.h"

#include "api/federationflow.h"
#include "api/redirectlistener.h"
#include "api/tokenchannel.h"

#include <QLoggingCategory>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Kind = SignInError::Kind;

// What happens, never what is sent: no address, no text of a server, no token.
Q_LOGGING_CATEGORY(lcSignIn, "sigill.signin", QtInfoMsg)

}

FederationSignIn::FederationSignIn(QNetworkAccessManager &network, QObject *parent,
                                   const SignInPatience &patience)
    : QObject(parent)
    , m_patience(patience)
    , m_channel(new TokenChannel(network, patience.exchangeMs, this))
{
    m_operatorClock.setSingleShot(true);
    connect(&m_operatorClock, &QTimer::timeout, this, [this] {
        fail({Kind::TimedOut, {}, u"No redirect within %1 s"_s.arg(m_patience.operatorMs / 1000)});
    });
}

FederationSignIn::~FederationSignIn()
{
    drop();
}

void FederationSignIn::setSettings(const FederationSettings &settings)
{
    if (settings == m_settings)
        return;
    if (isSignedIn() || isBusy())
        signOut();
    m_settings = settings;
}

void FederationSignIn::signIn()
{
    if (m_listener)
        return Q_EMIT browserNeeded(m_browserUrl);
    if (isBusy())
        return;
    if (const QString problem = m_settings.problem(); !problem.isEmpty())
        return failSoon({Kind::NotConfigured, {}, problem});

    begin();
    m_listener = new RedirectListener(m_settings, m_flow->state(), m_patience.visitorMs, this);
    connect(m_listener, &RedirectListener::codeReceived, this, &FederationSignIn::redeem);
    connect(m_listener, &RedirectListener::refused, this, &FederationSignIn::fail);
    if (const auto error = m_listener->listen()) {
        drop();
        return failSoon(*error);
    }
    connect(m_flow, &FederationFlow::exchanged, this, &FederationSignIn::finishSignIn);
    m_operatorClock.start(m_patience.operatorMs);
    const QUrl url = m_flow->browserAddress();
    m_browserUrl = url;
    qCDebug(lcSignIn) << "waiting for the browser";
    Q_EMIT browserNeeded(url);
}

void FederationSignIn::refresh()
{
    if (isBusy())
        return;
    if (!canRefresh())
        return failSoon({Kind::NoSignIn, {}, u"There is no refresh token"_s});
    begin();
    connect(m_flow, &FederationFlow::exchanged, this, &FederationSignIn::finishRefresh);
    m_flow->refresh(m_tokens.refreshToken);
}

void FederationSignIn::cancel()
{
    if (isBusy())
        fail({Kind::Stopped, {}, {}});
}

void FederationSignIn::signOut()
{
    m_tokens = {};
    cancel();
    Q_EMIT signedOut();
}

void FederationSignIn::begin()
{
    m_flow = new FederationFlow(m_settings, *m_channel, this);
}

void FederationSignIn::redeem(const QString &code)
{
    m_operatorClock.stop();
    std::exchange(m_listener, nullptr)->retire();
    m_browserUrl.clear();
    m_flow->redeem(code);
}

void FederationSignIn::finishSignIn(const Result &result)
{
    if (!result)
        return fail(result.error());
    drop();
    m_tokens = *result;
    qCDebug(lcSignIn) << "signed in";
    Q_EMIT signedIn();
}

void FederationSignIn::finishRefresh(const Result &result)
{
    if (!result) {
        const Kind kind = result.error().kind;
        if (kind == Kind::GrantRefused || kind == Kind::Refused)
            m_tokens = {};
        return fail(result.error());
    }
    drop();
    const auto before = std::exchange(m_tokens, *result);
    // RFC 6749 section 6: the server may leave both as they were.
    if (m_tokens.refreshToken.isEmpty())
        m_tokens.refreshToken = before.refreshToken;
    if (m_tokens.userSaidByToken.isEmpty())
        m_tokens.userSaidByToken = before.userSaidByToken;
    qCDebug(lcSignIn) << "refreshed";
    Q_EMIT refreshed();
}

void FederationSignIn::fail(const SignInError &error)
{
    drop();
    qCDebug(lcSignIn) << "failed, kind" << static_cast<int>(error.kind);
    Q_EMIT failed(error);
}

void FederationSignIn::failSoon(const SignInError &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
}

void FederationSignIn::drop()
{
    m_operatorClock.stop();
    m_browserUrl.clear();
    if (m_listener) {
        m_listener->disconnect(this);
        std::exchange(m_listener, nullptr)->retire();
    }
    if (!m_flow)
        return;
    m_flow->disconnect(this);
    m_channel->stop();
    // This may be called from within it.
    std::exchange(m_flow, nullptr)->deleteLater();
}

}
