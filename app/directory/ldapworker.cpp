// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/ldapworker.h"

#include "directory/directorybytes.h"
#include "directory/ldapfilter.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr qsizetype batchSize = 50;
constexpr qsizetype maxManagers = 10000;
constexpr qsizetype maxGroups = 5000;

// A manager's DN and the DN of the entry that was found for it may differ in case.
QByteArray managerKey(const std::string &dn)
{
    return QString::fromUtf8(dn.data(), qsizetype(dn.size())).toCaseFolded().toUtf8();
}

QStringList sidsIn(const LdapRecord &record, const std::string &attribute)
{
    QStringList sids;
    const auto values = record.values.find(attribute);
    if (values == record.values.end())
        return sids;
    for (const auto &value : values->second) {
        const QString sid = DirectoryBytes::sid(value);
        if (!sid.isEmpty() && sids.size() < maxGroups)
            sids.append(sid);
    }
    return sids;
}

}

LdapWorker::LdapWorker(const DirectorySettings &settings)
    : m_domain(settings, m_interrupted)
    , m_catalog(settings, m_interrupted)
{
    m_catalog.setIsCatalog(true);
}

void LdapWorker::setServers(const QStringList &domain, const QStringList &catalog)
{
    m_domain.setServers(domain);
    m_catalog.setServers(catalog);
}

void LdapWorker::endBackOff()
{
    m_domain.endBackOff();
    m_catalog.endBackOff();
}

void LdapWorker::lookUp(const QList<DirectoryKey> &keys)
{
    for (qsizetype at = 0; at < keys.size(); at += batchSize)
        lookUpBatch(keys.mid(at, batchSize));
}

void LdapWorker::lookUpBatch(const QList<DirectoryKey> &keys)
{
    auto answer = ask(m_domain, keys);
    const auto rest = answer ? answer->missing : keys;
    const bool isCatalogAsked = m_catalog.hasServers() && !rest.isEmpty()
        && (answer || answer.error().kind != DirectoryError::Kind::NoTicket);
    if (isCatalogAsked) {
        auto second = ask(m_catalog, rest);
        if (second && answer) {
            answer->entries += second->entries;
            answer->missing = second->missing;
        } else if (second) {
            answer = std::move(second);
        } else if (answer) {
            // The domain does not know them, and the forest was not asked.
            answer->missing.clear();
            Q_EMIT failed(second.error(), rest);
        }
    }
    if (!answer) {
        Q_EMIT failed(answer.error(), keys);
        return;
    }
    if (!answer->entries.isEmpty())
        Q_EMIT found(answer->entries);
    if (!answer->missing.isEmpty())
        Q_EMIT missing(answer->missing);
}

DirectoryResult<LdapWorker::Answer> LdapWorker::ask(LdapEndpoint &endpoint,
                                                    const QList<DirectoryKey> &keys)
{
    std::vector<std::string> filters;
    for (const auto &key : keys) {
        if (auto filter = DirectoryBytes::filter(key))
            filters.push_back(*std::move(filter));
    }
    if (filters.empty())
        return Answer{{}, keys};
    const auto records = endpoint.search({.scope = LdapConnection::Scope::Subtree,
                                          .filter = LdapFilter::anyOf(filters),
                                          .attributes = LdapEntryReader::attributes(),
                                          .maxRecords = int(filters.size())});
    if (!records)
        return tl::make_unexpected(records.error());
    QSet<DirectoryKey> unanswered(keys.cbegin(), keys.cend());
    std::vector<std::string> managers;
    for (const auto &record : *records)
        managers.push_back(LdapEntryReader::manager(record));
    nameManagers(endpoint, managers);
    Answer answer;
    for (size_t i = 0; i < records->size(); ++i) {
        auto entry = LdapEntryReader::read(records->at(i), endpoint.domainNames());
        entry.manager = m_managers.value(managerKey(managers[i]));
        const auto known = entry.keys();
        bool wasAsked = false;
        for (const auto &key : known)
            wasAsked = unanswered.remove(key) || wasAsked;
        // Whatever else a server may say.
        if (wasAsked)
            answer.entries.append(entry);
    }
    for (const auto &key : keys) {
        if (unanswered.contains(key))
            answer.missing.append(key);
    }
    return answer;
}

void LdapWorker::nameManagers(LdapEndpoint &endpoint, const std::vector<std::string> &managers)
{
    if (m_managers.size() > maxManagers)
        m_managers.clear();
    std::vector<std::string> filters;
    for (const auto &dn : managers) {
        const auto key = managerKey(dn);
        if (dn.empty() || m_managers.contains(key))
            continue;
        // Where the directory does not tell more.
        m_managers.insert(key, LdapEntryReader::nameInDn(dn));
        filters.push_back(LdapFilter::equals("distinguishedName", dn));
    }
    if (filters.empty())
        return;
    const auto records = endpoint.search({.scope = LdapConnection::Scope::Subtree,
                                          .filter = LdapFilter::anyOf(filters),
                                          .attributes = LdapEntryReader::nameAttributes(),
                                          .maxRecords = int(filters.size())});
    if (!records)
        return;
    for (const auto &record : *records) {
        const auto name = LdapEntryReader::read(record, endpoint.domainNames()).name();
        const auto key = managerKey(record.dn);
        if (m_managers.contains(key) && !name.isEmpty())
            m_managers.insert(key, name);
    }
}

void LdapWorker::lookUpOwnGroups()
{
    auto groups = ownGroups();
    if (!groups) {
        Q_EMIT ownGroupsFailed(groups.error());
        return;
    }
    const QString user = groups->takeFirst();
    groups->removeAll(user);
    groups->removeDuplicates();
    Q_EMIT ownGroupsFound(user, *groups);
}

// The user first.
DirectoryResult<QStringList> LdapWorker::ownGroups()
{
    // The server's own view of who asks (MS-ADTS 3.1.1.3.2, rootDSE attribute tokenGroups): the
    // user stands first, and there are groups such as Everyone among the rest.
    const auto root = m_domain.search({.attributes = {"tokenGroups"}});
    if (!root)
        return tl::make_unexpected(root.error());
    QStringList sids = root->empty() ? QStringList() : sidsIn(root->front(), "tokengroups");
    if (sids.isEmpty()) {
        DirectoryError error;
        error.technical = u"The server does not tell who asks"_s;
        return tl::make_unexpected(error);
    }
    // What the user's own object says (MS-ADTS 3.1.1.4.5.19). It is missing for a user of another
    // domain.
    const auto own = m_domain.search({.base = "<SID=" + sids.first().toStdString() + ">",
                                      .attributes = {"objectSid", "tokenGroups"}});
    if (!own)
        return tl::make_unexpected(own.error());
    if (!own->empty())
        sids += sidsIn(own->front(), "tokengroups");
    return sids;
}

}
