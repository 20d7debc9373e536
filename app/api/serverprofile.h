// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/directorysettings.h"
#include "api/federationsettings.h"
#include "domain/cardobject.h"
#include "domain/requestid.h"
#include "domain/requeststatus.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

namespace Sigill {

// One server and how to talk to it: the only source of addresses and time-outs. Host and virtual
// directory are the site's choice (MIMDocs certificate-management-rest-api-service-details.md).
struct ServerProfile
{
    Q_DECLARE_TR_FUNCTIONS(ServerProfile)

public:
    enum class Environment { Production, Test, Practice };
    // How the operator proves who they are.
    enum class SignInKind {
        None, // the server asks for nothing
        Ticket, // Windows sign-in with the ticket the operator already has
        Password, // Windows sign-in (NTLM) or, over TLS, Basic
        Federation, // AD FS, in the browser
    };
    enum class ProxyUse { System, None, Manual };
    // What can be wrong here; sign-in by AD FS and directories tell for themselves.
    enum class Field {
        Name,
        Address,
        EnvironmentLabel,
        EnvironmentColor,
        PortalUrl,
        CaFile,
        Timeout,
        ProxyAddress,
        ProxyBypass,
    };
    // Bounds of transferTimeout.
    static constexpr int shortestTimeout = 1;
    static constexpr int longestTimeout = 600'000;

    QString name;
    // With the virtual directory, without a slash at the end.
    QUrl baseUrl;
    Environment environment = Environment::Production;
    // The site's own word for the environment and colour of its badge ("#rrggbb"); may be empty.
    QString environmentLabel;
    QString environmentColor;

    SignInKind signIn = SignInKind::None;
    // Of the last sign-in by password, such as CONTOSO\anna; may be empty.
    QString account;
    FederationSettings federation;
    // The portal's page for a request, with {id} in it; may be empty.
    QString portalUrl;
    // Authorities to trust besides the system's, PEM; may be empty.
    QString caFile;
    // Plain http is accepted though the server is not this computer: the site has said so.
    bool allowsHttp = false;
    // Milliseconds without a byte after which an exchange is given up.
    int transferTimeout = 60'000;

    ProxyUse proxyUse = ProxyUse::System;
    // host:port, where it is Manual.
    QString proxyAddress;
    // Hosts that are reached without it; *.contoso.com stands for all below.
    QStringList proxyBypass;

    // Who knows the people behind GUIDs and SIDs, in the order in which they are asked.
    QList<DirectorySettings> directories;

    // A profile for an address as an operator types it; else a sentence that says what is wrong
    // with it. Plain http is accepted for this computer only, unless the site allows it. Https
    // means a sign-in with the operator's ticket, this computer none.
    static tl::expected<ServerProfile, QString> fromAddress(const QString &address,
                                                            bool allowsHttp = false);

    // A sentence that says what is wrong with it; empty where all is well.
    QString problem(Field field) const;
    // The first that is wrong of all its settings. The CA file is not looked for: a profile may be
    // made on another computer.
    QString problem() const;

    bool isValid() const { return baseUrl.isValid() && !baseUrl.isEmpty(); }

    QUrl listUrl(std::optional<RequestStatus> status) const;
    QUrl requestUrl(const RequestId &id) const;
    QUrl profileTemplatesUrl() const;
    QUrl cardObjectUrl(const CardObject &object) const;
    QUrl certificatesUrl(const CardObject &holder) const;
    QUrl operationsUrl(const CardObject &holder) const;
    // Where the request can be seen in the portal; empty where the profile does not say.
    QUrl portalUrlOf(const RequestId &id) const;
    // "HTTP@mimcm.contoso.com": whom the ticket is for (RFC 4559).
    QString serviceName() const;
    // The server is on this computer.
    bool isLocal() const;
    // A name or an address that leads nowhere else.
    static bool isThisComputer(const QString &host);
    bool usesTls() const { return baseUrl.scheme() == QLatin1StringView("https"); }

    QString environmentText() const;
    // How one signs in, in a few words.
    static QString text(SignInKind kind);
    // The name, or what the practice server is called in the language of the moment.
    QString displayName() const;

    friend bool operator==(const ServerProfile &, const ServerProfile &) = default;

private:
    QUrl apiUrl(const QString &path) const;
};

}
