// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <vector>

namespace Sigill {

// A number with what it stands for.
struct SortItem
{
    quint64 key = 0;
    int position = 0;
};

// Sorts by key; what is equal keeps its order. Takes time in proportion to the items.
inline void radixSort(std::vector<SortItem> &items)
{
    if (std::is_sorted(items.begin(), items.end(),
                       [](const SortItem &a, const SortItem &b) { return a.key < b.key; }))
        return;
    quint64 differing = 0;
    for (const auto &item : items)
        differing |= item.key ^ items.front().key;
    std::vector<SortItem> sorted(items.size());
    for (int shift = 0; shift < 64; shift += 8) {
        if ((differing >> shift & 0xff) == 0)
            continue;
        std::array<size_t, 257> starts{};
        for (const auto &item : items)
            ++starts[(item.key >> shift & 0xff) + 1];
        for (size_t i = 1; i < starts.size(); ++i)
            starts[i] += starts[i - 1];
        for (const auto &item : items)
            sorted[starts[item.key >> shift & 0xff]++] = item;
        items.swap(sorted);
    }
}

}
