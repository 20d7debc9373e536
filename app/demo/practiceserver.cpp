// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practiceserver.h"

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

// Whether the call has its effect although the rule spoils the answer.
bool takesEffect(const FaultRule &rule)
{
    switch (rule.fault) {
    case FaultRule::Fault::DropBefore:
        return false;
    case FaultRule::Fault::Status:
    case FaultRule::Fault::Html:
    case FaultRule::Fault::Garbage:
        return rule.applied;
    case FaultRule::Fault::Delay:
    case FaultRule::Fault::DropAfter:
    case FaultRule::Fault::Truncate:
        return true;
    }
    Q_UNREACHABLE();
}

}

PracticeServer::PracticeServer(bool finalIdempotent, qint64 bytesPerSecond, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_api(m_store, finalIdempotent)
    , m_bytesPerSecond(bytesPerSecond)
{
}

tl::expected<quint16, QString> PracticeServer::open(quint16 port)
{
    auto *listener = new PracticeListener(this);
    connect(listener, &PracticeListener::accepted, this, &PracticeServer::watch);
    if (!listener->listen(QHostAddress::LocalHost, port)) {
        return tl::make_unexpected(
            tr("Cannot listen on port %1: %2.").arg(port).arg(listener->errorString()));
    }
    bind(listener);
    return listener->serverPort();
}

int PracticeServer::calls(const QByteArray &method, const RequestId &id) const
{
    return m_calls.value({method, id});
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

    int delayMs = 0;
    const auto made = answer(request, method, &delayMs);
    if (delayMs > 0)
        QTimer::singleShot(delayMs, socket, [this, socket, made] { send(socket, made); });
    else
        send(socket, made);
    return true;
}

void PracticeServer::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    // handleRequest takes everything.
    socket->abort();
}

PracticeAnswer PracticeServer::answer(const QHttpServerRequest &request, const QByteArray &method,
                                      int *delayMs)
{
    const auto url = request.url();
    const auto route = PracticeRoute::of(url.path());
    if (route.kind == PracticeRoute::Kind::Requests || route.kind == PracticeRoute::Kind::Request)
        ++m_calls[{method, route.id}];
    if (request.body().size() > largestBody)
        return PracticeAnswer::message(413, u"The request is larger than 1 MB."_s);

    const auto hit = m_faults.strike(method, route.id);
    // The work is done at once and only its answer is late: what a client that gives up must
    // expect.
    *delayMs = hit.delayMs;
    PracticeAnswer served;
    if (!hit.rule || takesEffect(*hit.rule))
        served = m_api.answer(method, route, url, request.body());
    return hit.rule ? served.disturbed(*hit.rule) : served;
}

void PracticeServer::send(QTcpSocket *socket, const PracticeAnswer &answer)
{
    // The client may have left while the answer was held back.
    if (socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (answer.ending == PracticeAnswer::Ending::Dropped) {
        socket->abort();
        return;
    }
    const auto &client = m_clients[socket];
    const bool cutOff = answer.ending == PracticeAnswer::Ending::CutOff;
    const bool closing = cutOff || client.expectsClose;
    const auto size = answer.bodySize();
    const auto head = answer.head(size, client.expectsClose);
    const auto sent = client.headOnly ? 0 : cutOff ? size / 2 : size;
    if (!answer.elements) {
        socket->write(head + answer.body.first(sent));
        finish(socket, closing);
        return;
    }
    socket->write(head);
    auto *sender = new PracticeSender(socket, *answer.elements, sent, m_bytesPerSecond);
    connect(sender, &PracticeSender::finished, this,
            [this, socket, closing] { finish(socket, closing); });
    sender->start();
}

void PracticeServer::finish(QTcpSocket *socket, bool closing)
{
    m_clients[socket].busy = false;
    if (closing)
        socket->disconnectFromHost();
}

}
