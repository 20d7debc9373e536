// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "focusframe.h"

#include <QPainter>
#include <QWidget>

namespace Sigill {

namespace {

constexpr int thickness = 2;

}

void FocusFrame::paint(QWidget &widget)
{
    QPainter painter(&widget);
    painter.setPen(QPen(widget.palette().color(QPalette::Highlight), thickness));
    constexpr int inset = thickness / 2;
    painter.drawRect(widget.rect().adjusted(inset, inset, -inset, -inset));
}

}
