// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/ldapendpoint.h"

#include "domain/visibletext.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

Q_LOGGING_CATEGORY(lcDirectory, "sigill.directory", QtInfoMsg)

// How many servers are tried before the caller is told.
constexpr qsizetype maxTried = 3;
constexpr int maxDomains = 500;
constexpr qsizetype maxTechnical = 1000;

DirectoryError::Kind kindOf(LdapFailure::Kind kind)
{
    using Kind = DirectoryError::Kind;
    switch (kind) {
    case LdapFailure::Kind::UnknownHost:
        return Kind::NoServer;
    case LdapFailure::Kind::CannotReach:
    case LdapFailure::Kind::Interrupted:
        return Kind::CannotReach;
    case LdapFailure::Kind::TimedOut:
        return Kind::TimedOut;
    case LdapFailure::Kind::NoTicket:
        return Kind::NoTicket;
    case LdapFailure::Kind::Refused:
        return Kind::Refused;
    case LdapFailure::Kind::Failed:
        return Kind::Failed;
    }
    Q_UNREACHABLE();
}

// Whether another server may do better.
bool isOfServer(LdapFailure::Kind kind)
{
    return kind != LdapFailure::Kind::NoTicket && kind != LdapFailure::Kind::Interrupted;
}

}

LdapEndpoint::LdapEndpoint(const DirectorySettings &settings, const std::atomic<bool> &interrupted)
    : m_settings(settings)
    , m_interrupted(interrupted)
    , m_backOff(settings.backOff)
{
}

void LdapEndpoint::setServers(const QStringList &servers)
{
    if (servers == m_servers)
        return;
    m_servers = servers;
    m_current = 0;
    m_connection.reset();
}

void LdapEndpoint::endBackOff()
{
    m_error.reset();
    m_backOff = m_settings.backOff;
}

DirectoryResult<std::vector<LdapRecord>> LdapEndpoint::search(LdapConnection::Search search)
{
    if (m_error && !m_leftAlone.hasExpired())
        return tl::make_unexpected(*m_error);
    // A connection that stood idle may have been closed, which shows only when it is used.
    for (bool isFirst = true;; isFirst = false) {
        const bool wasOpen = m_connection != nullptr;
        if (!wasOpen) {
            if (auto connected = connect(); !connected)
                return tl::make_unexpected(connected.error());
        }
        auto asked = search;
        if (asked.base.empty() && asked.scope == LdapConnection::Scope::Subtree && !m_isCatalog)
            asked.base = m_base;
        auto records = m_connection->search(asked);
        if (records) {
            endBackOff();
            return *std::move(records);
        }
        if (!records.error().isConnectionUsable)
            m_connection.reset();
        const bool isLost = records.error().kind == LdapFailure::Kind::CannotReach
            && !records.error().isConnectionUsable;
        if (!(isFirst && wasOpen && isLost))
            return tl::make_unexpected(note(records.error()));
    }
}

DirectoryResult<void> LdapEndpoint::connect()
{
    LdapFailure failure{LdapFailure::Kind::UnknownHost, "No server is known"};
    const auto tries = std::min(m_servers.size(), maxTried);
    for (qsizetype tried = 0; tried < tries; ++tried) {
        const auto connected = connectTo(m_servers.at(m_current));
        if (connected)
            return {};
        m_connection.reset();
        failure = connected.error();
        if (!isOfServer(failure.kind))
            break;
        m_current = (m_current + 1) % m_servers.size();
    }
    return tl::make_unexpected(note(failure));
}

LdapResult<void> LdapEndpoint::connectTo(const QString &server)
{
    LdapConnection::Settings settings;
    settings.url = "ldap://" + server.toStdString();
    settings.connectTimeout = m_settings.connectTimeout;
    settings.searchTimeout = m_settings.searchTimeout;
    settings.interrupted = &m_interrupted;
    m_connection = std::make_unique<LdapConnection>(settings);
    auto opened = m_connection->open();
    if (!opened)
        return opened;
    qCDebug(lcDirectory, "connected to %s", qPrintable(server));
    return readForest();
}

LdapResult<void> LdapEndpoint::readForest()
{
    const auto root = m_connection->search(
        {.attributes = {"defaultNamingContext", "configurationNamingContext"}});
    if (!root)
        return tl::make_unexpected(root.error());
    if (root->empty())
        return tl::make_unexpected(
            LdapFailure{LdapFailure::Kind::Failed, "The server tells nothing of itself"});
    m_base = root->front().value("defaultnamingcontext");
    const auto crossRefs = m_connection->search(
        {.base = "CN=Partitions," + root->front().value("configurationnamingcontext"),
         .scope = LdapConnection::Scope::Subtree,
         .filter = "(&(objectClass=crossRef)(nETBIOSName=*))",
         .attributes = {"nCName", "nETBIOSName"},
         .maxRecords = maxDomains});
    if (!crossRefs)
        return tl::make_unexpected(crossRefs.error());
    m_domainNames = LdapEntryReader::domainNames(*crossRefs);
    return {};
}

DirectoryError LdapEndpoint::note(const LdapFailure &failure)
{
    DirectoryError error;
    error.kind = kindOf(failure.kind);
    error.place = m_settings.domain;
    error.technical = visibleLine(QString::fromStdString(failure.text), maxTechnical);
    if (failure.kind == LdapFailure::Kind::Interrupted)
        return error;
    // A server that is down says the same again and again.
    if (error != m_lastLogged)
        qCInfo(lcDirectory, "%s", qPrintable(error.technical));
    m_lastLogged = error;
    m_error = error;
    m_leftAlone.setRemainingTime(m_backOff);
    m_backOff = std::min(m_backOff * 2, m_settings.maxBackOff);
    return error;
}

}
