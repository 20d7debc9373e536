// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/directorybook.h"

namespace Sigill {

void DirectoryBook::add(const DirectoryEntry &entry, qint64 learnt)
{
    const auto shared = std::make_shared<const DirectoryEntry>(entry);
    const auto keys = entry.keys();
    for (const auto &key : keys)
        m_items.insert(key, {shared, learnt});
}

void DirectoryBook::addMissing(const DirectoryKey &key, qint64 learnt)
{
    m_items.insert(key, {nullptr, learnt});
}

QList<DirectoryKey> DirectoryBook::removeMissing()
{
    QList<DirectoryKey> removed;
    m_items.removeIf([&](const auto &one) {
        if (!one.value().entry)
            removed.append(one.key());
        return !one.value().entry;
    });
    return removed;
}

const DirectoryBook::Item *DirectoryBook::find(const DirectoryKey &key) const
{
    const auto found = m_items.constFind(key);
    return found == m_items.cend() ? nullptr : &*found;
}

bool DirectoryBook::isFresh(const Item &item, qint64 now, const Ages &ages)
{
    const qint64 age = now - item.learnt;
    return age >= 0 && age < (item.entry ? ages.found : ages.missing).count();
}

}
