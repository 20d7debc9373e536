// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/proxysignin.h"

#include "api/apicall.h"
#include "domain/visibletext.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using ProxyKind = ProxyState::Kind;
using Mechanism = ProxyState::Mechanism;

constexpr int wantsSignIn = 401;
constexpr int proxyWantsSignIn = 407;

}

ProxySignIn::ProxySignIn(QObject *parent)
    : QObject(parent)
{
}

void ProxySignIn::setWay(const Way &way)
{
    stopAsking();
    m_isAsking = false;
    m_isSettled = false;
    m_hasGivenUp = false;
    m_hasTriedSystem = false;
    m_means = Means::None;
    m_schemes.clear();
    m_user.clear();
    m_password = QString();
    m_way = way;
    ProxyState state;
    // Also of a kind that is not signed in at.
    if (way.proxy.type() != QNetworkProxy::NoProxy && !way.proxy.hostName().isEmpty())
        state.host = visibleLine(way.proxy.hostName()) + u':' + QString::number(way.proxy.port());
    setState(state);
}

void ProxySignIn::settle()
{
    if (m_isSettled || !hasProxy())
        return settleBy(Means::None, m_state);
    if (std::exchange(m_isAsking, true))
        return;
    if (m_hasGivenUp && m_state.error)
        return end(m_state.error);
    ProxyState now = m_state;
    now.kind = ProxyKind::Checking;
    now.isWrongPassword = false;
    now.error.reset();
    if (m_password.isNull())
        now.ticketError.reset();
    setState(now);
    if (!m_password.isNull())
        tryPassword();
    else
        probe({}, &ProxySignIn::takeWishes);
}

void ProxySignIn::noteRefusal()
{
    m_isSettled = m_isSettled && !hasProxy();
}

void ProxySignIn::givePassword(const QString &user, const QString &password)
{
    if (m_state.kind != ProxyKind::PasswordWanted)
        return;
    m_user = user;
    // An empty password is one as well.
    m_password = password.isNull() ? QString::fromLatin1("") : password;
    ProxyState now = m_state;
    now.kind = ProxyKind::Checking;
    now.user = user;
    now.isWrongPassword = false;
    setState(now);
    tryPassword();
}

void ProxySignIn::giveUp()
{
    if (!m_isAsking)
        return;
    stopAsking();
    m_password = QString();
    m_hasGivenUp = true;
    ApiError error;
    error.kind = ApiError::Kind::SignIn;
    error.cause = ApiError::Cause::ProxySignIn;
    error.unsent = true;
    error.technical = m_state.host + u" offers: "_s + QString::fromLatin1(m_schemes.join(", "));
    if (m_state.ticketError)
        error.technical += u'\n' + m_state.ticketText() + u' ' + m_state.ticketError->technical;
    fail(error);
}

bool ProxySignIn::isPerConnection() const
{
    return m_means == Means::Network || (m_means == Means::Ticket && !isForRequests());
}

QString ProxySignIn::service() const
{
    return u"HTTP@"_s + m_way.proxy.hostName();
}

QByteArray ProxySignIn::basic() const
{
    // RFC 7617, section 2.1.
    return "Basic " + (m_user + u':' + m_password).toUtf8().toBase64();
}

void ProxySignIn::prepare(QObject *context, Prepared prepared)
{
    if (m_means == Means::Basic)
        return prepared(basic());
    if (m_means != Means::Ticket)
        return prepared(QByteArray());
    m_tickets->make(service(), {}, context,
                    [this, prepared = std::move(prepared)](const TicketMaker::Made &made) {
                        if (made.isGood)
                            return prepared(made.header());
                        // It is gone. The next exchange finds out what else will do.
                        noteRefusal();
                        ApiError error;
                        error.kind = ApiError::Kind::ConnectionRefused;
                        error.cause = ApiError::Cause::ProxySignIn;
                        error.technical = QString::fromStdString(made.negotiation->text());
                        prepared(tl::unexpected(error));
                    });
}

QNetworkProxy ProxySignIn::proxy(const QByteArray &authorization) const
{
    QNetworkProxy proxy = m_way.proxy;
    const bool hasPassword
        = m_means == Means::Network || (m_means == Means::Basic && !isForRequests());
    // Also what Qt tells connections apart by.
    proxy.setUser(hasPassword ? m_user : QString());
    proxy.setPassword(hasPassword ? m_password : QString());
    if (!isForRequests() && !authorization.isEmpty())
        proxy.setRawHeader("Proxy-Authorization", authorization);
    return proxy;
}

// Tinyproxy answers a wrong password with 401. That is not the server's, where a tunnel was asked
// for or where it names itself as the 407 did.
bool ProxySignIn::lets(const ProxyProbe::Answer &answer, bool isTrial) const
{
    const bool isByProxy
        = !isForRequests() || (!m_software.isEmpty() && answer.software == m_software);
    return !answer.wantsSignIn() && !(isTrial && answer.status == wantsSignIn && isByProxy);
}

void ProxySignIn::probe(const QByteArray &authorization, void (ProxySignIn::*next)(bool isIn))
{
    auto *probe = new ProxyProbe(m_way.proxy, m_way.server, authorization, m_way.timeout, this);
    m_question = probe;
    connect(
        probe, &ProxyProbe::finished, this,
        [this, next, isTrial = !authorization.isEmpty()](const Result<ProxyProbe::Answer> &answer) {
            m_question.clear();
            if (!answer)
                return fail(answer.error());
            if (answer->wantsSignIn()) {
                m_schemes = answer->schemes;
                m_software = answer->software;
            }
            (this->*next)(lets(*answer, isTrial));
        });
}

