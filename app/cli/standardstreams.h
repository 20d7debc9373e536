// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Sigill {

// The standard streams, with the same bytes on every system: UTF-8, and lines that end in LF.
class StandardStreams
{
public:
    // Before anything is read or written.
    static void prepare();

    // What has come of the standard input, waiting only where nothing has: QFile and stdio wait for
    // the whole block. 0 at the end, negative where it cannot be read.
    static qsizetype read(char *to, qsizetype size);
};

}
