// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/fileidentity.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace Sigill {

#ifdef Q_OS_UNIX

std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
    struct stat known = {};
    if (::stat(QFile::encodeName(path).constData(), &known) != 0)
        return std::nullopt;
    return FileIdentity{known.st_dev, known.st_ino};
}

std::optional<FileIdentity> FileIdentity::of(int handle)
{
    struct stat known = {};
    if (::fstat(handle, &known) != 0)
        return std::nullopt;
    return FileIdentity{known.st_dev, known.st_ino};
}

#else

// Elsewhere an open file cannot be replaced.
std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
    return QFile::exists(path) ? std::optional(FileIdentity()) : std::nullopt;
}

std::optional<FileIdentity> FileIdentity::of(int)
{
    return FileIdentity();
}

#endif

}
