// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestdelegate.h"

#include "icons.h"
#include "models/requestmodel.h"

using namespace Qt::StringLiterals;

namespace Sigill {

void RequestDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RoomyDelegate::initStyleOption(option, index);
    // A gap to the column that follows.
    if (option->displayAlignment & Qt::AlignRight)
        option->text += u"\u2002"_s;
    const auto mark = static_cast<RequestStore::Mark>(index.data(RequestModel::MarkRole).toInt());
    const auto column = static_cast<RequestColumn>(index.column());
    option->font.setStrikeOut(mark == RequestStore::Mark::Gone);
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
