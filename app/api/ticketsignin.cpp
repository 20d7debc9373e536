// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/ticketsignin.h"

#include "api/negotiation.h"

#include <QNetworkReply>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

SignInError::Kind kindOf(Negotiation::Problem problem)
{
    using Problem = Negotiation::Problem;
    using Kind = SignInError::Kind;
    switch (problem) {
    case Problem::NoTicket:
        return Kind::NoTicket;
    case Problem::TicketExpired:
        return Kind::TicketExpired;
    case Problem::UnknownService:
        return Kind::UnknownService;
    case Problem::ClockSkew:
        return Kind::ClockSkew;
    case Problem::NoDomainController:
        return Kind::NoDomainController;
    case Problem::None:
    case Problem::Other:
        return Kind::TicketFailed;
    }
    Q_UNREACHABLE();
}

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

struct TicketSignIn::Made
{
    std::shared_ptr<Negotiation> negotiation;
    Negotiation::Holder holder;
    bool isGood = false;
};

TicketSignIn::TicketSignIn(const QString &service, bool isOverTls)
    : SignIn(nullptr)
    , m_service(service)
    , m_isOverTls(isOverTls)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(u"ticket"_s);
    m_thread.start();
}

TicketSignIn::~TicketSignIn()
{
    m_thread.quit();
    m_thread.wait();
}

void TicketSignIn::prepare(QObject *context, Prepared prepared)
{
    // The worker ends before this object does, so it may name it.
    QMetaObject::invokeMethod(m_worker,
                              [this, service = m_service.toStdString(),
                               binding = m_binding.toStdString(), context = QPointer(context),
                               prepared = std::move(prepared)] {
                                  Made made;
                                  made.negotiation = std::make_shared<Negotiation>();
                                  made.isGood = made.negotiation->begin(service, binding);
                                  made.holder = Negotiation::holder();
                                  QMetaObject::invokeMethod(this, [this, made, context, prepared] {
                                      if (context)
                                          take(made, prepared);
                                  });
                              });
}

void TicketSignIn::take(const Made &made, const Prepared &prepared)
{
    SignInState now = state();
    now.mechanism = SignInState::Mechanism::Kerberos;
    if (!made.holder.principal.empty())
        now.user = QString::fromStdString(made.holder.principal);
    if (!made.isGood) {
        SignInError error;
        // An old ticket looks like any other to the library that makes the token.
        const bool isOld = made.holder.problem == Negotiation::Problem::TicketExpired;
        error.kind = isOld ? SignInError::Kind::TicketExpired : kindOf(made.negotiation->problem());
        error.subject = m_service.section(u'@', 1);
        error.technical = QString::fromStdString(made.negotiation->text());
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
    proof.authorization
        = "Negotiate " + QByteArray::fromStdString(made.negotiation->token()).toBase64();
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
