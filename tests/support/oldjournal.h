// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/buildplaces.h"
#include "support/journaltable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Sigill {

// Makes a journal's file as an earlier version of the schema was written, with four entries of 29
// February 2020: done, unknown and done later, refused, and one without an end; records 1 to 8.
inline bool writeOldJournal(const QString &path, int version)
{
    QFile statements(projectFile(QStringLiteral("tests/data/journal-%1.sql").arg(version)));
    if (!statements.open(QIODevice::ReadOnly) || !QDir().mkpath(QFileInfo(path).path()))
        return false;
    JournalTable table(path);
    // As the program always had it; Debian's SQLite has it unasked, that of other systems not.
    if (!table.run(QStringLiteral("PRAGMA secure_delete = ON")))
        return false;
    const auto all = QString::fromUtf8(statements.readAll()).split(QStringLiteral(";\n"));
    for (const auto &statement : all) {
        if (!statement.isEmpty() && !table.run(statement))
            return false;
    }
    return true;
}

}
