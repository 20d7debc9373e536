// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Sigill {

// Where a copy of each record goes that cannot be changed from here: syslog or journald, with the
// identifier "sigill", among the messages about authorisation, which only administrators read.
// Nothing happens where the system has no such log.
class SystemLog
{
public:
    SystemLog();
    virtual ~SystemLog();
    Q_DISABLE_COPY_MOVE(SystemLog)

    // One line of JSON, UTF-8. Called on the journal's thread.
    virtual void write(const QByteArray &line);
};

}
