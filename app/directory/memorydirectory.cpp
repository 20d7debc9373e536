// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/memorydirectory.h"

#include <utility>

namespace Sigill {

MemoryDirectory::MemoryDirectory(const QString &name, QObject *parent)
    : Directory(parent)
    , m_name(name)
{
}

void MemoryDirectory::setEntries(const QList<DirectoryEntry> &entries)
{
    m_entries.clear();
    for (const auto &entry : entries) {
        const auto keys = entry.keys();
        for (const auto &key : keys)
            m_entries.insert(key, entry);
    }
}

void MemoryDirectory::setOwnGroups(const QString &user, const QStringList &groups)
{
    m_user = user;
    m_groups = groups;
}

void MemoryDirectory::lookUp(const QList<DirectoryKey> &keys)
{
    m_calls.append(keys);
    m_waiting.append(keys);
    if (!m_isHeld)
        QMetaObject::invokeMethod(this, &MemoryDirectory::answerNow, Qt::QueuedConnection);
}

void MemoryDirectory::answerNow()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &keys : waiting)
        answer(keys);
}

void MemoryDirectory::answer(const QList<DirectoryKey> &keys)
{
    if (m_error) {
        Q_EMIT failed(*m_error, keys);
        return;
    }
    QList<DirectoryEntry> entries;
    QList<DirectoryKey> unknown;
    for (const auto &key : keys) {
        const auto entry = m_entries.constFind(key);
        if (entry == m_entries.cend())
            unknown.append(key);
        else
            entries.append(*entry);
    }
    if (!entries.isEmpty())
        Q_EMIT found(entries);
    if (!unknown.isEmpty())
        Q_EMIT missing(unknown);
}

void MemoryDirectory::lookUpOwnGroups()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_error)
                Q_EMIT ownGroupsFailed(*m_error);
            else
                Q_EMIT ownGroupsFound(m_user, m_groups);
        },
        Qt::QueuedConnection);
}

}
