// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/connection.h"
#include "demo/practicejson.h"
#include "support/rawserver.h"
#include "support/samplerequests.h"

#include <QHash>
#include <QPointer>

namespace Sigill {

// An HTTP proxy with the server behind it, which has some approved requests. Whom it lets through
// is the test's; all others it asks for a sign-in.
class AskingProxy
{
public:
    explicit AskingProxy(int count)
    {
        for (int number = 1; number <= count; ++number)
            requests << sampleRequest(number, RequestStatus::Approved);
    }

    static QByteArray basic(const QByteArray &user, const QByteArray &password)
    {
        return "Basic " + QByteArray(user + ':' + password).toBase64();
    }

    // The way to a server that nobody else knows.
    ServerProfile profile(const QString &scheme = QStringLiteral("http")) const
    {
        auto profile
            = *ServerProfile::fromAddress(scheme + QStringLiteral("://cm.example/cm"), true);
        profile.signIn = ServerProfile::SignInKind::None;
        profile.proxyUse = ServerProfile::ProxyUse::Manual;
        profile.proxyAddress = raw.baseUrl().authority();
        return profile;
    }

    // Changes that came through to the server.
    int puts(const RequestId &id) const { return m_puts.value(id); }
    // Calls of a method that were not let through.
    int refused(const QByteArray &method) const { return m_refused.value(method); }

    QList<Request> requests;
    QByteArray challenges = "Proxy-Authenticate: Basic realm=\"x, y\"\r\n";
    std::function<bool(const RawServer::Call &)> lets
        = [](const RawServer::Call &) { return true; };
    // Which refusals wait for sendHeldBack().
    std::function<bool(const RawServer::Call &)> holdsBack
        = [](const RawServer::Call &) { return false; };
    int heldBackCount() const { return static_cast<int>(m_heldBack.size()); }
    void sendHeldBack()
    {
        for (const auto &send : std::exchange(m_heldBack, {}))
            send();
    }
    RawServer raw{[this](QTcpSocket &socket, const RawServer::Call &call) { take(socket, call); }};

private:
    void take(QTcpSocket &socket, const RawServer::Call &call)
    {
        if (!lets(call)) {
            ++m_refused[call.method];
            const auto refuse = [this, method = call.method](QTcpSocket &whom) {
                // A browser shows it; nobody needs it.
                const QByteArray page = method == "HEAD" ? QByteArray() : "<html>";
                RawServer::answer(whom, 407, page, "text/html", challenges);
            };
            if (!holdsBack(call))
                return refuse(socket);
            m_heldBack << [refuse, whom = QPointer<QTcpSocket>(&socket)] {
                if (whom)
                    refuse(*whom);
            };
            return;
        }
        if (call.method == "CONNECT") {
            // A tunnel to nowhere.
            socket.write("HTTP/1.1 200 Connected\r\n\r\n");
            return RawServer::close(socket);
        }
        const QUrl url = QUrl::fromEncoded(call.path);
        if (call.method == "GET" && url.path().endsWith(QLatin1String("/profiletemplates")))
            return RawServer::answer(socket, 200, "[]");
        if (call.method == "GET" && url.path().endsWith(QLatin1String("/requests"))) {
            QByteArrayList list;
            for (const auto &request : requests)
                list << PracticeJson::request(request);
            return RawServer::answer(socket, 200, '[' + list.join(',') + ']');
        }
        const auto id = RequestId::fromText(url.fileName());
        if (call.method == "HEAD" || !id)
            return RawServer::answer(socket, 404, {});
        for (auto &request : requests) {
            if (request.id != *id)
                continue;
            if (call.method == "PUT") {
                ++m_puts[*id];
                request.status = RequestStatus::Completed;
            }
            RawServer::answer(socket, 200, PracticeJson::request(request));
        }
    }

    QHash<RequestId, int> m_puts;
    QHash<QByteArray, int> m_refused;
    QList<std::function<void()>> m_heldBack;
};

// Gives kim's password when one is asked for; ends with the connection.
inline void giveWhenAsked(Connection &connection, const QString &password)
{
    QObject::connect(&connection, &Connection::proxyChanged, &connection, [&connection, password] {
        const auto &proxy = connection.proxy();
        if (proxy.kind == ProxyState::Kind::PasswordWanted && !proxy.isWrongPassword)
            connection.giveProxyPassword(QStringLiteral("kim"), password);
    });
}

}
