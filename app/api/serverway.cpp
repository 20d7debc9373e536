// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/serverway.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

ServerWay::ServerWay(QObject *parent)
    : QObject(parent)
    , m_proxyChoice(this)
{
    connect(&m_proxyChoice, &ProxyChoice::found, this, [this](const QNetworkProxy &proxy) {
        m_proxy = proxy;
        m_isProxyKnown = true;
        lookAtCertificate();
    });
}

void ServerWay::setProfile(const ServerProfile &profile)
{
    m_profile = profile;
    m_isProxyKnown = false;
    m_isFinding = false;
    m_seen.reset();
    delete m_probe;
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_authorityProblem.clear();
    if (profile.caFile.isEmpty())
        return;
    const auto authorities = QSslCertificate::fromPath(profile.caFile, QSsl::Pem,
                                                       QSslCertificate::PatternSyntax::FixedString);
    if (authorities.isEmpty())
        m_authorityProblem = u"No certificates in "_s + profile.caFile;
    m_tls.addCaCertificates(authorities);
}

bool ServerWay::isKnown(bool withCertificate) const
{
    return m_isProxyKnown && m_authorityProblem.isEmpty() && (m_seen || !withCertificate);
}

void ServerWay::find(bool withCertificate)
{
    m_wantsCertificate = withCertificate;
    if (std::exchange(m_isFinding, true))
        return;
    if (m_isProxyKnown)
        lookAtCertificate();
    else
        m_proxyChoice.find(m_profile);
}

void ServerWay::setProxyPassword(const QString &user, const QString &password)
{
    m_proxy.setUser(user);
    m_proxy.setPassword(password);
}

void ServerWay::lookAtCertificate()
{
    if (!m_authorityProblem.isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::Tls;
        error.technical = m_authorityProblem;
        return end(error);
    }
    if (!m_wantsCertificate || m_seen)
        return end(std::nullopt);
    m_probe
        = new CertificateProbe(m_profile.baseUrl, m_tls, m_proxy, m_profile.transferTimeout, this);
    connect(m_probe, &CertificateProbe::finished, this,
            [this](const Result<CertificateProbe::Seen> &seen) {
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
