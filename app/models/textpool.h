// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/hashindex.h"

#include <QString>

#include <memory>

namespace Sigill {

// Keeps each text once, as few bytes as it needs, for as long as something uses it. A number stands
// for its text until clear(), and never for another one.
class TextPool
{
public:
    using Id = quint32; // 0 for the empty text

    // The text has one more user.
    Id take(QStringView text);
    // It has one less; the text goes with the last.
    void drop(Id id);

    QString text(Id id) const;
    // Ids are below this.
    Id end() const { return static_cast<Id>(m_entries.size()) + 1; }
    // Ids that stand for nothing any more, and cost a little all the same.
    int spentCount() const { return m_spent; }
    void clear();

private:
    struct Entry
    {
        std::unique_ptr<char[]>
            bytes; // Latin-1, or UTF-16 where it is wide; null where it is spent
        quint32 length = 0; // in characters
        quint32 users : 31 = 0;
        quint32 isWide : 1 = 0;
    };

    bool holds(const Entry &entry, QStringView text) const;

    std::vector<Entry> m_entries;
    HashIndex m_index;
    int m_spent = 0;
};

}
