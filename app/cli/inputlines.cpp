// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/inputlines.h"

#include "cli/standardstreams.h"

#include <utility>

namespace Sigill {

namespace {

constexpr qsizetype blockSize = 64 * 1024;

}

std::optional<InputLines::Line> InputLines::next()
{
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', m_scanned);
        if (end >= 0)
            return take(end);
        m_scanned = m_buffer.size();
        if (m_isAtEnd) {
            // The last line may have no end.
            if (m_start == m_buffer.size() && !m_isTooLong)
                return std::nullopt;
            return take(m_buffer.size());
        }
        readMore();
    }
}

InputLines::Line InputLines::take(qsizetype end)
{
    Line line{m_buffer.mid(m_start, end - m_start), std::exchange(m_isTooLong, false)};
    m_start = m_scanned = std::min(end + 1, m_buffer.size());
    if (line.text.size() > maxLength)
        line.isTooLong = true;
    if (line.isTooLong)
        line.text.clear();
    return line;
}

void InputLines::readMore()
{
    if (m_buffer.size() - m_start > maxLength) {
        m_isTooLong = true;
        m_start = m_buffer.size();
    }
    m_buffer.remove(0, m_start);
    m_start = 0;
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + blockSize);
    const qsizetype count = StandardStreams::read(m_buffer.data() + before, blockSize);
    m_buffer.resize(before + std::max<qsizetype>(count, 0));
    m_scanned = before;
    m_isAtEnd = count <= 0;
    m_hasFailed = count < 0;
}

}
