// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace Sigill {

// The lines of standard input, each as soon as it has come. Keeps no more than one line and what
// came with it.
class InputLines
{
public:
    struct Line
    {
        QByteArray text; // without the line's end; empty where it is too long
        bool isTooLong = false;
    };

    // In bytes. Windows' own limit of 64 KiB for a list in its binary form leaves far less.
    static constexpr qsizetype maxLength = 4 * 1024 * 1024;

    // The next line; waits for it. Nothing at the end of the input.
    std::optional<Line> next();

    // Whether next() answers without waiting.
    bool hasNext() const { return m_isAtEnd || m_buffer.indexOf('\n', m_scanned) >= 0; }

    // Whether the input ended because it could not be read.
    bool hasFailed() const { return m_hasFailed; }

private:
    Line take(qsizetype end);
    void readMore();

    QByteArray m_buffer;
    qsizetype m_start = 0; // of the next line
    qsizetype m_scanned = 0; // there is no line's end before it
    bool m_isAtEnd = false;
    bool m_hasFailed = false;
    bool m_isTooLong = false; // the start of the next line was left out
};

}
