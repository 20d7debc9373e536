// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/certificateprobe.h"
#include "api/proxychoice.h"

#include <QPointer>

namespace Sigill {

// What has to be known before a server is talked to: the proxy that leads there, the authorities to
// trust, and the server's certificate where the sign-in is bound to it.
class ServerWay : public QObject
{
    Q_OBJECT

public:
    explicit ServerWay(QObject *parent);

    // Forgets the way before. A find() that is under way ends unheard.
    void setProfile(const ServerProfile &profile);

    // found() follows, unless one is being looked for already. A way that could not be found is
    // looked for again the next time.
    void find(bool withCertificate);
    bool isKnown(bool withCertificate) const;

    const QNetworkProxy &proxy() const { return m_proxy; }
    // Kept until the profile changes.
    void setProxyPassword(const QString &user, const QString &password);
    // TLS 1.2 or newer, and the profile's authorities besides the system's.
    const QSslConfiguration &tls() const { return m_tls; }
    const std::optional<CertificateProbe::Seen> &seen() const { return m_seen; }

Q_SIGNALS:
    void found(const std::optional<Sigill::ApiError> &error);

private:
    void lookAtCertificate();
    void end(const std::optional<ApiError> &error);

    ServerProfile m_profile;
    ProxyChoice m_proxyChoice;
    QPointer<CertificateProbe> m_probe;
    QNetworkProxy m_proxy;
    QSslConfiguration m_tls;
    QString m_authorityProblem; // English; empty where all is well
    std::optional<CertificateProbe::Seen> m_seen;
    bool m_isProxyKnown = false;
    bool m_isFinding = false;
    bool m_wantsCertificate = false;
};

}
