// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestdelegate.h"

#include "icons.h"
#include "models/requestmodel.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int narrowest = 48; // pixels

}

// As the style would, with texts that are laid out already: a window full of rows is painted while
// somebody types or holds a key down.
void RequestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    // What is rare is left to the style: one cell with the focus, a column in which there is no
    // room, a row that is gone, a window from right to left.
    if (cell.state & QStyle::State_HasFocus || cell.rect.width() < narrowest
        || cell.font.strikeOut() || cell.direction == Qt::RightToLeft)
        return RoomyDelegate::paint(painter, option, index);
    const QStyle &style = *cell.widget->style();
    const bool isEnabled = cell.state & QStyle::State_Enabled;
    const bool isSelected = cell.state & QStyle::State_Selected;
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    QRect room = cell.rect.adjusted(margin, 0, -margin, 0);
    const auto placeOf = [&](const QSize &size) {
        return QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignVCenter, size, room);
    };
    if (cell.features & QStyleOptionViewItem::HasDecoration) {
        const auto mode = !isEnabled ? QIcon::Disabled
            : isSelected             ? QIcon::Selected
                                     : QIcon::Normal;
        cell.icon.paint(painter, placeOf(cell.decorationSize), Qt::AlignCenter, mode);
        room.setLeft(room.left() + cell.decorationSize.width() + 2 * margin);
    }
    if (cell.text.isEmpty())
        return;
    const auto &text = m_texts.text(cell.text, cell.font, room.width(), cell.textElideMode);
    const QSizeF size = text.size();
    // To a part of a pixel.
    const qreal left = cell.displayAlignment & Qt::AlignRight
        ? room.x() + room.width() - size.width()
        : room.x();
    const auto group = !isEnabled                   ? QPalette::Disabled
        : cell.state.testFlag(QStyle::State_Active) ? QPalette::Active
                                                    : QPalette::Inactive;
    painter->save();
    // Some letters are higher than their lines.
    painter->setClipRect(cell.rect);
    painter->setFont(cell.font);
    painter->setPen(
        cell.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawStaticText(QPointF(left, placeOf(size.toSize()).top()), text);
    painter->restore();
}

void RequestDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RoomyDelegate::initStyleOption(option, index);
    // A gap to the column that follows.
    if (option->displayAlignment & Qt::AlignRight)
        option->text += u"\u2002"_s;
    const auto mark = static_cast<RequestStore::Mark>(index.data(RequestModel::MarkRole).toInt());
    const auto column = static_cast<RequestColumn>(index.column());
    if (mark == RequestStore::Mark::Gone)
        option->font.setStrikeOut(true);
    // Times are as wide as their columns.
    if (mark == RequestStore::Mark::New || mark == RequestStore::Mark::Changed)
        option->font.setBold(column != RequestColumn::Submitted && column != RequestColumn::Age);
    if (column != RequestColumn::Status)
        return;
    const auto activity
        = static_cast<RequestStore::Activity>(index.data(RequestModel::ActivityRole).toInt());
    const auto status = static_cast<RequestStatus>(index.data(RequestModel::StatusRole).toInt());
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
    option->icon = activity == RequestStore::Activity::None ? Icons::status(status)
                                                            : Icons::named(u"executing"_s);
}

}
