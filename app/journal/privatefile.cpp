// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 room = 64 * 1024;

#ifdef Q_OS_UNIX

bool syncHandle(int handle)
{
    return ::fsync(handle) == 0;
}

// A new name is safe only when its folder is.
void syncFolder(const QString &path)
{
    const int handle
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    syncHandle(handle);
    ::close(handle);
}

#else

bool syncHandle(int)
{
    return true;
}

void syncFolder(const QString &)
{
}

#endif

}

tl::expected<void, QString> PrivateFile::makeFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    if (folder.exists())
        return tl::make_unexpected(u"%1 is not a folder"_s.arg(path));
    const QString above = folder.absolutePath();
    if (above == folder.absoluteFilePath())
        return tl::make_unexpected(u"%1 does not exist"_s.arg(path));
    if (auto made = makeFolder(above); !made)
        return made;
    if (!QDir().mkdir(path, owner | QFileDevice::ExeOwner) && !QFileInfo(path).isDir())
        return tl::make_unexpected(u"The folder %1 cannot be made"_s.arg(path));
    syncFolder(above);
    return {};
}

tl::expected<void, QString> PrivateFile::make(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner)) {
        syncHandle(file.handle());
        file.close();
        syncFolder(QFileInfo(path).absolutePath());
        return {};
    }
    const QFileInfo found(path);
    if (!found.isFile())
        return tl::make_unexpected(u"%1: %2"_s.arg(path, file.errorString()));
    // Of a file of somebody else it cannot be taken; then it is theirs to say who may read it.
    constexpr auto all = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if ((found.permissions() & all) != 0)
        QFile::setPermissions(path, owner);
    return {};
}

tl::expected<void, QString> PrivateFile::replace(const QString &path, const QString &with)
{
    QFile file(with);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !syncHandle(file.handle()))
        return tl::make_unexpected(u"%1: %2"_s.arg(with, file.errorString()));
    file.close();
    std::error_code failed;
    std::filesystem::rename(QFileInfo(with).filesystemFilePath(),
                            QFileInfo(path).filesystemFilePath(), failed);
    if (failed)
        return tl::make_unexpected(u"%1: %2"_s.arg(path, QString::fromStdString(failed.message())));
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

bool PrivateFile::hasRoom(const QString &folder)
{
    QTemporaryFile file(QDir(folder).filePath(u"room-XXXXXX"_s));
    return file.open() && file.write(QByteArray(room, '\0')) == room && file.flush()
        && syncHandle(file.handle());
}

}
