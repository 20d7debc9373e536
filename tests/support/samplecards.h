// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/certificateprofile.h"
#include "domain/issuedcertificate.h"
#include "domain/smartcard.h"
#include "support/samplerequests.h"

namespace Sigill {

// Every field has a value of its own.
inline CertificateProfile sampleProfile(int number)
{
    CertificateProfile profile;
    profile.id = sampleGuid(number);
    profile.status = ProfileStatus::Active;
    profile.flags = 10 + number;
    profile.parent = sampleGuid(number + 10'000);
    profile.primary = sampleGuid(number + 20'000);
    profile.assignedUser = sampleGuid(number + 30'000);
    profile.profileTemplate = sampleGuid(number + 40'000);
    profile.templateVersion = 20 + number;
    profile.comment = QStringLiteral("profile comment %1").arg(number);
    return profile;
}

inline Smartcard sampleSmartcard(int number)
{
    Smartcard card;
    card.id = sampleGuid(number);
    card.status = ProfileStatus::Assigned;
    card.flags = 30 + number;
    card.parent = sampleGuid(number + 50'000);
    card.primary = sampleGuid(number + 60'000);
    card.permanent = sampleGuid(number + 70'000);
    card.assignedUser = sampleGuid(number + 30'000);
    card.profileTemplate = sampleGuid(number + 40'000);
    card.templateVersion = 40 + number;
    card.comment = QStringLiteral("card comment %1").arg(number);
    card.serialNumber = QStringLiteral("SERIAL%1").arg(number);
    card.middleware = QStringLiteral("MIDDLE%1").arg(number);
    card.answerToReset = QStringLiteral("3b8d%1").arg(number);
    return card;
}

inline IssuedCertificate sampleCertificate(int number)
{
    IssuedCertificate certificate;
    certificate.templateName = QStringLiteral("Template%1").arg(number);
    certificate.serialNumber = QStringLiteral("5E41A1%1").arg(number);
    certificate.thumbprint = QStringLiteral("7B0B%1").arg(number);
    certificate.type = 50 + number;
    certificate.isArchivedOnCa = true;
    certificate.isKeyHistory = true;
    certificate.notBefore = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    certificate.notAfter = certificate.notBefore.addDays(365 + number);
    certificate.issuer = QStringLiteral("CA%1").arg(number);
    certificate.requester = QStringLiteral("CONTOSO\\asker%1").arg(number);
    certificate.status = 60 + number;
    return certificate;
}

}
