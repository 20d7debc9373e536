// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace Sigill {

// One certificate of a profile or smart card: the X509ClmCertificate of MIMDocs
// get-smartcard-profile-certificates.md. Validity, issuer, requester and status are documented for
// GET certificates (get-user-certificates.md) only, so an answer may lack them. Texts are the
// server's own and untrusted: show them through visibleText() and never as rich text.
struct IssuedCertificate
{
    QString templateName;
    QString serialNumber; // hexadecimal
    QString thumbprint; // SHA-1, hexadecimal
    // The numbers have no published names.
    int type = 0;
    bool isArchivedOnCa = false;
    bool isKeyHistory = false;
    // UTC; invalid where the server did not tell.
    QDateTime notBefore;
    QDateTime notAfter;
    // Empty or nothing where the server did not tell.
    QString issuer;
    QString requester;
    std::optional<int> status;
    // API names of the fields above that were of the wrong type, or missing where they must be:
    // their values here are not the server's and must not be shown as such.
    QStringList unreadable;

    friend bool operator==(const IssuedCertificate &, const IssuedCertificate &) = default;
};

}
