// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/connection.h"
#include "api/passwordsignin.h"
#include "support/iisfront.h"
#include "support/samplerequests.h"

#include <QFile>
#include <QTest>

namespace Sigill {

// The proxies of the lab (tests/lab/README.md), and who may use them.
class ProxyBed
{
public:
    // Their ports.
    enum Proxy { OfTickets = 3128, OfTicketsOrBasic = 3129, OfDigest = 3130, OfBasic = 8888 };

    static QString user() { return QStringLiteral("kim"); }
    static QString password() { return QStringLiteral("Pr0xyPw1"); }

    // The way through a proxy to a server.
    static ServerProfile through(Proxy proxy, ServerProfile profile,
                                 const QString &host = QStringLiteral("proxy.test.local"))
    {
        profile.proxyUse = ServerProfile::ProxyUse::Manual;
        profile.proxyAddress = QStringLiteral("%1:%2").arg(host).arg(proxy);
        return profile;
    }

    // Gives proxy and server what they ask for, once each; ends with the connection.
    static void giveWhenAsked(Connection &connection, const QString &typed = password())
    {
        QObject::connect(&connection, &Connection::proxyChanged, &connection, [&connection, typed] {
            const auto &proxy = connection.proxy();
            if (proxy.kind == ProxyState::Kind::PasswordWanted && !proxy.isWrongPassword)
                connection.giveProxyPassword(user(), typed);
        });
        QObject::connect(&connection, &Connection::signInChanged, &connection, [&connection] {
            auto *signIn = connection.passwordSignIn();
            const auto &state = connection.signIn().state();
            if (signIn && state.stage == SignInState::Stage::WantsPassword && !state.error)
                signIn->setPassword(QStringLiteral("TEST\\u2"), QStringLiteral("Us3r!pw"));
        });
    }

    // Rows: each kind of sign-in at a proxy, and at the server behind it.
    static void addWays(bool withDigestForRequests)
    {
        using Kind = ServerProfile::SignInKind;
        using Mechanism = ProxyState::Mechanism;
        QTest::addColumn<int>("proxy");
        QTest::addColumn<bool>("isSecure");
        QTest::addColumn<bool>("hasTicket");
        QTest::addColumn<ServerProfile::SignInKind>("signIn");
        QTest::addColumn<Mechanism>("mechanism");
        const auto row = [](const char *name, Proxy proxy, bool isSecure, bool hasTicket,
                            ServerProfile::SignInKind signIn, Mechanism mechanism) {
            QTest::newRow(name) << int(proxy) << isSecure << hasTicket << signIn << mechanism;
        };
        row("ticket", OfTickets, false, true, Kind::Ticket, Mechanism::Ticket);
        row("ticket, TLS", OfTickets, true, true, Kind::Ticket, Mechanism::Ticket);
        row("ticket, then NTLM, TLS", OfTickets, true, true, Kind::Password, Mechanism::Ticket);
        row("Basic, then NTLM, TLS", OfTicketsOrBasic, true, false, Kind::Password,
            Mechanism::Password);
        row("Basic", OfBasic, false, true, Kind::Ticket, Mechanism::Password);
        row("Basic, TLS", OfBasic, true, true, Kind::Ticket, Mechanism::Password);
        if (withDigestForRequests)
            row("Digest", OfDigest, false, true, Kind::Ticket, Mechanism::Password);
        row("Digest, TLS", OfDigest, true, true, Kind::Ticket, Mechanism::Password);
    }

    // What the proxy let through to a server or refused, a line each: method, status, user,
    // address. Of squid alone; other tests may use it at the same time.
    static QStringList calls(Proxy proxy, const IisFront &front)
    {
        const QHash<Proxy, QString> names{{OfTickets, QStringLiteral("ticket")},
                                          {OfTicketsOrBasic, QStringLiteral("both")},
                                          {OfDigest, QStringLiteral("digest")}};
        QFile file(QStringLiteral("/run/proxies/%1.calls").arg(names.value(proxy)));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto all = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
        const auto server = front.profile(ServerProfile::SignInKind::None).baseUrl.authority();
        return all.filter(server);
    }
};

}
