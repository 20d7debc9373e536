// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clearbutton.h"

#include <QAction>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Sigill {

void ClearButton::name(const QLineEdit &field)
{
    const auto *clear = field.findChild<QAction *>(u"_q_qlineeditclearaction"_s);
    const auto buttons = field.findChildren<QToolButton *>();
    for (auto *button : buttons) {
        if (!clear || button->defaultAction() != clear)
            continue;
        //: the button in a field that empties it
        button->setAccessibleName(tr("Clear the field"));
        button->setToolTip(button->accessibleName());
    }
}

}
