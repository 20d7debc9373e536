// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Sigill {

// The text as one cell of a table whose columns are set off by tabs: on one line, and such that a
// spreadsheet takes it for a text and never for a formula.
QString spreadsheetCell(const QString &text);

// Such a row, with the line's end.
QString spreadsheetRow(const QStringList &cells);

}
