// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/systemlog.h"

#include <QString>

#include <windows.h>

namespace Sigill {

namespace {

// UTF-16 units; ReportEvent takes 31,839.
constexpr qsizetype longest = 31'000;

}

void SystemLog::write(const QByteArray &line)
{
    HANDLE log = RegisterEventSourceW(nullptr, L"Sigill");
    if (!log)
        return;
    const QString all = QString::fromUtf8(line);
    // A longer one is reported in parts, since the log would refuse it.
    for (qsizetype start = 0; start < all.size();) {
        QString text = all.mid(start, longest);
        if (text.size() == longest && text.back().isHighSurrogate())
            text.chop(1);
        start += text.size();
        const std::wstring wide = text.toStdWString();
        const wchar_t *texts = wide.c_str();
        // The text of event 1 is what comes with it: the installer names a file of messages that
        // has it.
        constexpr DWORD change = 1;
        ReportEventW(log, EVENTLOG_INFORMATION_TYPE, 0, change, nullptr, 1, 0, &texts, nullptr);
    }
    DeregisterEventSource(log);
}

}
