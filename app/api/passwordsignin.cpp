// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/passwordsignin.h"

#include <QAuthenticator>
#include <QNetworkReply>

#include <utility>

namespace Sigill {

namespace {

// Of a reply: it was given the password.
constexpr auto wasGiven = "sigillWasGiven";

}

PasswordSignIn::PasswordSignIn(const QString &host, bool isOverTls)
    : SignIn(nullptr)
    , m_host(host)
    , m_isOverTls(isOverTls)
{
    SignInState state;
    state.mechanism = SignInState::Mechanism::Password;
    setState(state);
}

void PasswordSignIn::setPassword(const QString &account, const QString &password)
{
    m_account = account;
    // An empty password is one as well.
    m_password = password.isNull() ? QString::fromLatin1("") : password;
    ++m_attempt;
    m_wantedReadable = false;
    m_trying.clear();
    SignInState now = state();
    now.user = account;
    now.stage = SignInState::Stage::Checking;
    now.error.reset();
    setState(now);
    releaseNext();
}

void PasswordSignIn::ask()
{
    if (hasPassword())
        return;
    setStage(SignInState::Stage::WantsPassword);
}

void PasswordSignIn::giveUp()
{
    // One that is on its way counts no more.
    m_password = QString();
    ++m_attempt;
    m_trying.clear();
    setStage(SignInState::Stage::SignedOut);
    SignInError error;
    error.kind = SignInError::Kind::PasswordMissing;
    failWaiting(error);
}

void PasswordSignIn::signOut()
{
    m_password = QString();
    // What was sent with it tells nothing about the next one.
    ++m_attempt;
    m_trying.clear();
    SignInState now;
    now.mechanism = SignInState::Mechanism::Password;
    setState(now);
}

void PasswordSignIn::failWaiting(const SignInError &error)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &one : waiting) {
        if (one.context)
            one.prepared(tl::unexpected(signInFailed(error)));
    }
}

void PasswordSignIn::prepare(QObject *context, Prepared prepared)
{
    if (isKnownGood()) {
        ExchangeProof proof;
        proof.attempt = m_attempt;
        return prepared(proof);
    }
    m_waiting.enqueue({context, std::move(prepared)});
    if (hasPassword())
        releaseNext();
    else
        ask();
}

// Lets one exchange try the password, unless another does.
void PasswordSignIn::releaseNext()
{
    while (!m_trying && hasPassword() && !m_waiting.isEmpty()) {
        const auto next = m_waiting.dequeue();
        if (!next.context)
            continue;
        m_trying = next.context;
        // It ends in some way: then another one may try.
        connect(next.context, &QObject::destroyed, this, [this, attempt = m_attempt] {
            if (attempt == m_attempt && !isKnownGood())
                leaveUndecided();
        });
        if (state().stage == SignInState::Stage::SignedOut)
            setStage(SignInState::Stage::Checking);
        ExchangeProof proof;
        proof.attempt = m_attempt;
        proof.isTrial = true;
        next.prepared(proof);
    }
}

// The exchange ended before anybody looked at the password, so another one may try it, now or when
// there is one.
void PasswordSignIn::leaveUndecided()
{
    if (m_trying)
        return;
    releaseNext();
    if (!m_trying && state().stage == SignInState::Stage::Checking)
        setStage(SignInState::Stage::SignedOut);
}

void PasswordSignIn::setStage(SignInState::Stage stage)
{
    SignInState now = state();
    now.stage = stage;
    setState(now);
}

void PasswordSignIn::releaseAll()
{
    const auto waiting = std::exchange(m_waiting, {});
    ExchangeProof proof;
    proof.attempt = m_attempt;
    for (const auto &one : waiting) {
        if (one.context)
            one.prepared(proof);
    }
}

void PasswordSignIn::authenticate(QNetworkReply &reply, QAuthenticator &authenticator)
{
    if (!hasPassword() || reply.url().host() != m_host)
        return;
    // Asked again in the same exchange: it was wrong. Once more would cost the account a try.
    if (reply.property(wasGiven).toBool())
        return;
    reply.setProperty(wasGiven, true);
    // NTLM names a realm only later; Basic and Digest always do (RFC 7617, section 2).
    const bool isReadable = !authenticator.realm().isEmpty();
    if (isReadable && !m_isOverTls) {
        m_wantedReadable = true;
        return;
    }
    SignInState now = state();
    now.mechanism = isReadable ? SignInState::Mechanism::Basic : SignInState::Mechanism::Ntlm;
    setState(now);
    authenticator.setUser(m_account);
    authenticator.setPassword(m_password);
}

std::optional<ApiError> PasswordSignIn::judge(const QNetworkReply &reply,
                                              const ExchangeProof &proof)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isCurrent = proof.attempt == m_attempt && hasPassword();
    if (!isCurrent)
        return std::nullopt;
    if (status == 401 && proof.isTrial)
        return refused();
    // A 401 otherwise: it was right a moment ago, and Qt may have lost its place in a handshake
    // when a connection ended. The next exchange tells.
    if (status == 401)
        m_goodAttempt = -1;
    // Without an answer, or with one from something in between, nobody has looked at it yet.
    if (status == 0 || status == 401 || status == 407 || (status >= 502 && status <= 504)) {
        if (proof.isTrial)
            m_trying.clear();
        if (!isKnownGood())
            leaveUndecided();
        return std::nullopt;
    }
    m_goodAttempt = m_attempt;
    SignInState now = state();
    now.stage = SignInState::Stage::SignedIn;
    now.error.reset();
    now.serverProof = m_isOverTls ? SignInState::ServerProof::Tls : SignInState::ServerProof::None;
    setState(now);
    releaseAll();
    return std::nullopt;
}

ApiError PasswordSignIn::refused()
{
    SignInError why;
    why.kind = m_wantedReadable ? SignInError::Kind::PasswordNeedsTls
                                : SignInError::Kind::PasswordRefused;
    why.subject = m_account;
    m_password = QString();
    m_trying.clear();
    ApiError error;
    error.kind = ApiError::Kind::Unauthorized;
    error.httpStatus = 401;
    error.signIn = why;
    SignInState now = state();
    now.stage = m_wantedReadable ? SignInState::Stage::Failed : SignInState::Stage::WantsPassword;
    now.error = why;
    setState(now);
    if (m_wantedReadable)
        failWaiting(why);
    return error;
}

}
