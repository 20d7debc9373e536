// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/directory.h"

#include <QHash>

#include <optional>

namespace Sigill {

// People who are known beforehand: for practice and for tests, which can hold the answers back.
class MemoryDirectory : public Directory
{
    Q_OBJECT

public:
    explicit MemoryDirectory(const QString &name, QObject *parent = nullptr);

    QString name() const override { return m_name; }
    QString domainSid() const override { return m_domainSid; }
    void lookUp(const QList<DirectoryKey> &keys) override;
    void lookUpOwnGroups() override;
    void endBackOff() override { ++m_endedBackOffs; }

    void setDomainSid(const QString &sid) { m_domainSid = sid; }
    void setEntries(const QList<DirectoryEntry> &entries);
    void setOwnGroups(const QString &user, const QStringList &groups);
    // Every call fails with it until it is taken away.
    void setError(const std::optional<DirectoryError> &error) { m_error = error; }

    // While held, calls wait for answerNow().
    void setHeld(bool isHeld) { m_isHeld = isHeld; }
    void answerNow();
    // What was asked, call by call.
    const QList<QList<DirectoryKey>> &calls() const { return m_calls; }
    int endedBackOffs() const { return m_endedBackOffs; }

private:
    void answer(const QList<DirectoryKey> &keys);

    QString m_name;
    QString m_domainSid;
    QHash<DirectoryKey, DirectoryEntry> m_entries;
    QString m_user;
    QStringList m_groups;
    std::optional<DirectoryError> m_error;
    bool m_isHeld = false;
    QList<QList<DirectoryKey>> m_waiting;
    QList<QList<DirectoryKey>> m_calls;
    int m_endedBackOffs = 0;
};

}
