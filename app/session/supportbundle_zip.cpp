// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/supportbundle.h"

#include <memory>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QString words(zip_error_t *error)
{
    const QString text = QString::fromUtf8(zip_error_strerror(error));
    zip_error_fini(error);
    return text;
}

}

QString SupportBundle::suffix()
{
    return u"zip"_s;
}

// In memory, so that the file is written as any other is: whole or not at all.
tl::expected<QByteArray, QString> SupportBundle::packed(const QList<Part> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!target)
        return tl::make_unexpected(words(&error));
    // Kept, because the archive gives its own hold on it up when it closes.
    zip_source_keep(target);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> kept(target, zip_source_free);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(target);
        return tl::make_unexpected(words(&error));
    }
    const auto failed = [archive] {
        const QString why = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return tl::make_unexpected(why);
    };
    // What is added is read when the archive closes.
    QList<QByteArray> contents;
    for (const auto &part : parts) {
        contents << part.text.toUtf8();
        zip_source_t *source
            = zip_source_buffer(archive, contents.constLast().constData(),
                                static_cast<zip_uint64_t>(contents.constLast().size()), 0);
        if (!source)
            return failed();
        if (zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(source);
            return failed();
        }
    }
    if (zip_close(archive) != 0)
        return failed();

    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_open(target) != 0 || zip_source_stat(target, &stat) != 0)
        return tl::make_unexpected(QString::fromUtf8(zip_error_strerror(zip_source_error(target))));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const auto read = zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    if (read != bytes.size())
        return tl::make_unexpected(QString::fromUtf8(zip_error_strerror(zip_source_error(target))));
    return bytes;
}

}
