// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/profilecodec.h"
#include "demo/practicehost.h"
#include "journal/memoryjournal.h"
#include "session/session.h"
#include "support/samplerequests.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QTemporaryDir>
#include <QVariant>
#include <QWidget>

#include <map>

namespace Sigill {

inline ServerProfile sampleProfile(const QString &name, const QString &address)
{
    auto profile = ServerProfile::fromAddress(address).value();
    profile.name = name;
    return profile;
}

// With a value of its own in everything that an operator can set.
inline ServerProfile fullProfile(const QString &authorityFile)
{
    auto profile
        = sampleProfile(QStringLiteral("Åsas prod; 100 %"),
                        QStringLiteral("https://mim.contoso.com:8443/CertificateManagement"));
    profile.environment = ServerProfile::Environment::Test;
    profile.environmentLabel = QStringLiteral("Acceptance");
    profile.environmentColor = QStringLiteral("#0057b8");
    profile.signIn = ServerProfile::SignInKind::Federation;
    profile.account = QStringLiteral("CONTOSO\\anna");
    auto &federation = profile.federation;
    federation.authority = QUrl(QStringLiteral("https://adfs.contoso.com/adfs"));
    federation.authorizeEndpoint = QUrl(QStringLiteral("https://adfs.contoso.com/a"));
    federation.tokenEndpoint = QUrl(QStringLiteral("https://adfs.contoso.com/t"));
    federation.clientId = QStringLiteral("70a8b8b1-862c-4473-80ab-4e55bae45b4f");
    federation.resource = QStringLiteral("https://mim.contoso.com/certificatemanagement");
    federation.scope = QStringLiteral("openid profile");
    federation.redirectHost = QStringLiteral("127.0.0.1");
    federation.redirectPort = 8400;
    federation.redirectPath = QStringLiteral("/back");
    profile.portalUrl = QStringLiteral("https://mim.contoso.com/request?id={id}");
    profile.caFile = authorityFile;
    profile.allowsHttp = true;
    profile.transferTimeout = 45'000;
    profile.proxyUse = ServerProfile::ProxyUse::Manual;
    profile.proxyAddress = QStringLiteral("proxy.contoso.com:8080");
    profile.proxyBypass = {QStringLiteral("*.contoso.com"), QStringLiteral("localhost")};
    DirectorySettings directory;
    directory.domain = QStringLiteral("contoso.com");
    directory.domainSid = QStringLiteral("S-1-5-21-1-2-3");
    directory.servers = {QStringLiteral("dc1.contoso.com"), QStringLiteral("dc2.contoso.com:636")};
    directory.useGlobalCatalog = false;
    profile.directories = {directory};
    return profile;
}

// A session with settings of its own and what a site may prescribe, and a window for a sheet.
class ProfileBed
{
public:
    ProfileBed()
        : m_storage(path(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        start();
        window.resize(1280, 800);
        window.show();
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    // The path of the file; empty where it could not be written.
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        const bool isWritten
            = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return isWritten ? file.fileName() : QString();
    }
    QString authorityFile() const { return write(QStringLiteral("ca.pem"), authority()); }

    // Starts anew with a policy that names a file of these and says this.
    void prescribe(const QList<ServerProfile> &profiles,
                   const std::map<QString, QVariant> &values = {})
    {
        write(QStringLiteral("site.json"), ProfileCodec::encodeFile(profiles));
        QSettings policy(path(QStringLiteral("policy.ini")), QSettings::IniFormat);
        policy.setValue(QStringLiteral("profiles/file"), QStringLiteral("site.json"));
        for (const auto &value : values)
            policy.setValue(value.first, value.second);
        policy.sync();
        start();
    }

private:
    static QByteArray authority()
    {
        return "-----BEGIN CERTIFICATE-----\n"
               "MIIBlzCCAT2gAwIBAgIURLwJjJxVyPJjKOIo2GGdVofSHXkwCgYIKoZIzj0EAwIw\n"
               "IDEeMBwGA1UEAwwVU2lnaWxsIHRlc3QgYXV0aG9yaXR5MCAXDTI2MTEyNzIwMDIx\n"
               "N1oYDzIwODEwODMwMjAwMjE3WjAgMR4wHAYDVQQDDBVTaWdpbGwgdGVzdCBhdXRo\n"
               "b3JpdHkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARt6N4f4CdIfP81HO5G8Bf1\n"
               "enfzqND3GY8qYO5vls0m7W40z+2IeKMzwErlVcd7WkrjyDqX/tmb1B3Z/nOwB0/n\n"
               "o1MwUTAdBgNVHQ4EFgQUbZ9Bym/xi69YnXrmxcwgcCe9mTAwHwYDVR0jBBgwFoAU\n"
               "bZ9Bym/xi69YnXrmxcwgcCe9mTAwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQD\n"
               "AgNIADBFAiBoVRqnQp4u4kGxjdZ/Li41iMExhMxVzF37BYQ94t/uMQIhAKAemXMA\n"
               "O1b1xoW8j4UAXWa2WA9bgF/NYdSnBb24Zh22\n"
               "-----END CERTIFICATE-----\n";
    }

    void start()
    {
        session.reset();
        settings.reset();
        m_policy
            = std::make_unique<QSettings>(path(QStringLiteral("policy.ini")), QSettings::IniFormat);
        settings = std::make_unique<Settings>(m_storage, nullptr, m_policy.get());
        session = std::make_unique<Session>(m_network, *settings,
                                            std::make_unique<MemoryJournal>(nullptr), nullptr);
        session->languages().use(QStringLiteral("en"));
    }

    QTemporaryDir m_folder;
    QSettings m_storage;
    std::unique_ptr<QSettings> m_policy;
    QNetworkAccessManager m_network;

public:
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Session> session;
    QWidget window;
};

}
