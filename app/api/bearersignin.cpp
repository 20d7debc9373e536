// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/bearersignin.h"

#include <QNetworkReply>

#include <utility>

namespace Sigill {

namespace {

// Seconds before its end in which a token is not used any more: an exchange takes time, and clocks
// differ.
constexpr int margin = 30;

}

BearerSignIn::BearerSignIn(QNetworkAccessManager &network, const FederationSettings &settings)
    : SignIn(nullptr)
    , m_federation(network, this)
{
    m_federation.setSettings(settings);
    SignInState state;
    state.mechanism = SignInState::Mechanism::Federation;
    setState(state);
    connect(&m_federation, &FederationSignIn::browserNeeded, this, [this](const QUrl &url) {
        SignInState now = this->state();
        now.stage = SignInState::Stage::WantsBrowser;
        now.browserUrl = url;
        setState(now);
    });
    connect(&m_federation, &FederationSignIn::signedIn, this, &BearerSignIn::release);
    connect(&m_federation, &FederationSignIn::refreshed, this, &BearerSignIn::release);
    connect(&m_federation, &FederationSignIn::failed, this, &BearerSignIn::fail);
}

bool BearerSignIn::hasFreshToken() const
{
    if (!m_federation.isSignedIn() || m_federation.accessToken() == m_refusedToken)
        return false;
    const auto &expires = m_federation.expires();
    return !expires.isValid() || QDateTime::currentDateTimeUtc().secsTo(expires) > margin;
}

void BearerSignIn::prepare(QObject *context, Prepared prepared)
{
    m_waiting.enqueue({context, std::move(prepared)});
    if (hasFreshToken() && !m_federation.isBusy())
        release();
    else
        begin();
}

void BearerSignIn::begin()
{
    if (m_federation.isBusy())
        return;
    if (m_federation.canRefresh())
        m_federation.refresh();
    else
        m_federation.signIn();
}

void BearerSignIn::release()
{
    SignInState now = state();
    now.stage = SignInState::Stage::SignedIn;
    now.serverProof = SignInState::ServerProof::Tls;
    now.user = m_federation.userSaidByToken();
    now.expires = m_federation.expires();
    now.browserUrl.clear();
    now.error.reset();
    setState(now);
    ExchangeProof proof;
    proof.authorization = "Bearer " + m_federation.accessToken().toLatin1();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &one : waiting) {
        if (one.context)
            one.prepared(proof);
    }
}

void BearerSignIn::fail(const SignInError &error)
{
    // A sign-in that cannot be prolonged begins anew, as long as somebody waits for it.
    if (error.kind == SignInError::Kind::GrantRefused && !m_federation.canRefresh()
        && state().stage != SignInState::Stage::WantsBrowser && !m_waiting.isEmpty())
        return m_federation.signIn();
    SignInState now = state();
    now.stage = error.kind == SignInError::Kind::Stopped ? SignInState::Stage::SignedOut
                                                         : SignInState::Stage::Failed;
    now.browserUrl.clear();
    now.error = error;
    setState(now);
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &one : waiting) {
        if (one.context)
            one.prepared(tl::unexpected(signInFailed(error)));
    }
}

void BearerSignIn::giveUp()
{
    m_federation.cancel();
}

void BearerSignIn::signOut()
{
    m_federation.signOut();
    SignInState now;
    now.mechanism = SignInState::Mechanism::Federation;
    setState(now);
}

std::optional<ApiError> BearerSignIn::judge(const QNetworkReply &reply, const ExchangeProof &proof)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // The next exchange brings a new one.
    if (status == 401 && proof.authorization.endsWith(m_federation.accessToken().toLatin1()))
        m_refusedToken = m_federation.accessToken();
    return std::nullopt;
}

}
