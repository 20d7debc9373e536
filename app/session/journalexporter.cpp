// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/journalexporter.h"

#include "journal/journalexport.h"
#include "session/wholefile.h"

#include <QDir>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QByteArray bytesFor(const QList<JournalEntry> &entries, const QString &path,
                    const JournalExport::Names &names)
{
    if (path.endsWith(".jsonl"_L1, Qt::CaseInsensitive))
        return JournalExport::jsonLines(entries, names);
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) ? JournalExport::json(entries, names)
                                                          : JournalExport::csv(entries, names);
}

}

JournalExporter::JournalExporter(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT finished(m_writing.result()); });
}

void JournalExporter::start(const JournalQuery &query, const QString &path,
                            const JournalExport::Names &names)
{
    m_journal.read(
        query, this,
        [this, path, names](const tl::expected<QList<JournalEntry>, JournalError> &read) {
            if (!read) {
                const JournalError &error = read.error();
                Q_EMIT finished(
                    tl::make_unexpected(QString(error.summary() + u' ' + error.advice())));
                return;
            }
            // A long journal takes its time to format and to write.
            m_writing.setFuture(QtConcurrent::run(
                [entries = *read, path, names] { return write(entries, path, names); }));
        });
}

JournalExporter::Result JournalExporter::write(const QList<JournalEntry> &entries,
                                               const QString &path,
                                               const JournalExport::Names &names)
{
    if (const QString why = WholeFile::write(path, bytesFor(entries, path, names));
        !why.isEmpty()) {
        //: %1 is a path, %2 the system's words on what is wrong
        return tl::make_unexpected(
            tr("The file %1 could not be written: %2").arg(QDir::toNativeSeparators(path), why));
    }
    return static_cast<int>(entries.size());
}

}
