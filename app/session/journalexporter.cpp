// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/journalexporter.h"

#include "journal/journalexport.h"

#include <QDir>
#include <QSaveFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QByteArray bytesFor(const QList<JournalEntry> &entries, const QString &path)
{
    if (path.endsWith(".jsonl"_L1, Qt::CaseInsensitive))
        return JournalExport::jsonLines(entries);
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) ? JournalExport::json(entries)
                                                          : JournalExport::csv(entries);
}

}

JournalExporter::JournalExporter(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT finished(m_writing.result()); });
}

void JournalExporter::start(const JournalQuery &query, const QString &path)
{
    m_journal.read(
        query, this, [this, path](const tl::expected<QList<JournalEntry>, JournalError> &read) {
            if (!read) {
                const JournalError &error = read.error();
                Q_EMIT finished(
                    tl::make_unexpected(QString(error.summary() + u' ' + error.advice())));
                return;
            }
            // A long journal takes its time to format and to write.
            m_writing.setFuture(
                QtConcurrent::run([entries = *read, path] { return write(entries, path); }));
        });
}

JournalExporter::Result JournalExporter::write(const QList<JournalEntry> &entries,
                                               const QString &path)
{
    const auto failed = [&path](const QString &why) {
        //: %1 is a path, %2 the system's words on what is wrong
        return tl::make_unexpected(
            tr("The file %1 could not be written: %2").arg(QDir::toNativeSeparators(path), why));
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    // Before anything is in it: it holds personal data, whatever the umask says.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed(file.errorString());
    file.write(bytesFor(entries, path));
    if (!file.commit())
        return failed(file.errorString());
    return static_cast<int>(entries.size());
}

}
