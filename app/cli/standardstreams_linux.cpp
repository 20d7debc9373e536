// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/standardstreams.h"

#include <cerrno>
#include <unistd.h>

namespace Sigill {

void StandardStreams::prepare()
{
}

qsizetype StandardStreams::read(char *to, qsizetype size)
{
    qsizetype count = 0;
    do {
        count = ::read(STDIN_FILENO, to, static_cast<size_t>(size));
    } while (count < 0 && errno == EINTR);
    return count;
}

}
