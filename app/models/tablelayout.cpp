// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tablelayout.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int leastWidth = 20; // pixels
constexpr int mostWidth = 4000;

}

QJsonObject TableLayout::toJson() const
{
    QJsonArray all;
    for (const auto &column : columns) {
        all.append(QJsonObject{{u"name"_s, RequestColumns::name(column.column)},
                               {u"width"_s, column.width},
                               {u"shown"_s, column.isShown}});
    }
    return {{u"columns"_s, all},
            {u"sort"_s, RequestColumns::name(sortColumn)},
            {u"descending"_s, direction == Qt::DescendingOrder}};
}

TableLayout TableLayout::fromJson(const QJsonObject &object)
{
    TableLayout layout;
    layout.sortColumn = RequestColumns::fromName(object.value("sort"_L1).toString())
                            .value_or(RequestColumn::Submitted);
    layout.direction
        = object.value("descending"_L1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    const auto has = [&layout](RequestColumn wanted) {
        return std::any_of(layout.columns.cbegin(), layout.columns.cend(),
                           [&](const Column &known) { return known.column == wanted; });
    };
    const auto all = object.value("columns"_L1).toArray();
    for (const auto &value : all) {
        const auto described = value.toObject();
        const auto column = RequestColumns::fromName(described.value("name"_L1).toString());
        if (!column || has(*column))
            continue;
        const int width = described.value("width"_L1).toInt();
        layout.columns.append({*column, width > 0 ? std::clamp(width, leastWidth, mostWidth) : 0,
                               described.value("shown"_L1).toBool()});
    }
    const bool showsSome = std::any_of(layout.columns.cbegin(), layout.columns.cend(),
                                       [](const Column &column) { return column.isShown; });
    if (!showsSome) {
        layout.columns.clear();
        return layout;
    }
    for (int i = 0; i < RequestColumns::count; ++i) {
        const auto column = static_cast<RequestColumn>(i);
        if (!has(column))
            layout.columns.append({column, 0, false});
    }
    return layout;
}

}
