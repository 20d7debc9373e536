// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/ticketsignin.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// The token of the scheme Negotiate; Qt joins several headers of the name by commas.
QByteArray negotiateToken(const QNetworkReply &reply)
{
    const auto challenges = reply.rawHeader("WWW-Authenticate").split(',');
    for (const auto &challenge : challenges) {
        const QByteArray text = challenge.trimmed();
        if (text.left(10).toLower() == "negotiate ")
            return text.mid(10).trimmed();
    }
    return {};
}

// HTTP.sys and what stands before the server answer these without having looked at the ticket.
bool comesBeforeSignIn(int status)
{
    return status == 400 || status == 407 || status == 413 || status == 414 || status == 429
        || status == 431 || (status >= 502 && status <= 504);
}

}

TicketSignIn::TicketSignIn(const QString &service, bool isOverTls)
    : SignIn(nullptr)
    , m_service(service)
    , m_isOverTls(isOverTls)
    , m_tickets(this)
{
}

void TicketSignIn::prepare(QObject *context, Prepared prepared)
{
    m_tickets.make(m_service, m_binding, context,
                   [this, prepared = std::move(prepared)](const TicketMaker::Made &made) {
                       take(made, prepared);
                   });
}

void TicketSignIn::take(const TicketMaker::Made &made, const Prepared &prepared)
{
    SignInState now = state();
    now.mechanism = SignInState::Mechanism::Kerberos;
    if (!made.holder.principal.empty())
        now.user = QString::fromStdString(made.holder.principal);
    if (!made.isGood) {
        const SignInError error = made.error(m_service);
        now.stage = SignInState::Stage::Failed;
        now.error = error;
        now.expires = {};
        setState(now);
        return prepared(tl::unexpected(signInFailed(error)));
    }
    // To the minute, so that not every exchange is news.
    const auto expires = QDateTime::currentDateTimeUtc().addSecs(made.holder.lifetime);
    if (!now.expires.isValid() || qAbs(now.expires.secsTo(expires)) > 60)
        now.expires = expires;
    if (now.stage != SignInState::Stage::SignedIn)
        now.stage = SignInState::Stage::Checking;
    setState(now);
    ExchangeProof proof;
    proof.authorization = made.header();
    proof.negotiation = made.negotiation;
    prepared(proof);
}

bool TicketSignIn::mustReadFirst() const
{
    return state().serverProof == SignInState::ServerProof::None;
}

std::optional<ApiError> TicketSignIn::judge(const QNetworkReply &reply, const ExchangeProof &proof)
{
    using ServerProof = SignInState::ServerProof;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || !proof.negotiation)
        return std::nullopt;
    if (status == 401)
        return refused(reply);
    const QByteArray token = negotiateToken(reply);
    if (token.isEmpty() && comesBeforeSignIn(status))
        return std::nullopt;
    if (token.isEmpty() && !m_isOverTls)
        return impostor(reply, u"The answer has no token of the server, and there is no TLS."_s);
    if (!token.isEmpty()
        && !proof.negotiation->accept(QByteArray::fromBase64(token).toStdString())) {
        return impostor(reply,
                        u"The server's token is wrong: "_s
                            + QString::fromStdString(proof.negotiation->text()));
    }
    SignInState now = state();
    now.stage = SignInState::Stage::SignedIn;
    now.error.reset();
    if (!token.isEmpty())
        now.serverProof = ServerProof::Ticket;
    else if (now.serverProof == ServerProof::None)
        now.serverProof = ServerProof::Tls;
    setState(now);
    return std::nullopt;
}

ApiError TicketSignIn::impostor(const QNetworkReply &reply, const QString &technical)
{
    SignInState now = state();
    now.stage = SignInState::Stage::Failed;
    now.serverProof = SignInState::ServerProof::None;
    setState(now);
    ApiError error;
    error.kind = ApiError::Kind::Impostor;
    error.httpStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    error.technical = technical;
    return error;
}

ApiError TicketSignIn::refused(const QNetworkReply &reply)
{
    SignInError why;
    why.kind = SignInError::Kind::TicketRefused;
    why.subject = m_service.section(u'@', 1);
    SignInState now = state();
    now.stage = SignInState::Stage::Failed;
    now.error = why;
    setState(now);
    ApiError error;
    error.kind = ApiError::Kind::Unauthorized;
    error.httpStatus = 401;
    error.signIn = why;
    error.technical = QString::fromLatin1(reply.rawHeader("WWW-Authenticate").left(200));
    return error;
}

}
