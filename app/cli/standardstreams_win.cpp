// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/standardstreams.h"

#include <cstdio>
#include <fcntl.h>
#include <io.h>

#include <windows.h>

namespace Sigill {

void StandardStreams::prepare()
{
    // A console shows what it is sent by its code page, which is another one at first.
    SetConsoleOutputCP(CP_UTF8);
    SetConsoleCP(CP_UTF8);
    for (std::FILE *stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
}

qsizetype StandardStreams::read(char *to, qsizetype size)
{
    return ::_read(_fileno(stdin), to, static_cast<unsigned>(size));
}

}
