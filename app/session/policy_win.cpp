// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/policy.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

std::unique_ptr<QSettings> policyFile()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::SystemScope, u"Sigill"_s,
                                       u"policy"_s);
}

bool isRegistry(const QSettings &storage)
{
    return storage.format() == QSettings::NativeFormat;
}

}

// What Group Policy writes goes before the file.
std::unique_ptr<QSettings> Policy::openUsual()
{
    auto registry = std::make_unique<QSettings>(u"HKEY_LOCAL_MACHINE\\Software\\Policies\\Sigill"_s,
                                                QSettings::NativeFormat);
    return isThere(*registry) ? std::move(registry) : policyFile();
}

bool Policy::isThere(const QSettings &storage)
{
    return isRegistry(storage) ? !storage.allKeys().isEmpty()
                               : QFileInfo::exists(storage.fileName());
}

QString Policy::folder(const QSettings &storage)
{
    return QFileInfo(isRegistry(storage) ? policyFile()->fileName() : storage.fileName())
        .absolutePath();
}

}
