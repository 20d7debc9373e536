// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sessionlock.h"

#include "journal/nativepath_win.h"

#include <windows.h>

namespace Sigill {

namespace {

constexpr qintptr none = -1;

}

// The file itself is the lock: open for nobody else, and gone with who holds it.
tl::expected<void, QString> SessionLock::hold()
{
    if (m_handle != none)
        return {};
    HANDLE file
        = CreateFileW(nativePath(m_path).c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                      OPEN_ALWAYS, FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return tl::make_unexpected(
            QStringLiteral("%1: %2").arg(m_path, qt_error_string(int(GetLastError()))));
    }
    m_handle = reinterpret_cast<qintptr>(file);
    return {};
}

void SessionLock::release()
{
    if (m_handle == none)
        return;
    CloseHandle(reinterpret_cast<HANDLE>(m_handle));
    m_handle = none;
}

bool SessionLock::isLiving(const QString &folder, const QUuid &session)
{
    // Shares all, so that two who look at the same time do not see each other.
    constexpr DWORD everybody = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    HANDLE file = CreateFileW(nativePath(pathOf(folder, session)).c_str(), GENERIC_READ, everybody,
                              nullptr, OPEN_EXISTING, 0, nullptr);
    if (file != INVALID_HANDLE_VALUE) {
        CloseHandle(file);
        return false;
    }
    const DWORD error = GetLastError();
    return error != ERROR_FILE_NOT_FOUND && error != ERROR_PATH_NOT_FOUND;
}

// Only a loss of power leaves any. Whoever holds one shares it with nobody, so it stays.
void SessionLock::clear(const QString &folder)
{
    const auto paths = lockFiles(folder);
    for (const auto &path : paths)
        DeleteFileW(nativePath(path).c_str());
}

}
