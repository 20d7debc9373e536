// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practiceserver.h"

#include "demo/connectionreset.h"
#include "demo/faultyanswer.h"
#include "demo/practicedrip.h"
#include "demo/practicelistener.h"
#include "demo/practicesender.h"

#include <QMetaEnum>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr qint64 largestBody = 1024 * 1024;
constexpr qint64 largestHead = 64 * 1024;
constexpr qsizetype halfStatusLine = 10;
constexpr int timeToSeePart = 100; // milliseconds

QByteArray methodName(QHttpServerRequest::Method method)
{
    if (method == QHttpServerRequest::Method::Get)
        return QByteArrayLiteral("GET");
    if (method == QHttpServerRequest::Method::Put)
        return QByteArrayLiteral("PUT");
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(
                          static_cast<int>(method)))
        .toUpper();
}

}

PracticeServer::PracticeServer(const PracticeOptions &options, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_api(m_store, options.now.isValid() ? options.now : QDateTime::currentDateTimeUtc(),
            options.finalIdempotent)
    , m_bytesPerSecond(options.bytesPerSecond)
    , m_latencyMs(options.latencyMs)
    , m_listener(new PracticeListener(this))
{
    connect(m_listener, &PracticeListener::accepted, this, &PracticeServer::watch);
}

tl::expected<quint16, QString> PracticeServer::open(quint16 port)
{
    if (!m_listener->listen(QHostAddress::LocalHost, port)) {
        return tl::make_unexpected(
            tr("Cannot listen on port %1: %2.").arg(port).arg(m_listener->errorString()));
    }
    bind(m_listener);
    return m_listener->serverPort();
}

int PracticeServer::calls(const QByteArray &method, const RequestId &id) const
{
    return m_calls.value({method, id});
}

int PracticeServer::calls() const
{
    int count = 0;
    for (auto it = m_calls.cbegin(); it != m_calls.cend(); ++it)
        count += it.key().second.isNull() ? 0 : it.value();
    return count;
}

void PracticeServer::watch(QTcpSocket *socket)
{
    m_clients.insert(socket, {});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { received(socket); });
    connect(socket, &QObject::destroyed, this, [this, socket] { m_clients.remove(socket); });
}

void PracticeServer::received(QTcpSocket *socket)
{
    // Runs before QAbstractHttpServer reads, which would collect a body of any size.
    auto &client = m_clients[socket];
    const auto arrived = socket->bytesAvailable();
    // QAbstractHttpServer would let the client wait for this.
    if (client.received == 0
        && socket->peek(std::min(arrived, largestHead)).contains("100-continue"))
        socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    client.received += arrived;
    if (client.received <= largestBody + largestHead)
        return;
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    if (client.busy) {
        socket->abort();
        return;
    }
    send(socket,
         PracticeAnswer::html(413, "Request Entity Too Large", "The request is larger than 1 MB."));
    socket->disconnectFromHost();
}

bool PracticeServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    auto &client = m_clients[socket];
    if (client.busy) {
        // Answers would mix. Nobody pipelines calls any more.
        socket->abort();
        return true;
    }
    const auto method = methodName(request.method());
    client = {.busy = true,
              .expectsClose = request.value("Connection").toLower() == "close",
              .headOnly = method == "HEAD"};

    const auto route = PracticeRoute::of(request.url().path());
    const PracticeCall call{method, request.url(), route, request.body()};
    if (route.kind == PracticeRoute::Kind::Requests || route.kind == PracticeRoute::Kind::Request
        || !route.id.isNull())
        ++m_calls[{method, route.id}];
    const auto hit = m_faults.strike(method, route.id, route.part());
    const QPointer pointer(socket);
    // Not bound to the socket: the change takes effect also where the client has left by then.
    if (hit.rule && hit.rule->fault == FaultRule::Fault::LateEffect)
        QTimer::singleShot(hit.rule->delayMs, this, [=, this] { work(call, hit, pointer); });
    else
        work(call, hit, pointer);
    return true;
}

