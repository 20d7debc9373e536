// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/redirectlistener.h"

#include "api/federationsettings.h"
#include "api/redirectconnection.h"
#include "api/redirectpage.h"
#include "api/redirectrequest.h"
#include "domain/visibletext.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Kind = SignInError::Kind;

// More than a browser opens; the oldest makes room, so that idle visitors cannot keep it out.
constexpr qsizetype mostConnections = 16;

// RFC 6749 section 4.1.2.1.
SignInError errorFrom(const RedirectRequest &request)
{
    const Kind kind = request.error == "access_denied"_L1 ? Kind::Denied
        : request.error == "server_error"_L1 || request.error == "temporarily_unavailable"_L1
        ? Kind::ServerFailed
        : Kind::Refused;
    QString said = request.errorDescription;
    said.remove(request.state);
    return {kind, visibleLine(said.trimmed()),
            u"Redirect: error “%1”"_s.arg(visibleLine(request.error, 60))};
}

}

RedirectListener::RedirectListener(const FederationSettings &settings, const QString &state,
                                   int clientPatience, QObject *parent)
    : QObject(parent)
    , m_host(settings.redirectHost)
    , m_port(static_cast<quint16>(settings.redirectPort))
    , m_path(settings.redirectPath)
    , m_state(state)
    , m_clientPatience(clientPatience)
{
}

std::optional<SignInError> RedirectListener::listen()
{
    QString problem;
    bool isTaken = false;
    bool listens = listenAt(QHostAddress(QHostAddress::LocalHost), &problem, &isTaken);
    // A computer without IPv6 has no ::1 that another program could have.
    if (listens && m_host == "localhost"_L1)
        listens
            = listenAt(QHostAddress(QHostAddress::LocalHostIPv6), &problem, &isTaken) || !isTaken;
    if (listens)
        return std::nullopt;
    stopListening();
    return SignInError{Kind::PortTaken,
                       {},
                       u"Cannot listen on port %1: %2"_s.arg(QString::number(m_port), problem)};
}

bool RedirectListener::listenAt(const QHostAddress &address, QString *problem, bool *isTaken)
{
    auto *server = new QTcpServer(this);
    connect(server, &QTcpServer::newConnection, this, [this, server] { accept(*server); });
    if (server->listen(address, m_port))
        return true;
    *problem = server->errorString();
    *isTaken = server->serverError() == QAbstractSocket::AddressInUseError;
    delete server;
    return false;
}

void RedirectListener::accept(QTcpServer &server)
{
    while (auto *socket = server.nextPendingConnection()) {
        const auto open = findChildren<RedirectConnection *>(Qt::FindDirectChildrenOnly);
        if (open.size() >= mostConnections)
            delete open.constFirst();
        auto *connection = new RedirectConnection(
            socket, m_clientPatience, [this](const QByteArray &head) { return answer(head); },
            this);
        connect(connection, &QObject::destroyed, this, &RedirectListener::goWhenEmpty);
    }
}

QByteArray RedirectListener::answer(const QByteArray &head)
{
    const auto request = RedirectRequest::fromHead(head, m_path);
    if (!request)
        return RedirectPage::answer(request.error(), RedirectPage::Kind::NotOurs);
    const bool isEither = request->code.isEmpty() != request->error.isEmpty();
    if (m_isDone || request->state != m_state || !isEither)
        return RedirectPage::answer(400, RedirectPage::Kind::NotOurs);
    m_isDone = true;
    stopListening();
    // Told from the event loop, because the page comes first.
    if (request->code.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this, error = errorFrom(*request)] { Q_EMIT refused(error); },
            Qt::QueuedConnection);
        return RedirectPage::answer(200, RedirectPage::Kind::BrokenOff);
    }
    QMetaObject::invokeMethod(
        this, [this, code = request->code] { Q_EMIT codeReceived(code); }, Qt::QueuedConnection);
    return RedirectPage::answer(200, RedirectPage::Kind::Received);
}

void RedirectListener::stopListening()
{
    const auto servers = findChildren<QTcpServer *>(Qt::FindDirectChildrenOnly);
    for (auto *server : servers)
        server->close();
}

void RedirectListener::retire()
{
    m_isDone = true;
    m_isRetired = true;
    stopListening();
    goWhenEmpty();
}

void RedirectListener::goWhenEmpty()
{
    if (m_isRetired && findChildren<RedirectConnection *>(Qt::FindDirectChildrenOnly).isEmpty())
        deleteLater();
}

}
