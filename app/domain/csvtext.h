// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Sigill {

// Tables as text for spreadsheets, RFC 4180. A text that a spreadsheet would take for a formula
// gets an apostrophe in front.
class CsvText
{
public:
    // Spreadsheets know the encoding by it.
    static constexpr QChar byteOrderMark = QChar::ByteOrderMark;

    // Spreadsheets expect a semicolon where the comma is part of numbers.
    explicit CsvText(QChar separator = u',')
        : m_separator(separator)
    {
    }

    QString line(const QStringList &cells) const;
    // With the line's end.
    QString row(const QStringList &cells) const { return line(cells) + QStringLiteral("\r\n"); }

private:
    QString cell(const QString &text) const;

    QChar m_separator;
};

}
