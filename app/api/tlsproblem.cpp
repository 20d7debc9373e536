// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/tlsproblem.h"

#include "api/certificatereading.h"
#include "domain/visibletext.h"

#include <QCryptographicHash>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Cause = ApiError::Cause;

constexpr qsizetype mostErrors = 20;

Cause causeOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::NoError:
        return Cause::None;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return Cause::CertificateRevoked;
    case QSslError::SelfSignedCertificate:
        return Cause::CertificateSelfSigned;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return Cause::CertificateUntrusted;
    case QSslError::HostNameMismatch:
        return Cause::CertificateWrongHost;
    case QSslError::CertificateExpired:
        return Cause::CertificateExpired;
    case QSslError::CertificateNotYetValid:
        return Cause::CertificateNotYetValid;
    default:
        return Cause::CertificateUnfit;
    }
}

// Of several, the one without whose cure no other helps comes first.
Cause gravest(const QList<QSslError> &errors)
{
    Cause gravest = Cause::None;
    for (const auto &error : errors) {
        const Cause cause = causeOf(error.error());
        if (gravest == Cause::None || (cause != Cause::None && cause < gravest))
            gravest = cause;
    }
    return gravest;
}

QString name(const QSslCertificate &certificate,
             QStringList (QSslCertificate::*part)(QSslCertificate::SubjectInfo) const)
{
    const auto names = (certificate.*part)(QSslCertificate::CommonName)
        + (certificate.*part)(QSslCertificate::Organization);
    return names.isEmpty() ? u"(no name)"_s : visibleLine(names.join(u", "_s), 200);
}

// In English, as all of the technical part.
QString described(const QSslCertificate &certificate)
{
    QStringList hosts = certificate.subjectAlternativeNames().values();
    std::sort(hosts.begin(), hosts.end());
    const auto digest = certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    QString text = u"%1; issued by %2; valid %3 to %4"_s.arg(
        name(certificate, &QSslCertificate::subjectInfo),
        name(certificate, &QSslCertificate::issuerInfo),
        certificate.effectiveDate().toUTC().toString(Qt::ISODate),
        certificate.expiryDate().toUTC().toString(Qt::ISODate));
    if (!hosts.isEmpty())
        text += u"; for "_s + visibleLine(hosts.join(u", "_s), 500);
    return text + u"; SHA-256 "_s + QString::fromLatin1(digest);
}

}

TlsProblem::TlsProblem(QObject *owner)
    : QObject(owner)
{
}

void TlsProblem::watch(QNetworkReply &reply)
{
    auto *problem = new TlsProblem(&reply);
    connect(&reply, &QNetworkReply::sslErrors, problem,
            [problem, &reply](const QList<QSslError> &errors) {
                problem->note(reply, errors);
                if (!reply.manager())
                    return;
                auto *last = of(reply.manager());
                (last ? last : new TlsProblem(reply.manager()))->note(reply, errors);
            });
}

TlsProblem *TlsProblem::of(const QObject *owner)
{
    return owner ? owner->findChild<TlsProblem *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

bool TlsProblem::explains(const QNetworkReply &reply) const
{
    const QString words = reply.errorString();
    return m_cause != Cause::None && m_server == reply.url().authority()
        && std::any_of(m_words.cbegin(), m_words.cend(),
                       [&words](const QString &part) { return words.contains(part); });
}

void TlsProblem::note(const QNetworkReply &reply, const QList<QSslError> &errors)
{
    m_server = reply.url().authority();
    note(errors, reply.sslConfiguration().peerCertificateChain());
}

void TlsProblem::note(const QList<QSslError> &errors, QList<QSslCertificate> chain)
{
    m_cause = gravest(errors);
    m_words.clear();
    m_lines.clear();
    QStringList codes;
    const auto words = QMetaEnum::fromType<QSslError::SslError>();
    for (const auto &error : errors.first(std::min(errors.size(), mostErrors))) {
        const QString code = QString::fromLatin1(words.valueToKey(error.error()));
        if (codes.contains(code))
            continue;
        codes << code;
        m_words << error.errorString();
    }
    m_lines << u"Problems: "_s + codes.join(u", "_s);
    if (chain.isEmpty() && !errors.isEmpty() && !errors.constFirst().certificate().isNull())
        chain << errors.constFirst().certificate();
    for (qsizetype i = 0; i < std::min(chain.size(), CertificateReading::mostCertificates); ++i)
        m_lines << u"Certificate %1: %2"_s.arg(i + 1).arg(described(chain.at(i)));
}

void TlsProblem::describe(const QNetworkReply &reply, ApiError &error)
{
    if (error.kind != ApiError::Kind::Tls)
        return;
    const auto *problem = of(&reply);
    if (!problem || problem->m_cause == Cause::None) {
        problem = of(reply.manager());
        if (!problem || !problem->explains(reply))
            return;
    }
    problem->tell(error);
}

void TlsProblem::describe(const QList<QSslError> &errors, const QList<QSslCertificate> &chain,
                          ApiError &error)
{
    if (error.kind != ApiError::Kind::Tls || errors.isEmpty())
        return;
    TlsProblem problem(nullptr);
    problem.note(errors, chain);
    problem.tell(error);
}

void TlsProblem::tell(ApiError &error) const
{
    error.cause = m_cause;
    error.technical = (QStringList(error.technical) + m_lines).join(u'\n');
}

}
