// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/processowner_win.h"

#include <sddl.h>

namespace Sigill {

std::wstring processOwner(HANDLE process)
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(process, TOKEN_QUERY, &token))
        return {};
    alignas(TOKEN_USER) unsigned char user[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE] = {};
    DWORD size = sizeof user;
    const bool isTold = GetTokenInformation(token, TokenUser, user, size, &size);
    CloseHandle(token);
    wchar_t *text = nullptr;
    if (!isTold || !ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(user)->User.Sid, &text))
        return {};
    std::wstring owner = text;
    LocalFree(text);
    return owner;
}

}
