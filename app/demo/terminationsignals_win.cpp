// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/terminationsignals.h"

#include <atomic>

#include <windows.h>

namespace Sigill {

// Only one object of this kind is there at a time.
struct TerminationSignals::Watch
{
    // Called on a thread of its own.
    static BOOL WINAPI take(DWORD event)
    {
        TerminationSignals *signals = watcher;
        if (!signals || (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT))
            return FALSE;
        QMetaObject::invokeMethod(signals, &TerminationSignals::received, Qt::QueuedConnection);
        return TRUE;
    }

    static std::atomic<TerminationSignals *> watcher;
};

std::atomic<TerminationSignals *> TerminationSignals::Watch::watcher = nullptr;

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    Watch::watcher = this;
    SetConsoleCtrlHandler(&Watch::take, TRUE);
}

TerminationSignals::~TerminationSignals()
{
    SetConsoleCtrlHandler(&Watch::take, FALSE);
    Watch::watcher = nullptr;
}

}
