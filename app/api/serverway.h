// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/certificateprobe.h"
#include "api/proxychoice.h"
#include "api/proxysignin.h"

#include <QPointer>

namespace Sigill {

// What has to be known before a server is talked to: the proxy that leads there and who is signed
// in at it, the authorities to trust, and the server's certificate where the sign-in is bound to
// it.
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

    // Without who is signed in there.
    const QNetworkProxy &proxy() const { return m_proxySignIn.way().proxy; }
    ProxySignIn &proxySignIn() { return m_proxySignIn; }
    const ProxySignIn &proxySignIn() const { return m_proxySignIn; }
    // Forgets who is signed in at the proxy. A find() that is under way ends unheard.
    void signOut();
    // TLS 1.2 or newer, and the profile's authorities besides the system's. There has to be a
    // profile.
    const QSslConfiguration &tls() const { return *m_tls; }
    const std::optional<CertificateProbe::Seen> &seen() const { return m_seen; }

Q_SIGNALS:
    void found(const std::optional<Sigill::ApiError> &error);

private:
    void settleProxy();
    void lookAtCertificate();
    void lookThrough(const QNetworkProxy &proxy);
    void end(const std::optional<ApiError> &error);

    ServerProfile m_profile;
    ProxyChoice m_proxyChoice;
    ProxySignIn m_proxySignIn;
    QPointer<CertificateProbe> m_probe;
    // Not before there is a profile: Qt loads its TLS with the first one, and the window waits.
    std::optional<QSslConfiguration> m_tls;
    QString m_authorityProblem; // English; empty where all is well
    std::optional<CertificateProbe::Seen> m_seen;
    bool m_isProxyKnown = false;
    bool m_isFinding = false;
    quint32 m_generation = 0; // grows with each way
    bool m_wantsCertificate = false;
};

}
