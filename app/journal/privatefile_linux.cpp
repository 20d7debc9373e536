// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/privatefile.h"

#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace Sigill {

namespace {

constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

}

bool PrivateFile::makeOwnFolder(const QString &path)
{
    return QDir().mkdir(path, owner | QFileDevice::ExeOwner);
}

// Of a file of somebody else they cannot be taken; then it is theirs to say who may read it.
void PrivateFile::takeOthersRights(const QString &path)
{
    constexpr auto all = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if ((QFileInfo(path).permissions() & all) != 0)
        QFile::setPermissions(path, owner);
}

bool PrivateFile::sync(int handle)
{
    return ::fsync(handle) == 0;
}

// A new name is safe only when its folder is.
void PrivateFile::syncFolder(const QString &path)
{
    const int handle
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    sync(handle);
    ::close(handle);
}

}
