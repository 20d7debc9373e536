// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/federationsettings.h"
#include "support/freeport.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

namespace Sigill {

// The OpenID provider of tests/lab/oidc in a process of its own, which ends with this.
class OidcProvider
{
public:
    // Why there is none on this computer; empty where there is.
    static QString whyMissing()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
            return QStringLiteral("There is no node here for the OpenID provider");
        if (!QFile::exists(folder() + QStringLiteral("/installed-lock.json")))
            return QStringLiteral("The OpenID provider is not installed: "
                                  "sh tests/lab/oidc/install.sh %1")
                .arg(folder());
        return {};
    }

    OidcProvider()
    {
        m_process.setWorkingDirectory(folder());
        m_process.start(QStringLiteral("node"), {QStringLiteral("provider.mjs")});
    }
    ~OidcProvider() { stop(); }

    // Waits until it listens.
    bool isReady()
    {
        return QTest::qWaitFor([this] { return m_process.canReadLine() || readIssuer(); }, 30'000)
            && readIssuer();
    }
    QUrl issuer() const { return m_issuer; }
    QUrl url(const QString &path) const
    {
        QUrl url = m_issuer;
        url.setPath(path);
        return url;
    }
    // Of the console, which the provider knows, with a redirect port that is free.
    FederationSettings settings() const
    {
        FederationSettings settings;
        settings.authority = m_issuer;
        settings.authorizeEndpoint = url(QStringLiteral("/auth"));
        settings.tokenEndpoint = url(QStringLiteral("/token"));
        settings.clientId = QStringLiteral("sigill");
        settings.resource = QStringLiteral("https://cm.example.com/certificatemanagement");
        settings.scope = QStringLiteral("openid");
        settings.redirectPort = freePort();
        settings.redirectPath = QStringLiteral("/callback");
        return settings;
    }
    void stop()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
    }

private:
    static QString folder() { return QStringLiteral(SIGILL_OIDC_DIR); }

    bool readIssuer()
    {
        if (m_process.canReadLine())
            m_issuer = QUrl(QString::fromUtf8(m_process.readLine()).trimmed());
        return !m_issuer.isEmpty();
    }

    QProcess m_process;
    QUrl m_issuer;
};

}
