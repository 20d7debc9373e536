// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/connection.h"

#include "api/anonymoussignin.h"
#include "api/apicall.h"
#include "api/bearersignin.h"
#include "api/channelbinding.h"
#include "api/errorbody.h"
#include "api/passwordsignin.h"
#include "api/systemsignin.h"
#include "api/tlsproblem.h"

#include <QAuthenticator>
#include <QCoreApplication>
#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

Connection::Connection(QNetworkAccessManager &network, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_way(this)
    , m_record(this)
    , m_lanes(this)
{
    watch(m_network);
    connect(&m_way, &ServerWay::found, this, &Connection::takeWay);
    connect(&m_way.proxySignIn(), &ProxySignIn::stateChanged, this, &Connection::proxyChanged);
    connect(&m_lanes, &LanePool::added, this, [this](Lane *lane) { watch(lane->network()); });
    connect(&m_lanes, &LanePool::released, this, &Connection::serveLanes);
    makeSignIn();
}

void Connection::watch(QNetworkAccessManager &network)
{
    connect(&network, &QNetworkAccessManager::authenticationRequired, this,
            [this](QNetworkReply *reply, QAuthenticator *authenticator) {
                m_signIn->authenticate(*reply, *authenticator);
            });
}

void Connection::setProfile(const ServerProfile &profile)
{
    const bool isSameWay = profile.baseUrl == m_profile.baseUrl
        && profile.signIn == m_profile.signIn && profile.caFile == m_profile.caFile
        && profile.proxyUse == m_profile.proxyUse && profile.proxyAddress == m_profile.proxyAddress
        && profile.proxyBypass == m_profile.proxyBypass
        && profile.federation == m_profile.federation;
    m_profile = profile;
    if (isSameWay)
        return;
    m_way.setProfile(profile);
    m_record.forget();
    endLanes();
    forgetOperator();
    makeSignIn();
    endWaitingForWay();
    Q_EMIT signInChanged();
}

void Connection::endWaitingForWay()
{
    const auto waiting = std::exchange(m_waitingForWay, {});
    for (const auto &order : waiting)
        giveUp(order);
}

void Connection::makeSignIn()
{
    using Kind = ServerProfile::SignInKind;
    m_passwordSignIn.reset();
    m_bearerSignIn.reset();
    switch (m_profile.signIn) {
    case Kind::Ticket:
        m_signIn = systemSignIn(m_profile);
        break;
    case Kind::Password:
        m_passwordSignIn
            = std::make_shared<PasswordSignIn>(m_profile.baseUrl.host(), m_profile.usesTls());
        m_signIn = m_passwordSignIn;
        break;
    case Kind::Federation:
        m_bearerSignIn = std::make_shared<BearerSignIn>(m_network, m_profile.federation);
        m_signIn = m_bearerSignIn;
        break;
    case Kind::None:
        m_signIn = std::make_shared<AnonymousSignIn>(SignInState::Mechanism::None);
        break;
    }
    connect(m_signIn.get(), &SignIn::stateChanged, this, &Connection::signInChanged);
}

void Connection::givePassword(const QString &account, const QString &password)
{
    if (m_passwordSignIn)
        m_passwordSignIn->setPassword(account, password);
}

void Connection::giveUpSignIn()
{
    if (m_passwordSignIn)
        m_passwordSignIn->giveUp();
    if (m_bearerSignIn)
        m_bearerSignIn->giveUp();
}

void Connection::switchToPassword()
{
    m_profile.signIn = ServerProfile::SignInKind::Password;
    // What is under way comes to its end: its connections stay, and passwords go over others.
    endLanes();
    makeSignIn();
    Q_EMIT signInChanged();
    m_passwordSignIn->ask();
}

void Connection::signOut()
{
    if (m_passwordSignIn)
        m_passwordSignIn->signOut();
    if (m_bearerSignIn)
        m_bearerSignIn->signOut();
    m_way.signOut();
    endLanes();
    endWaitingForWay();
    forgetOperator();
}

// By cookies and connections a server may know the operator who was here before.
void Connection::forgetOperator()
{
    // What loses its connection below would otherwise wait for its time-out.
    Q_EMIT readsEnded(QPrivateSignal());
    m_network.setCookieJar(new QNetworkCookieJar(&m_network));
    m_network.clearAccessCache();
}

// Connections that are signed in end, and what was meant for them is not sent.
void Connection::endLanes()
{
    ++m_generation;
    m_lanes.clear();
    const auto waiting = std::exchange(m_waitingForLane, {});
    for (const auto &order : waiting)
        giveUp(order);
}

void Connection::giveProxyPassword(const QString &user, const QString &password)
{
    m_way.proxySignIn().givePassword(user, password);
}

QStringList Connection::secrets() const
{
    QStringList secrets{m_way.proxySignIn().password()};
    if (m_passwordSignIn)
        secrets << m_passwordSignIn->password();
    secrets.removeAll(QString());
    return secrets;
}

void Connection::open(const QUrl &url, QIODevice *body, QObject *context, Opened opened)
{
    const Order order{url, body, body != nullptr, m_generation, context, std::move(opened)};
    if (m_way.isKnown(m_signIn->wantsBinding()))
        return prepare(order);
    m_waitingForWay.append(order);
    m_way.find(m_signIn->wantsBinding());
}

void Connection::takeWay(const std::optional<ApiError> &error)
{
    const auto &proxySignIn = m_way.proxySignIn();
    // A token is for one connection, and goes to its lane.
    const auto proxy = proxySignIn.proxy(proxySignIn.standingAuthorization());
    m_network.setProxy(proxy);
    m_lanes.setProxy(proxy);
    if (m_way.seen())
        m_signIn->setBinding(channelBinding(m_way.seen()->chain.constFirst()));
    const auto waiting = std::exchange(m_waitingForWay, {});
    for (const auto &order : waiting) {
        if (error)
            refuse(order, *error);
        else
            prepare(order);
    }
}

void Connection::prepareThen(const Order &order, std::function<void(const ExchangeProof &)> next)
{
    if (!order.context)
        return;
    m_signIn->prepare(order.context,
                      [this, order, next = std::move(next)](const Result<ExchangeProof> &proof) {
                          if (!proof)
                              return refuse(order, proof.error());
                          // The server is another one by now.
                          if (order.generation != m_generation)
                              return giveUp(order);
                          prepareProxy(order, *proof, next);
                      });
}

void Connection::prepareProxy(const Order &order, ExchangeProof proof,
                              const std::function<void(const ExchangeProof &)> &next)
{
    m_way.proxySignIn().prepare(
        order.context, [this, order, proof, next](const Result<QByteArray> &authorization) mutable {
            if (order.generation != m_generation)
                return giveUp(order);
            if (!authorization)
                return refuse(order, authorization.error());
            proof.proxyAuthorization = *authorization;
            next(proof);
        });
}

void Connection::prepare(const Order &order)
{
    prepareThen(order, [this, order](const ExchangeProof &proof) { send(order, proof); });
}

void Connection::send(const Order &order, const ExchangeProof &proof)
{
    if (!m_signIn->isPerConnection() && !m_way.proxySignIn().isPerConnection())
        return sendOn(order, proof, nullptr);
    if (auto *lane = m_lanes.takeFree())
        return sendOn(order, proof, lane);
    m_waitingForLane.append(order);
}

void Connection::serveLanes()
{
    const auto waiting = std::exchange(m_waitingForLane, {});
    for (const auto &order : waiting)
        prepare(order);
}

void Connection::sendOn(const Order &order, const ExchangeProof &proof, Lane *lane)
{
    if (!order.context || (order.isChange && !order.body))
        return;
    if (order.isChange && (m_signIn->mustReadFirst() || (lane && !lane->isWarm())))
        return readFirst(order, proof, lane);
    QNetworkRequest request = this->request(order.url, proof);
    if (order.isChange)
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    order.opened(start(request, proof, order.body, lane));
}

// Reads what is to be changed, so that the server proves itself and the connection is signed in, at
// a proxy too, and sends the change on the same way.
void Connection::readFirst(const Order &order, const ExchangeProof &proof, Lane *lane)
{
    const Exchange read = start(request(order.url, proof), proof, nullptr, lane);
    read.reply->setParent(this);
    TlsProblem::watch(*read.reply);
    connect(read.reply, &QNetworkReply::finished, this, [this, order, read, lane = QPointer(lane)] {
        read.reply->deleteLater();
        takeReadFirst(order, read, lane);
    });
}

void Connection::takeReadFirst(const Order &order, const Exchange &read, Lane *lane)
{
    const ApiAnswer answer = ApiCall::head(*read.reply);
    if (const auto problem = read.judge())
        return refuse(order, *problem);
    if (ApiCall::isRefusedByProxy(read))
        return refuse(order, ApiCall::proxyRefusal(*read.reply));
    if (answer.httpStatus == 0)
        return refuse(order, ApiCall::networkError(*read.reply));
    if (order.generation != m_generation)
        return giveUp(order);
    // Still nothing that proves it, such as a gateway's error.
    if (m_signIn->mustReadFirst() || answer.httpStatus == 401)
        return refuse(order, errorFromAnswer(answer));
    if (!lane || !lane->isWarm() || lane->isBusy() || !order.context)
        return prepare(order);
    if (m_signIn->isPerConnection())
        return sendOn(order, read.proof, lane);
    // A ticket's proof is for one exchange; the lane is for the next.
    lane->keepFor(order.context);
    prepareThen(order, [this, order, lane = QPointer(lane)](const ExchangeProof &proof) {
        if (lane)
            sendOn(order, proof, lane);
        else
            prepare(order);
    });
}

Exchange Connection::start(const QNetworkRequest &request, const ExchangeProof &proof,
                           QIODevice *body, Lane *lane)
{
    auto &proxySignIn = m_way.proxySignIn();
    if (lane && !lane->isWarm() && proxySignIn.isPerConnection())
        lane->renew(proxySignIn.proxy(proof.proxyAuthorization));
    auto &network = lane ? lane->network() : m_network;
    auto *reply = body ? network.put(request, body) : network.get(request);
    const Exchange exchange{reply, m_signIn, proof,
                            network.proxy().type() == QNetworkProxy::HttpProxy};
    if (lane)
        lane->take(reply);
    m_record.watch(*reply);
    if (exchange.isProxied) {
        // First, so that who repeats it finds that the proxy has to be asked anew.
        connect(reply, &QNetworkReply::finished, this, [this, exchange] {
            using Cause = ApiError::Cause;
            const bool isUnreachable
                = ApiCall::networkError(*exchange.reply).cause == Cause::ProxyUnreachable;
            if (isUnreachable || ApiCall::isRefusedByProxy(exchange))
                m_way.proxySignIn().noteRefusal();
        });
    }
    if (!body) {
        // Later: nobody is told in the middle of the change of servers.
        connect(this, &Connection::readsEnded, reply, &QNetworkReply::abort, Qt::QueuedConnection);
    }
    return exchange;
}

QNetworkRequest Connection::request(const QUrl &url, const ExchangeProof &proof) const
{
    QNetworkRequest request(url);
    request.setTransferTimeout(m_profile.transferTimeout);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    // Windows sign-in does not work over HTTP/2.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QString(u"Sigill/"_s + QCoreApplication::applicationVersion()));
    request.setRawHeader("Accept", "application/json");
    // RequestStream unpacks lists itself; Qt leaves to it what it did not ask for.
    if (url.path() == m_profile.listUrl(std::nullopt).path())
        request.setRawHeader("Accept-Encoding", "gzip");
    if (m_profile.usesTls())
        request.setSslConfiguration(m_way.tls());
    if (!proof.authorization.isEmpty())
        request.setRawHeader("Authorization", proof.authorization);
    // Through a tunnel it would go to the server.
    if (!proof.proxyAuthorization.isEmpty() && m_way.proxySignIn().isForRequests())
        request.setRawHeader("Proxy-Authorization", proof.proxyAuthorization);
    return request;
}

// Later, so that whoever asked can first connect to what reports it.
void Connection::refuse(const Order &order, ApiError error)
{
    if (!order.context)
        return;
    error.unsent = true;
    error.path = (order.isChange ? u"PUT "_s : u"GET "_s) + order.url.path();
    QTimer::singleShot(0, order.context,
                       [opened = order.opened, error] { opened(tl::unexpected(error)); });
}

void Connection::giveUp(const Order &order)
{
    ApiError gone;
    gone.kind = ApiError::Kind::Stopped;
    refuse(order, gone);
}

}
