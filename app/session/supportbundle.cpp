// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/supportbundle.h"

#include "session/wholefile.h"

#include <QDir>
#include <QtConcurrentRun>

#include <memory>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// A name that stays in the folder into which the zip is unpacked.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name)
        plain += c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' ? c : QChar(u'_');
    while (plain.startsWith(u'.'))
        plain.remove(0, 1);
    return plain.isEmpty() ? u"part"_s : plain;
}

QString unusedName(const QString &name, const QStringList &used)
{
    QString unused = name;
    for (int number = 2; used.contains(unused, Qt::CaseInsensitive); ++number)
        unused = u"%1-%2"_s.arg(number).arg(name);
    return unused;
}

QString words(zip_error_t *error)
{
    const QString text = QString::fromUtf8(zip_error_strerror(error));
    zip_error_fini(error);
    return text;
}

}

SupportBundle::SupportBundle(const Redactor &redactor, QObject *parent)
    : QObject(parent)
    , m_redactor(redactor)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT finished(m_writing.result()); });
}

void SupportBundle::add(const QString &name, const QString &text)
{
    m_parts.append({name, text});
}

void SupportBundle::write(const QString &path)
{
    // To look through a long log takes its time, and so does a slow disk.
    m_writing.setFuture(
        QtConcurrent::run([redactor = m_redactor, names = m_names, parts = m_parts, path] {
            Redactor knowing = redactor;
            if (names)
                names(knowing);
            return write(knowing, parts, path);
        }));
}

SupportBundle::Result SupportBundle::write(Redactor redactor, const QList<Part> &parts,
                                           const QString &path)
{
    const auto failed = [&path](const QString &why) {
        //: %1 is a path, %2 the system's words on what is wrong
        return tl::make_unexpected(tr("The support bundle %1 could not be written: %2")
                                       .arg(QDir::toNativeSeparators(path), why));
    };
    QList<Part> redacted;
    QStringList names;
    for (const auto &part : parts) {
        const QString name = unusedName(plainName(redactor.redacted(part.name)), names);
        names << name;
        redacted.append({name, redactor.redacted(part.text)});
    }
    const auto bytes = zipped(redacted);
    if (!bytes)
        return failed(bytes.error());
    if (const QString why = WholeFile::write(path, *bytes); !why.isEmpty())
        return failed(why);
    return static_cast<int>(redacted.size());
}

// In memory, so that the file is written as any other is: whole or not at all.
tl::expected<QByteArray, QString> SupportBundle::zipped(const QList<Part> &parts)
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
