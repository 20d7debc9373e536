// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>

#include <string>

namespace Sigill {

// The path in the form in which Windows takes more than 260 characters, whatever the computer's
// settings are.
inline std::wstring nativePath(const QString &path)
{
    QString native = QDir::toNativeSeparators(QDir::cleanPath(QDir().absoluteFilePath(path)));
    const QString plain = QStringLiteral("\\\\?\\");
    const QString share = QStringLiteral("\\\\");
    if (native.startsWith(share) && !native.startsWith(plain))
        native.replace(0, share.size(), plain + QStringLiteral("UNC\\"));
    else if (!native.startsWith(plain))
        native.prepend(plain);
    return native.toStdWString();
}

}