void PracticeServer::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    // handleRequest takes everything.
    socket->abort();
}

void PracticeServer::work(const PracticeCall &call, const FaultPlan::Hit &hit,
                          const QPointer<QTcpSocket> &socket)
{
    // The work is done at once and only its answer is late: what a client that gives up must
    // expect.
    const auto made = answer(call, hit.rule);
    if (!socket)
        return;
    const int delayMs = m_latencyMs + hit.delayMs;
    if (delayMs > 0)
        QTimer::singleShot(delayMs, socket, [=, this] { reply(socket, made); });
    else
        reply(socket, made);
}

PracticeAnswer PracticeServer::answer(const PracticeCall &call,
                                      const std::optional<FaultRule> &rule)
{
    using Fault = FaultRule::Fault;
    if (call.body.size() > largestBody)
        return PracticeAnswer::message(413, u"The request is larger than 1 MB."_s);
    PracticeAnswer served;
    if (!rule || rule->takesEffect())
        served = m_api.answer(call);
    if (!rule)
        return served;
    if (rule->fault == Fault::WrongStatus)
        return m_api.showing(call, rule->shown);
    if (rule->fault == Fault::WrongRequest)
        return m_api.showingAnother(call, rule->shown);
    return FaultyAnswer::of(*rule, served);
}

void PracticeServer::reply(QTcpSocket *socket, const PracticeAnswer &answer)
{
    if (answer.refusedMs > 0)
        refuse(answer.refusedMs);
    // The client may have left while the answer was held back.
    if (socket->state() != QAbstractSocket::ConnectedState)
        return;
    switch (answer.ending) {
    case PracticeAnswer::Ending::Dropped:
        return socket->abort();
    case PracticeAnswer::Ending::Reset:
        return resetConnection(*socket);
    case PracticeAnswer::Ending::Never:
        return;
    case PracticeAnswer::Ending::CutHead:
        socket->write(answer.head(0, false).first(halfStatusLine));
        return finish(socket, true);
    case PracticeAnswer::Ending::CutOff:
    case PracticeAnswer::Ending::Complete:
        return send(socket, answer);
    }
}

void PracticeServer::send(QTcpSocket *socket, const PracticeAnswer &answer)
{
    const auto &client = m_clients[socket];
    const bool cutOff = answer.ending == PracticeAnswer::Ending::CutOff;
    const bool announced = client.expectsClose || !m_listener->isListening();
    const bool closing = cutOff || announced;
    const auto size = answer.bodySize();
    const auto head = answer.head(size, announced);
    const auto sent = client.headOnly ? 0 : cutOff ? size / 2 : size;
    const auto end = [this, socket, closing, cutOff] {
        if (!cutOff)
            return finish(socket, closing);
        // What was sent shall be seen: a client that meets the end together with the beginning may
        // ask again as if nothing had come.
        QTimer::singleShot(timeToSeePart, socket, [this, socket] { finish(socket, true); });
    };
    if (answer.dripMs > 0) {
        auto *drip = new PracticeDrip(socket, head + answer.wholeBody().first(sent), answer.dripMs);
        connect(drip, &PracticeDrip::finished, this, end);
        drip->start();
        return;
    }
    if (!answer.elements) {
        socket->write(head + answer.body.first(sent));
        return end();
    }
    socket->write(head);
    auto *sender = new PracticeSender(socket, *answer.elements, sent, m_bytesPerSecond);
    connect(sender, &PracticeSender::finished, this, end);
    sender->start();
}

void PracticeServer::refuse(int milliseconds)
{
    m_listener->refuse(milliseconds);
    // Calls that are being answered are the last ones on their connection.
    const auto sockets = m_clients.keys();
    for (auto *socket : sockets) {
        if (!m_clients[socket].busy)
            socket->disconnectFromHost();
    }
}

void PracticeServer::finish(QTcpSocket *socket, bool closing)
{
    m_clients[socket].busy = false;
    if (closing)
        socket->disconnectFromHost();
}

}
