// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Sigill {

// Where styles show no focus: around what has it as a whole.
class FocusFrame
{
public:
    // Along the edges of the widget; from within its paint event.
    static void paint(QWidget &widget);
};

}
