// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/serverprofile.h"
#include "demo/practicehost.h"
#include "support/buildplaces.h"
#include "support/lab.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace Sigill {

// A practice server behind a front that signs people in as IIS does (tests/lab/iisfront.py).
class IisFront
{
public:
    explicit IisFront(const QList<Request> &requests, const QStringList &options = {})
        : m_isSecure(options.contains(QLatin1String("--tls")))
    {
        if (auto started = PracticeHost::start({.requests = 0})) {
            host = *std::move(started);
            host->replace(requests);
        }
        QStringList arguments{QStringLiteral("--upstream"), host->baseUrl().authority(),
                              QStringLiteral("--log"), m_folder.filePath(QStringLiteral("log")),
                              QStringLiteral("--end-with-parent")};
        arguments += options;
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(projectFile(QStringLiteral("tests/lab/iisfront.py")), arguments);
        m_process.waitForReadyRead();
        m_port = m_process.readLine().trimmed().toInt();
    }
    ~IisFront()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    // Where TLS is wanted: the lab's certificate.
    static QStringList secure()
    {
        return {QStringLiteral("--tls"), Lab::path(QStringLiteral("tls/server.pem")),
                Lab::path(QStringLiteral("tls/server.key"))};
    }

    bool isUp() const { return host && m_port > 0; }

    ServerProfile profile(ServerProfile::SignInKind signIn,
                          const QString &name = QStringLiteral("localhost")) const
    {
        const QString address
            = QStringLiteral("%1://%2:%3%4")
                  .arg(m_isSecure ? QStringLiteral("https") : QStringLiteral("http"), name)
                  .arg(m_port)
                  .arg(host->baseUrl().path());
        auto profile = ServerProfile::fromAddress(address).value();
        profile.signIn = signIn;
        if (m_isSecure)
            profile.caFile = Lab::path(QStringLiteral("tls/ca.pem"));
        return profile;
    }

    // What the front saw, in its order.
    QList<QJsonObject> log() const
    {
        QFile file(m_folder.filePath(QStringLiteral("log")));
        QList<QJsonObject> lines;
        if (!file.open(QIODevice::ReadOnly))
            return lines;
        while (!file.atEnd())
            lines << QJsonDocument::fromJson(file.readLine()).object();
        return lines;
    }
    // Lines with this value.
    QList<QJsonObject> log(const char *name, const QJsonValue &value) const
    {
        auto lines = log();
        lines.removeIf(
            [&](const QJsonObject &line) { return line.value(QLatin1String(name)) != value; });
        return lines;
    }

    std::unique_ptr<PracticeHost> host;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    bool m_isSecure = false;
    int m_port = 0;
};

}
