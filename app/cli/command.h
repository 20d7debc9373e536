// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Sigill {

// Exit statuses of sigillctl.
enum class ExitStatus {
    AllDone = 0,
    SomeNotDone = 1,
    Usage = 2,
    CouldNotStart = 3,
};

// One command of sigillctl on a connected session. Reports once.
class Command : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    // Somebody wants it to end (Ctrl+C). May be called again while it still runs.
    virtual void stop() { Q_EMIT finished(ExitStatus::SomeNotDone); }

Q_SIGNALS:
    void finished(Sigill::ExitStatus status);
};

}
