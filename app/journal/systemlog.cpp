// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/systemlog.h"

#ifdef Q_OS_UNIX
#include <syslog.h>
#endif

namespace Sigill {

SystemLog::SystemLog() = default;
SystemLog::~SystemLog() = default;

#ifdef Q_OS_UNIX

void SystemLog::write(const QByteArray &line)
{
    // The identifier belongs to the process, and somebody else may have set another one.
    ::openlog("sigill", LOG_PID, LOG_AUTHPRIV);
    ::syslog(LOG_NOTICE, "%s", line.constData());
}

#else

void SystemLog::write(const QByteArray &)
{
}

#endif

}
