// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/systemlog.h"

#include <syslog.h>

namespace Sigill {

void SystemLog::write(const QByteArray &line)
{
    // The identifier belongs to the process, and somebody else may have set another one.
    ::openlog("sigill", LOG_PID, LOG_AUTHPRIV);
    ::syslog(LOG_NOTICE, "%s", line.constData());
}

}
