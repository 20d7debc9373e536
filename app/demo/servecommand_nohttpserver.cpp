// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/servecommand.h"

#include <cstdio>

namespace Sigill {

int ServeCommand::run(const QStringList &)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(tr("This build has no practice server.")));
    return cannotStart;
}

}
