// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace Sigill {

// Finds positions in a list of somebody else's by the hashes of what stands there: eight bytes an
// entry and a third more, where a map of the values themselves would take them twice.
class HashIndex
{
public:
    // -1 where no position with that hash is the one; isIt(position) tells.
    template <typename Predicate>
    qint64 find(size_t hash, const Predicate &isIt) const
    {
        if (m_slots.empty())
            return -1;
        const quint32 part = partOf(hash);
        for (size_t i = part & m_mask; m_slots[i].isTaken(); i = (i + 1) & m_mask) {
            if (m_slots[i].hash == part && isIt(m_slots[i].position()))
                return m_slots[i].position();
        }
        return -1;
    }

    // The position must not be there yet.
    void insert(size_t hash, quint32 position)
    {
        if (4 * (m_count + 1) > 3 * m_slots.size())
            grow();
        place({partOf(hash), position + 1});
        ++m_count;
    }

    // The position must be there.
    void remove(size_t hash, quint32 position)
    {
        size_t hole = partOf(hash) & m_mask;
        while (m_slots[hole].positionPlusOne != position + 1)
            hole = (hole + 1) & m_mask;
        // What was pushed past the hole moves back, so that no search ends at it too early.
        for (size_t i = (hole + 1) & m_mask; m_slots[i].isTaken(); i = (i + 1) & m_mask) {
            const size_t home = m_slots[i].hash & m_mask;
            if (((i - home) & m_mask) >= ((i - hole) & m_mask)) {
                m_slots[hole] = m_slots[i];
                hole = i;
            }
        }
        m_slots[hole] = {};
        --m_count;
    }

    void clear()
    {
        m_slots.clear();
        m_mask = 0;
        m_count = 0;
    }

private:
    struct Slot
    {
        quint32 hash = 0;
        quint32 positionPlusOne = 0;

        bool isTaken() const { return positionPlusOne != 0; }
        quint32 position() const { return positionPlusOne - 1; }
    };

    static quint32 partOf(size_t hash) { return static_cast<quint32>(hash ^ (hash >> 32)); }

    void place(const Slot &slot)
    {
        size_t i = slot.hash & m_mask;
        while (m_slots[i].isTaken())
            i = (i + 1) & m_mask;
        m_slots[i] = slot;
    }

    void grow()
    {
        std::vector<Slot> before(m_slots.empty() ? 64 : 2 * m_slots.size());
        before.swap(m_slots);
        m_mask = m_slots.size() - 1;
        for (const Slot &slot : before) {
            if (slot.isTaken())
                place(slot);
        }
    }

    std::vector<Slot> m_slots; // a power of two of them, or none
    size_t m_mask = 0;
    size_t m_count = 0;
};

}
