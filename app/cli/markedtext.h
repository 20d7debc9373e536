// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sigill {

// A place in a text, shown in a terminal.
class MarkedText
{
public:
    // Two lines: the text, or of a long one what stands around the offset, on one line and with its
    // invisible characters written out; below it a ^ under the offset, which may be the text's
    // length. Offsets are in UTF-16 units.
    static QString lines(const QString &text, qsizetype offset);

private:
    static qsizetype columns(const QString &shown);
};

}
