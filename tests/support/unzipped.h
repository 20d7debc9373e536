// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QMap>
#include <QString>

#include <zip.h>

namespace Sigill {

// The files of a zip by their names; empty where it is none.
inline QMap<QString, QString> unzipped(const QString &path)
{
    QMap<QString, QString> files;
    zip_t *archive
        = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!archive)
        return files;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        zip_stat_index(archive, index, 0, &stat);
        QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, index, 0);
        const auto size = zip_fread(file, bytes.data(), stat.size);
        zip_fclose(file);
        if (size == bytes.size())
            files.insert(QString::fromUtf8(stat.name), QString::fromUtf8(bytes));
    }
    zip_discard(archive);
    return files;
}

}
