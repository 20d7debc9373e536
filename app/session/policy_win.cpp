// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/policy.h"

#include <QFileInfo>
#include <QSettings>

#include <array>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr wchar_t policyKey[] = L"Software\\Policies\\Sigill";

std::unique_ptr<QSettings> policyFile()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::SystemScope, u"Sigill"_s,
                                       u"policy"_s);
}

// It, or one below it; what is not there can be read.
bool isUnreadable(HKEY parent, const wchar_t *name)
{
    HKEY key = nullptr;
    const auto opened = RegOpenKeyExW(parent, name, 0, KEY_READ, &key);
    if (opened != ERROR_SUCCESS)
        return opened != ERROR_FILE_NOT_FOUND;
    bool isBad = false;
    std::array<wchar_t, 256> child{}; // a name has 255 characters at most
    for (DWORD index = 0; !isBad; ++index) {
        auto size = static_cast<DWORD>(child.size());
        if (RegEnumKeyExW(key, index, child.data(), &size, nullptr, nullptr, nullptr, nullptr)
            != ERROR_SUCCESS)
            break;
        isBad = isUnreadable(key, child.data());
    }
    RegCloseKey(key);
    return isBad;
}

bool isRegistry(const QSettings &storage)
{
    return storage.format() == QSettings::NativeFormat;
}

}

// What Group Policy writes goes before the file.
std::unique_ptr<QSettings> Policy::openUsual()
{
    auto registry = std::make_unique<QSettings>(
        u"HKEY_LOCAL_MACHINE\\"_s + QString::fromWCharArray(policyKey), QSettings::NativeFormat);
    return isThere(*registry) ? std::move(registry) : policyFile();
}

bool Policy::isThere(const QSettings &storage)
{
    return isRegistry(storage) ? isDenied(storage) || !storage.allKeys().isEmpty()
                               : QFileInfo::exists(storage.fileName());
}

bool Policy::isDenied(const QSettings &storage)
{
    if (!isRegistry(storage))
        return false;
    return isUnreadable(HKEY_LOCAL_MACHINE, policyKey);
}

QString Policy::folder(const QSettings &storage)
{
    return QFileInfo(isRegistry(storage) ? policyFile()->fileName() : storage.fileName())
        .absolutePath();
}

}
