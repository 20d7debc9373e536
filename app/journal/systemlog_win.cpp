// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/systemlog.h"

#include <QString>

#include <windows.h>

namespace Sigill {

void SystemLog::write(const QByteArray &line)
{
    HANDLE log = RegisterEventSourceW(nullptr, L"Sigill");
    if (!log)
        return;
    const std::wstring text = QString::fromUtf8(line).toStdWString();
    const wchar_t *texts = text.c_str();
    // The text of event 1 is what comes with it: the installer names a file of messages that has
    // it.
    constexpr DWORD change = 1;
    ReportEventW(log, EVENTLOG_INFORMATION_TYPE, 0, change, nullptr, 1, 0, &texts, nullptr);
    DeregisterEventSource(log);
}

}
