// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessdelegate.h"

#include "models/entrymodel.h"

#include <algorithm>

namespace Sigill {

namespace {

constexpr int accessAir = 8;

}

int AccessDelegate::rowHeight(const QFontMetrics &metrics)
{
    return 2 * metrics.lineSpacing() + accessAir;
}

int AccessDelegate::trusteeWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("S-1-5-21-212…527-14134865 "));
}

QSize AccessDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height() + accessAir, rowHeight(option.fontMetrics)));
    return size;
}

void AccessDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = index.column() == m_trusteeColumn ? Qt::ElideMiddle : Qt::ElideRight;
    // Numbers and names need no more lines than they have.
    option->features.setFlag(QStyleOptionViewItem::WrapText, index.column() == m_wordsColumn);
    option->font.setBold(index.data(EntryModel::IsDenyRole).toBool());
}

}
