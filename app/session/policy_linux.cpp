// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/policy.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Sigill {

std::unique_ptr<QSettings> Policy::openUsual()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::SystemScope, u"Sigill"_s,
                                       u"policy"_s);
}

bool Policy::isThere(const QSettings &storage)
{
    return QFileInfo::exists(storage.fileName());
}

// Of a file the storage's own status tells.
bool Policy::isDenied(const QSettings & /*storage*/)
{
    return false;
}

QString Policy::folder(const QSettings &storage)
{
    return QFileInfo(storage.fileName()).absolutePath();
}

}
