// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QUrl>

#include <array>

namespace Sigill {

// How a site's AD FS knows this program: what an administrator registered there with
// Add-AdfsClient or as a native application. Holds no secret; a program on an operator's computer
// cannot keep one (RFC 8252 section 8.5).
// Sources: RFC 6749, RFC 8252; MIMDocs working-with-mim-certificate-manager.md for the relying
// party, whose identifier https://<server>/certificatemanagement is the resource.
struct FederationSettings
{
    Q_DECLARE_TR_FUNCTIONS(FederationSettings)

public:
    enum class Field {
        Authority,
        AuthorizeEndpoint,
        TokenEndpoint,
        ClientId,
        Resource,
        Scope,
        RedirectHost,
        RedirectPort,
        RedirectPath,
    };
    static constexpr std::array fields{
        Field::Authority,    Field::AuthorizeEndpoint, Field::TokenEndpoint,
        Field::ClientId,     Field::Resource,          Field::Scope,
        Field::RedirectHost, Field::RedirectPort,      Field::RedirectPath,
    };

    // Such as https://adfs.contoso.com/adfs.
    QUrl authority;
    // Empty: /oauth2/authorize and /oauth2/token under the authority.
    QUrl authorizeEndpoint;
    QUrl tokenEndpoint;
    QString clientId;
    // The identifier of the relying party; AD FS wants it as a parameter of its own.
    QString resource;
    // Words separated by spaces; may be empty. AD FS tells who signed in where it has "openid".
    QString scope;
    // The address to which the browser returns. AD FS compares it character by character with the
    // registered one, so the host may be localhost or 127.0.0.1, but it matters which.
    QString redirectHost = QStringLiteral("localhost");
    int redirectPort = 0;
    QString redirectPath = QStringLiteral("/");

    // A sentence that says what is wrong with one of them, or with the first that is; empty where
    // all is well.
    QString problem(Field field) const;
    QString problem() const;

    QUrl authorizeUrl() const;
    QUrl tokenUrl() const;
    // Ends the sign-in at AD FS itself, for the browser (WS-Federation).
    QUrl signOutUrl() const;
    // Exactly as it is registered and sent.
    QString redirectUri() const;

    friend bool operator==(const FederationSettings &, const FederationSettings &) = default;
};

}
