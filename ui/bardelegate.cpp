// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bardelegate.h"

#include <QPainter>

#include <algorithm>

namespace Sigill {

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    RoomyDelegate::paint(painter, option, index);
    const double share = index.data(ShareRole).toDouble();
    if (share <= 0)
        return;
    constexpr int margin = 4; // pixels
    QRect bar = option.rect.adjusted(margin, margin, -margin, -margin);
    bar.setWidth(std::max(2, static_cast<int>(bar.width() * share)));
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(option.rect.right() - margin);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto role = isSelected ? QPalette::HighlightedText : QPalette::Highlight;
    painter->fillRect(bar, option.palette.color(role));
}

}
