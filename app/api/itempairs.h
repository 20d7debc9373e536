// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"

#include <QVarLengthArray>

namespace Sigill {

// A name and its value in one object of a data collection, as they stand there.
struct ItemPair
{
    DataItem item;
    bool isString = false;
};

using ItemPairs = QVarLengthArray<ItemPair, 4>;

// Appends what an object with these pairs says. Answers hold {"Name","Value"}; what is sent at
// creation has {"key":"value"}, accepted as well. May change the order of the pairs.
void appendItems(ItemPairs &pairs, QList<DataItem> &items);

}
