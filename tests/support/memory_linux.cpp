// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memory.h"

#include <QFile>

#include <unistd.h>

namespace Sigill {

qint64 residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    static const qint64 page = sysconf(_SC_PAGESIZE);
    return page * file.readAll().split(' ').value(1).toLongLong();
}

}