void ProxySignIn::takeWishes(bool isIn)
{
    if (isIn) {
        ProxyState now = m_state;
        now.kind = ProxyKind::None;
        return settleBy(Means::None, now);
    }
    if (m_schemes.contains("negotiate"))
        tryTicket();
    else
        wantPassword();
}

void ProxySignIn::tryTicket()
{
    if (!m_tickets)
        m_tickets = std::make_unique<TicketMaker>(nullptr);
    auto *question = new QObject(this);
    m_question = question;
    m_tickets->make(service(), {}, question, [this, question](const TicketMaker::Made &made) {
        question->deleteLater();
        m_question.clear();
        m_holder = QString::fromStdString(made.holder.principal);
        if (made.isGood)
            return probe(made.header(), &ProxySignIn::takeTicketTrial);
        m_state.ticketError = made.error(service());
        wantPassword();
    });
}

void ProxySignIn::takeTicketTrial(bool isIn)
{
    ProxyState now = m_state;
    if (isIn) {
        now.kind = ProxyKind::SignedIn;
        now.mechanism = Mechanism::Ticket;
        now.user = m_holder;
        now.ticketError.reset();
        return settleBy(Means::Ticket, now);
    }
    SignInError refused;
    refused.kind = SignInError::Kind::TicketRefused;
    refused.subject = m_way.proxy.hostName();
    m_state.ticketError = refused;
    wantPassword();
}

// What is safest of what the proxy offers. Where there is a ticket Qt would take that, and it is of
// no use, so Qt is no help then.
ProxySignIn::Means ProxySignIn::passwordMeans() const
{
    const bool hasTicket
        = m_state.ticketError && m_state.ticketError->kind != SignInError::Kind::NoTicket;
    if (m_schemes.contains("digest") && !(hasTicket && m_schemes.contains("negotiate")))
        return Means::Network;
    return m_schemes.contains("basic") ? Means::Basic : Means::None;
}

void ProxySignIn::wantPassword()
{
    if (passwordMeans() == Means::None)
        return giveUp();
    // One that the system's settings have is tried once.
    if (!m_way.proxy.user().isEmpty() && !std::exchange(m_hasTriedSystem, true)) {
        m_user = m_way.proxy.user();
        m_password = m_way.proxy.password();
        return tryPassword();
    }
    ProxyState now = m_state;
    now.kind = ProxyKind::PasswordWanted;
    now.isReadable = passwordMeans() == Means::Basic;
    setState(now);
}

void ProxySignIn::tryPassword()
{
    if (passwordMeans() == Means::Network)
        tryByNetwork();
    else
        probe(basic(), &ProxySignIn::takePasswordTrial);
}

// Reads the head of the server's first page over a network of its own.
void ProxySignIn::tryByNetwork()
{
    auto *network = new QNetworkAccessManager(this);
    m_question = network;
    m_means = Means::Network;
    network->setProxy(proxy({}));
    QNetworkRequest request(m_way.server);
    request.setTransferTimeout(m_way.timeout);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!isForRequests() && m_way.tls)
        request.setSslConfiguration(*m_way.tls);
    auto *reply = network->head(request);
    connect(reply, &QNetworkReply::finished, this, [this, network, reply] {
        network->deleteLater();
        m_question.clear();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        ApiError error = ApiCall::networkError(*reply);
        if (status == proxyWantsSignIn || error.cause == ApiError::Cause::ProxySignIn)
            return takePasswordTrial(false);
        // What is wrong behind the proxy is told by the exchanges.
        if (status != 0 || error.kind == ApiError::Kind::Tls)
            return takePasswordTrial(true);
        error.unsent = true;
        fail(error);
    });
}

void ProxySignIn::takePasswordTrial(bool isIn)
{
    ProxyState now = m_state;
    if (isIn) {
        now.kind = ProxyKind::SignedIn;
        now.mechanism = Mechanism::Password;
        now.user = m_user;
        now.isWrongPassword = false;
        now.isReadable = passwordMeans() == Means::Basic;
        return settleBy(passwordMeans(), now);
    }
    // Once more would cost the account a try.
    m_password = QString();
    m_state.user = m_user;
    m_state.isWrongPassword = true;
    wantPassword();
}

void ProxySignIn::stopAsking()
{
    if (m_question)
        m_question->disconnect(this);
    delete m_question;
}

void ProxySignIn::fail(const ApiError &error)
{
    ProxyState now = m_state;
    now.kind = ProxyKind::Failed;
    now.error = error;
    setState(now);
    end(error);
}

void ProxySignIn::settleBy(Means means, const ProxyState &state)
{
    if (!m_isSettled) {
        m_means = means;
        ProxyState now = state;
        if (!hasProxy())
            now.kind = ProxyKind::None;
        setState(now);
    }
    m_isSettled = true;
    end(std::nullopt);
}

void ProxySignIn::end(const std::optional<ApiError> &error)
{
    m_isAsking = false;
    Q_EMIT settled(error);
}

void ProxySignIn::setState(const ProxyState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

}
