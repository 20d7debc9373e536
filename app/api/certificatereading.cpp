// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/certificatereading.h"

#include "domain/visibletext.h"

#include <QCryptographicHash>
#include <QSslCertificate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr qsizetype mostHosts = 50;
constexpr qsizetype longestName = 200;

QString name(const QSslCertificate &certificate,
             QStringList (QSslCertificate::*part)(QSslCertificate::SubjectInfo) const)
{
    const auto names = (certificate.*part)(QSslCertificate::CommonName)
        + (certificate.*part)(QSslCertificate::Organization);
    return names.isEmpty() ? u"?"_s : visibleLine(names.join(u", "_s), longestName);
}

}

CertificateFacts CertificateReading::facts(const QSslCertificate &certificate)
{
    CertificateFacts facts;
    facts.subject = name(certificate, &QSslCertificate::subjectInfo);
    facts.issuer = name(certificate, &QSslCertificate::issuerInfo);
    facts.validFrom = certificate.effectiveDate().toUTC();
    facts.validUntil = certificate.expiryDate().toUTC();
    QStringList hosts = certificate.subjectAlternativeNames().values();
    std::sort(hosts.begin(), hosts.end());
    hosts.removeDuplicates();
    for (const auto &host : hosts.first(std::min(hosts.size(), mostHosts)))
        facts.hosts << visibleLine(host, longestName);
    facts.fingerprint
        = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    return facts;
}

TlsFacts CertificateReading::facts(const QList<QSslCertificate> &chain, const QString &protocol,
                                   const QString &cipher)
{
    TlsFacts facts;
    facts.protocol = protocol;
    facts.cipher = cipher;
    for (const auto &certificate : chain.first(std::min(chain.size(), mostCertificates)))
        facts.chain << CertificateReading::facts(certificate);
    // Qt spells it in its own way.
    facts.protocol.replace("TLSv"_L1, "TLS "_L1);
    return facts;
}

}
