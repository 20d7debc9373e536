// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>

namespace Sigill {

// The address sanitizer keeps freed memory back on purpose, so growth says nothing under it.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool memoryIsMeasurable = false;
#else
constexpr bool memoryIsMeasurable = true;
#endif

// What this process has in memory, in bytes; 0 where the system does not say.
qint64 residentMemory();

// Follows how far the memory of this process has grown since this was made.
class MemoryWatch
{
public:
    void look() { m_most = std::max(m_most, residentMemory()); }
    qint64 growth() const { return m_most - m_start; }

private:
    qint64 m_start = residentMemory();
    qint64 m_most = m_start;
};

}
