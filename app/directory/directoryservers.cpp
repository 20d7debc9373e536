// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/directoryservers.h"

#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr quint16 ldapPort = 389;
constexpr quint16 catalogPort = 3268; // MS-ADTS 3.1.1.3.1.10
// DNS may name as many as it likes.
constexpr qsizetype maxServers = 20;

QString address(const QString &host, int port)
{
    // An IPv6 address needs brackets.
    return (host.contains(u':') ? QString(u'[' + host + u']') : host) + u':'
        + QString::number(port);
}

// Qt has put them in the order of RFC 2782.
QStringList addresses(const QDnsLookup &lookup)
{
    QStringList addresses;
    const auto records = lookup.serviceRecords();
    for (const auto &record : records) {
        // "." says that there is no such service.
        const QString host = record.target().chopped(record.target().endsWith(u'.') ? 1 : 0);
        if (!host.isEmpty() && addresses.size() < maxServers)
            addresses.append(address(host, record.port()));
    }
    return addresses;
}

}

DirectoryServers::DirectoryServers(const DirectorySettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_domain(QDnsLookup::SRV, u"_ldap._tcp."_s + settings.domain)
    , m_catalog(QDnsLookup::SRV, u"_gc._tcp."_s + settings.domain)
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(settings.connectTimeout);
    connect(&m_timeout, &QTimer::timeout, this, &DirectoryServers::conclude);
    for (auto *lookup : std::array{&m_domain, &m_catalog})
        connect(lookup, &QDnsLookup::finished, this, &DirectoryServers::finish);
}

void DirectoryServers::find()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    if (!m_settings.servers.isEmpty()) {
        QMetaObject::invokeMethod(this, &DirectoryServers::useSettings, Qt::QueuedConnection);
        return;
    }
    m_timeout.start();
    m_domain.lookup();
    if (m_settings.useGlobalCatalog)
        m_catalog.lookup();
}

void DirectoryServers::useSettings()
{
    m_isRunning = false;
    QStringList domain;
    QStringList catalog;
    for (const auto &server : std::as_const(m_settings.servers)) {
        const QUrl url(u"ldap://"_s + server.trimmed());
        if (url.host().isEmpty())
            continue;
        domain.append(address(url.host(), url.port(ldapPort)));
        if (m_settings.useGlobalCatalog)
            catalog.append(address(url.host(), catalogPort));
    }
    if (domain.isEmpty())
        Q_EMIT failed(u"No usable server: "_s + m_settings.servers.join(u' '));
    else
        Q_EMIT found(domain, catalog);
}

void DirectoryServers::finish()
{
    const bool isCatalogDone = !m_settings.useGlobalCatalog || m_catalog.isFinished();
    if (m_isRunning && m_domain.isFinished() && isCatalogDone)
        conclude();
}

void DirectoryServers::conclude()
{
    m_isRunning = false;
    m_timeout.stop();
    const auto domain = addresses(m_domain);
    auto catalog = addresses(m_catalog);
    if (domain.isEmpty()) {
        Q_EMIT failed(m_domain.isFinished()
                          ? QString(m_domain.name() + u": "_s + m_domain.errorString())
                          : QString(m_domain.name() + u": no answer from DNS"_s));
        m_domain.abort();
        m_catalog.abort();
        return;
    }
    // The records of the catalog stand at the root of the forest, which may be another domain.
    if (catalog.isEmpty() && m_settings.useGlobalCatalog) {
        for (const auto &server : domain)
            catalog.append(server.left(server.lastIndexOf(u':') + 1)
                           + QString::number(catalogPort));
    }
    Q_EMIT found(domain, catalog);
}

}
