// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/ldapendpoint.h"
#include "domain/directoryentry.h"

#include <QObject>

namespace Sigill {

// Asks a domain and its global catalog, in a thread of its own, where it may block. The signals are
// those of Directory.
class LdapWorker : public QObject
{
    Q_OBJECT

public:
    explicit LdapWorker(const DirectorySettings &settings);

    // For any thread: ends what waits for an answer, and everything after it fails at once.
    void interrupt() { m_interrupted = true; }

    void setServers(const QStringList &domain, const QStringList &catalog);
    void lookUp(const QList<DirectoryKey> &keys);
    void lookUpOwnGroups();
    void endBackOff();

Q_SIGNALS:
    void found(const QList<Sigill::DirectoryEntry> &entries);
    void missing(const QList<Sigill::DirectoryKey> &keys);
    void failed(const Sigill::DirectoryError &error, const QList<Sigill::DirectoryKey> &keys);
    void ownGroupsFound(const QString &user, const QStringList &groups);
    void ownGroupsFailed(const Sigill::DirectoryError &error);

private:
    struct Answer
    {
        QList<DirectoryEntry> entries;
        QList<DirectoryKey> missing;
    };

    void lookUpBatch(const QList<DirectoryKey> &keys);
    DirectoryResult<Answer> ask(LdapEndpoint &endpoint, const QList<DirectoryKey> &keys);
    void nameManagers(LdapEndpoint &endpoint, const std::vector<std::string> &managers);
    DirectoryResult<QStringList> ownGroups();

    std::atomic<bool> m_interrupted = false;
    LdapEndpoint m_domain;
    LdapEndpoint m_catalog;
    // By their DN.
    QHash<QByteArray, QString> m_managers;
};

}
