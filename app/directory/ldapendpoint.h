// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/directorysettings.h"
#include "directory/ldapconnection.h"
#include "directory/ldapentryreader.h"
#include "domain/directoryerror.h"

#include <QDeadlineTimer>

#include <optional>

namespace Sigill {

template <typename T>
using DirectoryResult = tl::expected<T, DirectoryError>;

// The servers that know the same, of which one is connected when it is needed. Blocks; belongs to a
// worker. After an error it is left alone for a while: then each call fails at once, as the last.
class LdapEndpoint
{
public:
    LdapEndpoint(const DirectorySettings &settings, const std::atomic<bool> &interrupted);

    // As host:port.
    void setServers(const QStringList &servers);
    bool hasServers() const { return !m_servers.isEmpty(); }
    // Searches everything there is by default, as a global catalog takes it, or the domain alone.
    void setIsCatalog(bool isCatalog) { m_isCatalog = isCatalog; }
    void endBackOff();

    // In a subtree search without a base, all that this endpoint knows is searched. A connection
    // that was lost since the last call is made anew.
    DirectoryResult<std::vector<LdapRecord>> search(LdapConnection::Search search);
    // Of the forest; known after a search.
    const LdapEntryReader::DomainNames &domainNames() const { return m_domainNames; }

private:
    DirectoryResult<void> connect();
    LdapResult<void> connectTo(const QString &server);
    LdapResult<void> readForest();
    DirectoryError note(const LdapFailure &failure);

    DirectorySettings m_settings;
    const std::atomic<bool> &m_interrupted;
    QStringList m_servers;
    qsizetype m_current = 0;
    bool m_isCatalog = false;
    std::unique_ptr<LdapConnection> m_connection;
    std::string m_base;
    LdapEntryReader::DomainNames m_domainNames;

    std::optional<DirectoryError> m_error;
    std::optional<DirectoryError> m_lastLogged;
    QDeadlineTimer m_leftAlone;
    std::chrono::milliseconds m_backOff;
};

}
