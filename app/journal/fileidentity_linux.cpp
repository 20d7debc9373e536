// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/fileidentity.h"

#include <QFile>

#include <sys/stat.h>

namespace Sigill {

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

}
