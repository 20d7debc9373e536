// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/linkchannel.h"

#include "journal/processowner_win.h"

#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace Sigill {

// Several people may be at work on one server of desktops, and one of them twice.
QString LinkChannel::usualName()
{
    DWORD session = 0;
    ProcessIdToSessionId(GetCurrentProcessId(), &session);
    return u"sigill-links-%1-%2"_s.arg(session).arg(qEnvironmentVariable("USERNAME"));
}

// Anybody at the computer can make a pipe of that name before the operator's window does.
bool LinkChannel::isOwn(const QLocalSocket &socket)
{
    ULONG id = 0;
    if (!GetNamedPipeServerProcessId(reinterpret_cast<HANDLE>(socket.socketDescriptor()), &id))
        return false;
    HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, id);
    if (!process)
        return false;
    const std::wstring owner = processOwner(process);
    CloseHandle(process);
    return !owner.empty() && owner == processOwner(GetCurrentProcess());
}

}
