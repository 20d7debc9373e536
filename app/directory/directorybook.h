// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directoryentry.h"

#include <QHash>

#include <chrono>
#include <memory>

namespace Sigill {

// What is known of people, and since when: who was found, under their GUID and their SID, and who
// is in no directory. A copy is cheap, since the entries are shared.
class DirectoryBook
{
public:
    struct Item
    {
        // Null for somebody who is in no directory.
        std::shared_ptr<const DirectoryEntry> entry;
        qint64 learnt = 0; // seconds since 1970, UTC
    };
    struct Ages
    {
        std::chrono::seconds found = std::chrono::hours(7 * 24);
        std::chrono::seconds missing = std::chrono::hours(1);
    };

    void add(const DirectoryEntry &entry, qint64 learnt);
    void addMissing(const DirectoryKey &key, qint64 learnt);
    // Null where nothing is known, however old the rest is.
    const Item *find(const DirectoryKey &key) const;
    // Whether an item may still be relied on. One from the future is not.
    static bool isFresh(const Item &item, qint64 now, const Ages &ages);

    const QHash<DirectoryKey, Item> &items() const { return m_items; }
    qsizetype size() const { return m_items.size(); }
    bool isEmpty() const { return m_items.isEmpty(); }
    void clear() { m_items.clear(); }
    // Of those who are in no directory; gives their keys.
    QList<DirectoryKey> removeMissing();

private:
    QHash<DirectoryKey, Item> m_items;
};

}
