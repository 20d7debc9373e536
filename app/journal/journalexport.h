// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/journalentry.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QUuid>

namespace Sigill {

// Entries of the journal as files for other programs, UTF-8, with the names and values of
// JournalCodec; a column or name is there for everything that is known of an entry.
class JournalExport
{
public:
    // Of those whom the entries name by GUIDs, as far as they are known at this moment. They stand
    // in target_name and originator_name, at the end of a table.
    using Names = QHash<QUuid, QString>;

    // RFC 4180 with a byte order mark, by which spreadsheets know the encoding. A text that a
    // spreadsheet would take for a formula gets an apostrophe in front.
    static QByteArray csv(const QList<JournalEntry> &entries, const Names &names = {});
    // One array.
    static QByteArray json(const QList<JournalEntry> &entries, const Names &names = {});
    // An object a line.
    static QByteArray jsonLines(const QList<JournalEntry> &entries, const Names &names = {});

private:
    static QJsonObject whole(const JournalEntry &entry, const Names &names);
};

}
