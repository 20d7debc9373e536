// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

namespace Sigill {

// Some palettes, that of Fusion among them, have what is selected and what a field asks for stand
// out less than WCAG wants.
class ReadablePalette
{
public:
    // Where it falls short, with darker or lighter colours; all else as it is.
    static QPalette of(const QPalette &palette);
    // A dark one, for pictures.
    static QPalette dark();
};

}
