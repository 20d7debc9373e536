// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/requestcolumn.h"

#include <QJsonObject>
#include <QList>

namespace Sigill {

// Which columns the request table shows, how wide and in what order, and by which it is sorted.
struct TableLayout
{
    struct Column
    {
        RequestColumn column = RequestColumn::Submitted;
        int width = 0; // pixels; 0: as at first
        bool isShown = true;

        friend bool operator==(const Column &, const Column &) = default;
    };

    QList<Column> columns; // all, each once, in their order; empty: as they are at first
    RequestColumn sortColumn = RequestColumn::Submitted;
    Qt::SortOrder direction = Qt::AscendingOrder;

    // With the names of RequestColumns::name().
    QJsonObject toJson() const;
    // What is unknown or odd is left out, and what is missing is hidden: files come from other
    // versions and other hands.
    static TableLayout fromJson(const QJsonObject &object);

    friend bool operator==(const TableLayout &, const TableLayout &) = default;
};

}
