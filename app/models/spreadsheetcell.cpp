// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/spreadsheetcell.h"

#include "domain/visibletext.h"

using namespace Qt::StringLiterals;

namespace Sigill {

QString spreadsheetCell(const QString &text)
{
    const QString cell = visibleText(text).simplified();
    // A quotation mark at the start would take in what follows, up to the next one.
    const bool isRisky = !cell.isEmpty() && QStringView(u"=+-@\"").contains(cell.at(0));
    return isRisky ? QString(u'\'' + cell) : cell;
}

QString spreadsheetRow(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe += spreadsheetCell(cell);
    return safe.join(u'\t') + u'\n';
}

}
