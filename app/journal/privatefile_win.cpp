// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/privatefile.h"

#include "journal/nativepath_win.h"
#include "journal/processowner_win.h"

#include <io.h>
#include <memory>

#include <windows.h>

// After all of Windows.
#include <aclapi.h>
#include <sddl.h>

namespace Sigill {

namespace {

struct LocalDeleter
{
    void operator()(void *memory) const { LocalFree(memory); }
};
using Descriptor = std::unique_ptr<void, LocalDeleter>;

// For the operator and the system alone; what a folder has in it inherits that. Nothing comes from
// the folder above.
Descriptor ownDescriptor(bool isFolder)
{
    const std::wstring sid = processOwner(GetCurrentProcess());
    if (sid.empty())
        return {};
    const std::wstring flags = isFolder ? L"OICI" : L"";
    const std::wstring text = L"D:P(A;" + flags + L";FA;;;" + sid + L")(A;" + flags + L";FA;;;SY)";
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(text.c_str(), SDDL_REVISION_1,
                                                              &descriptor, nullptr))
        return {};
    return Descriptor(descriptor);
}

}

bool PrivateFile::makeOwnFolder(const QString &path)
{
    const auto descriptor = ownDescriptor(true);
    SECURITY_ATTRIBUTES attributes = {sizeof attributes, descriptor.get(), FALSE};
    return descriptor && CreateDirectoryW(nativePath(path).c_str(), &attributes);
}

// A folder of ours hands its list on to what is in it; a file elsewhere gets one of its own.
void PrivateFile::takeOthersRights(const QString &path)
{
    const auto descriptor = ownDescriptor(false);
    BOOL isThere = FALSE;
    BOOL isDefault = FALSE;
    ACL *list = nullptr;
    if (!descriptor || !GetSecurityDescriptorDacl(descriptor.get(), &isThere, &list, &isDefault))
        return;
    std::wstring name = nativePath(path);
    SetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT,
                          DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr,
                          nullptr, list, nullptr);
}

bool PrivateFile::sync(int handle)
{
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(handle)));
}

// NTFS writes its own journal of names.
void PrivateFile::syncFolder(const QString &)
{
}

}
