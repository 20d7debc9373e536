// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roomydelegate.h"

namespace Sigill {

// Paints a cell as a bar, as long as its share of the longest. The number beside it says the same.
class BarDelegate : public RoomyDelegate
{
    Q_OBJECT

public:
    // The role of the share, 0 to 1.
    static constexpr int ShareRole = Qt::UserRole + 1;

    using RoomyDelegate::RoomyDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

}
