// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roomydelegate.h"

#include "labelair.h"

#include <QTreeView>

#include <algorithm>

namespace Sigill {

namespace {

constexpr int air = 8;

// The pixels in which a tree's text is wrapped, which QTreeView does not tell; 0 for no limit. The
// first column gets as wide as its widest line.
int widthToWrap(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (!tree || !tree->wordWrap())
        return 0;
    if (index.column() > 0)
        return tree->columnWidth(index.column());
    return tree->isFirstColumnSpanned(index.row(), index.parent()) ? tree->viewport()->width() : 0;
}

}

void RoomyDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->displayAlignment & Qt::AlignTop) {
        // An icon stands beside the first line of its text.
        option->decorationAlignment = Qt::AlignLeft | Qt::AlignTop;
        option->rect.setTop(option->rect.top() + LabelAir::above(option->fontMetrics));
    }
}

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem sized = option;
    if (const int width = widthToWrap(option, index); width > 0)
        sized.rect = QRect(0, 0, width, option.fontMetrics.height());
    QSize size = QStyledItemDelegate::sizeHint(sized, index);
    size.setHeight(std::max(size.height() + air, rowHeight(option.fontMetrics)));
    return size;
}

int RoomyDelegate::rowHeight(const QFontMetrics &metrics)
{
    return std::max(metrics.height() + air, 24);
}

}
