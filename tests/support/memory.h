// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

#include <algorithm>

#include <unistd.h>

namespace Sigill {

// The address sanitizer keeps freed memory back on purpose, so growth says nothing under it.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool memoryIsMeasurable = false;
#else
constexpr bool memoryIsMeasurable = true;
#endif

// Follows how far the memory of this process has grown since this was made (Linux).
class MemoryWatch
{
public:
    void look() { m_most = std::max(m_most, resident()); }
    qint64 growth() const { return m_most - m_start; }

private:
    static qint64 resident()
    {
        QFile file(QStringLiteral("/proc/self/statm"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        static const qint64 page = sysconf(_SC_PAGESIZE);
        return page * file.readAll().split(' ').value(1).toLongLong();
    }

    qint64 m_start = resident();
    qint64 m_most = m_start;
};

}
