// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/itempairs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

void appendItems(ItemPairs &pairs, QList<DataItem> &items)
{
    // Of a name that comes twice, the last one counts.
    const auto find = [&pairs](QLatin1StringView name) {
        return std::find_if(pairs.crbegin(), pairs.crend(),
                            [name](const ItemPair &pair) { return pair.item.name == name; });
    };
    const auto name = find("Name"_L1);
    if (name != pairs.crend() && name->isString) {
        const auto itemValue = find("Value"_L1);
        items.append(
            {*name->item.value, itemValue == pairs.crend() ? std::nullopt : itemValue->item.value});
        return;
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const ItemPair &a, const ItemPair &b) {
        return a.item.name < b.item.name;
    });
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        if (i + 1 == pairs.size() || pairs.at(i).item.name != pairs.at(i + 1).item.name)
            items.append(pairs.at(i).item);
    }
}

}
