// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/directorysettings.h"
#include "directory/directory.h"
#include "directory/directoryservers.h"

#include <QDeadlineTimer>
#include <QThread>

#include <functional>
#include <optional>

namespace Sigill {

class LdapWorker;

// An Active Directory domain and its forest, over LDAP with the operator's Kerberos ticket, signed
// and sealed. The caller never waits for the network: a thread that still does when this is
// destroyed ends by itself a little later.
class LdapDirectory : public Directory
{
    Q_OBJECT

public:
    explicit LdapDirectory(const DirectorySettings &settings, QObject *parent = nullptr);
    ~LdapDirectory() override;

    QString name() const override { return m_settings.domain; }
    QString domainSid() const override { return m_settings.domainSid; }
    void lookUp(const QList<DirectoryKey> &keys) override;
    void lookUpOwnGroups() override;
    void endBackOff() override;

private:
    // What is to be done once the servers are known, or can be found.
    struct Call
    {
        QList<DirectoryKey> keys;
        bool isOwnGroups = false;
    };

    void take(const Call &call);
    void send(const Call &call);
    void fail(const Call &call, const DirectoryError &error);
    void useServers(const QStringList &domain, const QStringList &catalog);
    void noteNoServers(const QString &technical);
    void noteError(const DirectoryError &error);
    template <typename Function>
    void inWorker(Function function);

    DirectorySettings m_settings;
    DirectoryServers m_servers;
    bool m_areServersKnown = false;
    QList<Call> m_waiting;
    // DNS knew no servers, and is left alone for a while.
    std::optional<DirectoryError> m_noServers;
    QDeadlineTimer m_leftAlone;
    // Ends itself where this could not wait for it.
    QThread *m_thread;
    // Lives in the thread and ends with it.
    LdapWorker *m_worker = nullptr;
};

}
