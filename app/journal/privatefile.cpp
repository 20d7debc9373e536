// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr qint64 room = 64 * 1024;

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
    if (!makeOwnFolder(path) && !QFileInfo(path).isDir())
        return tl::make_unexpected(u"The folder %1 cannot be made"_s.arg(path));
    syncFolder(above);
    return {};
}

tl::expected<void, QString> PrivateFile::make(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        sync(file.handle());
        file.close();
        takeOthersRights(path);
        syncFolder(QFileInfo(path).absolutePath());
        return {};
    }
    if (!QFileInfo(path).isFile())
        return tl::make_unexpected(u"%1: %2"_s.arg(path, file.errorString()));
    takeOthersRights(path);
    return {};
}

tl::expected<void, QString> PrivateFile::replace(const QString &path, const QString &with)
{
    QFile file(with);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !sync(file.handle()))
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
        && sync(file.handle());
}

}
