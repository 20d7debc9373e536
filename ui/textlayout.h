// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Sigill {

// The JSON text with line breaks and indents between its tokens; every token stays as it came, in
// its order. What is not JSON comes out readable all the same.
QByteArray laidOutJson(const QByteArray &json);

// The text with its lines broken after so many characters: a text field lays out a line of a
// megabyte for seconds, and a thousand short ones at once.
QString withShortLines(const QString &text, qsizetype longest = 2000);

}
