// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roomydelegate.h"

#include <algorithm>

namespace Sigill {

namespace {

constexpr int air = 8;

}

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height() + air, rowHeight(option.fontMetrics)));
    return size;
}

int RoomyDelegate::rowHeight(const QFontMetrics &metrics)
{
    return std::max(metrics.height() + air, 24);
}

}
