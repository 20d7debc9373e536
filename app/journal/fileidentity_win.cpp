// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/fileidentity.h"

#include "journal/nativepath_win.h"

#include <io.h>
#include <windows.h>

namespace Sigill {

namespace {

std::optional<FileIdentity> identityOf(HANDLE file)
{
    BY_HANDLE_FILE_INFORMATION known = {};
    if (!GetFileInformationByHandle(file, &known))
        return std::nullopt;
    return FileIdentity{known.dwVolumeSerialNumber,
                        quint64(known.nFileIndexHigh) << 32 | known.nFileIndexLow};
}

}

// Locks belong to a handle here, so that another one takes none away.
std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
    constexpr DWORD everybody = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    HANDLE file = CreateFileW(nativePath(path).c_str(), FILE_READ_ATTRIBUTES, everybody, nullptr,
                              OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return std::nullopt;
    const auto identity = identityOf(file);
    CloseHandle(file);
    return identity;
}

std::optional<FileIdentity> FileIdentity::of(int handle)
{
    return identityOf(reinterpret_cast<HANDLE>(_get_osfhandle(handle)));
}

}
