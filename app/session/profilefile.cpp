// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/profilefile.h"

#include "api/profilecodec.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace Sigill {

ProfileFile::ProfileFile(QObject *parent)
    : QObject(parent)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT wasRead(m_reading.result()); });
    connect(&m_writing, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT wasWritten(m_writing.result()); });
}

void ProfileFile::startReading(const QString &path)
{
    m_reading.setFuture(QtConcurrent::run(&ProfileFile::read, path));
}

void ProfileFile::startWriting(const QList<ServerProfile> &profiles, const QString &path)
{
    m_writing.setFuture(QtConcurrent::run(&ProfileFile::write, profiles, path));
}

ProfileFile::Read ProfileFile::read(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return tl::unexpected(tr("There is no such file."));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    const QByteArray bytes = file.read(ProfileCodec::maxFile + 1);
    if (bytes.size() > ProfileCodec::maxFile)
        return tl::unexpected(tr("The file is too large."));
    return ProfileCodec::decodeFile(bytes);
}

// Others are meant to read it, so it gets the usual permissions.
QString ProfileFile::write(const QList<ServerProfile> &profiles, const QString &path)
{
    const QByteArray bytes = ProfileCodec::encodeFile(profiles);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || !file.commit())
        return file.errorString();
    return {};
}

}
