// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sigill {

// The text with its control, bidirectional and invisible characters written out (such as <U+202E>),
// so that what the operator reads is what the server sent. Line breaks and tabs are kept.
QString visibleText(const QString &text);

// The same on one line, cut to maxLength characters with an ellipsis; for table cells and titles.
QString visibleLine(const QString &text, qsizetype maxLength = 300);

// The same for a tooltip, where Qt would read markup: escaped, so that it can only show as text.
QString visibleToolTip(const QString &text);

}
