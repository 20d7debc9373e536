// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outcomedelegate.h"

#include "icons.h"
#include "models/outcomemodel.h"

using namespace Qt::StringLiterals;

namespace Sigill {

void OutcomeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant stateData = index.data(OutcomeModel::StateRole);
    if (!stateData.isValid())
        return;
    const auto state = static_cast<RunItem::State>(stateData.toInt());
    const auto kind = static_cast<Outcome::Kind>(index.data(OutcomeModel::KindRole).toInt());
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
    switch (state) {
    case RunItem::State::Waiting:
        option->icon = Icons::named(u"pending"_s);
        break;
    case RunItem::State::InFlight:
        option->icon = Icons::named(u"executing"_s);
        break;
    case RunItem::State::Ended:
        option->icon = Icons::outcome(kind);
        break;
    }
}

}
