// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"
#include "journal/journalexport.h"

#include <QFutureWatcher>

namespace Sigill {

// Writes entries of the journal into a file for other programs: JSON for a name that ends so, JSON
// lines for .jsonl, else a table (CSV). The file is readable for its owner alone.
class JournalExporter : public QObject
{
    Q_OBJECT

public:
    // How many entries were written, or a sentence on what went wrong.
    using Result = tl::expected<int, QString>;

    // The journal must outlive this.
    JournalExporter(Journal &journal, QObject *parent);

    // Once. A file of that name is replaced when the new one is whole.
    void start(const JournalQuery &query, const QString &path,
               const JournalExport::Names &names = {});

Q_SIGNALS:
    void finished(const Sigill::JournalExporter::Result &result);

private:
    static Result write(const QList<JournalEntry> &entries, const QString &path,
                        const JournalExport::Names &names);

    Journal &m_journal;
    QFutureWatcher<Result> m_writing;
};

}
