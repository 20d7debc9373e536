// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journaldatabase.h"

#include <QStringList>

namespace Sigill {

// The tables of the journal's file, and how those of earlier programs become today's.
class JournalSchema
{
public:
    // Step n makes version n + 1 of version n; version 0 is an empty file.
    using Steps = QList<QStringList>;
    static Steps steps();

    // Leaves a file of a later program and one of another program as they are. What cannot be
    // carried out as a whole leaves the file as it was. A file with records is copied first, to
    // a file beside it.
    static JournalResult<void> bringUpToDate(JournalDatabase &database, const Steps &steps,
                                             qint64 numbersAfter);

    // Where the copy of a file of this version is put.
    static QString backupPath(const QString &path, int version);
    static QStringList backups(const QString &path);
};

}
