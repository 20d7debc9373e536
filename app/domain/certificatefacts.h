// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace Sigill {

// What a certificate says, in texts that can be shown: they come from whoever made it.
struct CertificateFacts
{
    Q_DECLARE_TR_FUNCTIONS(CertificateFacts)

public:
    QString subject;
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;
    QStringList hosts; // that it is for, sorted
    QString fingerprint; // SHA-256

    // "cm.contoso.com, issued by Contoso CA, valid from … to …"
    QString text() const;

    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

}
