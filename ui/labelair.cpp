// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labelair.h"

#include <QEvent>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

int LabelAir::above(const QFontMetrics &metrics)
{
    return std::max(0, -metrics.tightBoundingRect(u"ÅÖ"_s).top() - metrics.ascent());
}

bool LabelAir::eventFilter(QObject *watched, QEvent *event)
{
    // Once for each widget, before it is shown.
    if (event->type() == QEvent::Polish) {
        if (auto *label = qobject_cast<QLabel *>(watched))
            label->setContentsMargins(label->contentsMargins()
                                      + QMargins(0, above(label->fontMetrics()), 0, 0));
    }
    return QObject::eventFilter(watched, event);
}

}
