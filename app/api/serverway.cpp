// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/serverway.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

ServerWay::ServerWay(QObject *parent)
    : QObject(parent)
    , m_proxyChoice(this)
    , m_proxySignIn(this)
{
    connect(&m_proxyChoice, &ProxyChoice::found, this, [this](const QNetworkProxy &proxy) {
        // It may be the one of the profile before.
        if (!m_isFinding)
            return;
        m_isProxyKnown = true;
        m_proxySignIn.setWay({proxy, m_profile.baseUrl, m_tls, m_profile.transferTimeout});
        settleProxy();
    });
    connect(&m_proxySignIn, &ProxySignIn::settled, this,
            [this](const std::optional<ApiError> &error) {
                if (error)
                    return end(error);
                lookAtCertificate();
            });
}

void ServerWay::setProfile(const ServerProfile &profile)
{
    m_profile = profile;
    m_isProxyKnown = false;
    m_isFinding = false;
    ++m_generation;
    m_proxySignIn.setWay({});
    m_seen.reset();
    delete m_probe;
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls->setProtocol(QSsl::TlsV1_2OrLater);
    m_authorityProblem.clear();
    if (profile.caFile.isEmpty())
        return;
    const auto authorities = QSslCertificate::fromPath(profile.caFile, QSsl::Pem,
                                                       QSslCertificate::PatternSyntax::FixedString);
    if (authorities.isEmpty())
        m_authorityProblem = u"No certificates in "_s + profile.caFile;
    m_tls->addCaCertificates(authorities);
}

bool ServerWay::isKnown(bool withCertificate) const
{
    return m_isProxyKnown && m_proxySignIn.isSettled() && m_authorityProblem.isEmpty()
        && (m_seen || !withCertificate);
}

void ServerWay::find(bool withCertificate)
{
    m_wantsCertificate = withCertificate;
    if (std::exchange(m_isFinding, true))
        return;
    if (m_isProxyKnown)
        settleProxy();
    else
        m_proxyChoice.find(m_profile);
}

void ServerWay::settleProxy()
{
    if (m_authorityProblem.isEmpty())
        return m_proxySignIn.settle();
    ApiError error;
    error.kind = ApiError::Kind::Tls;
    error.technical = m_authorityProblem;
    end(error);
}

void ServerWay::signOut()
{
    m_isFinding = false;
    ++m_generation;
    delete m_probe;
    m_proxySignIn.setWay(ProxySignIn::Way(m_proxySignIn.way()));
}

void ServerWay::lookAtCertificate()
{
    if (!m_wantsCertificate || m_seen)
        return end(std::nullopt);
    m_proxySignIn.prepare(
        this, [this, generation = m_generation](const Result<QByteArray> &authorization) {
            if (generation != m_generation)
                return;
            if (!authorization)
                return m_proxySignIn.settle();
            lookThrough(m_proxySignIn.proxy(*authorization));
        });
}

void ServerWay::lookThrough(const QNetworkProxy &proxy)
{
    m_probe
        = new CertificateProbe(m_profile.baseUrl, tls(), proxy, m_profile.transferTimeout, this);
    connect(m_probe, &CertificateProbe::finished, this,
            [this](const Result<CertificateProbe::Seen> &seen) {
                if (!seen && seen.error().cause == ApiError::Cause::ProxySignIn)
                    m_proxySignIn.noteRefusal();
                if (!seen)
                    return end(seen.error());
                m_seen = *seen;
                end(std::nullopt);
            });
}

void ServerWay::end(const std::optional<ApiError> &error)
{
    m_isFinding = false;
    Q_EMIT found(error);
}

}
