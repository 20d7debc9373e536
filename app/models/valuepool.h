// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/hashindex.h"

#include <QHashFunctions>

namespace Sigill {

// Small numbers for values that stand in many requests. A number stands for its value until
// clear().
template <typename Value>
class ValuePool
{
public:
    using Id = quint32; // 0 for the default value

    Id take(const Value &value)
    {
        if (value == Value())
            return 0;
        const Id known = find(value);
        if (known > 0)
            return known;
        m_index.insert(qHash(value), static_cast<quint32>(m_values.size()));
        m_values.push_back(value);
        return static_cast<Id>(m_values.size());
    }

    // 0 where it was never taken.
    Id find(const Value &value) const
    {
        return static_cast<Id>(
            m_index.find(qHash(value), [&](quint32 i) { return m_values[i] == value; }) + 1);
    }

    Value value(Id id) const { return id == 0 ? Value() : m_values[id - 1]; }
    // Ids are below this.
    Id end() const { return static_cast<Id>(m_values.size()) + 1; }

    void clear()
    {
        m_values.clear();
        m_index.clear();
    }

private:
    std::vector<Value> m_values;
    HashIndex m_index;
};

}
