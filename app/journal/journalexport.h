// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/journalentry.h"

#include <QByteArray>

namespace Sigill {

// Entries of the journal as files for other programs, UTF-8, with the names and values of
// JournalCodec; a column or name is there for everything that is known of an entry.
class JournalExport
{
public:
    // RFC 4180 with a byte order mark, by which spreadsheets know the encoding. A text that a
    // spreadsheet would take for a formula gets an apostrophe in front.
    static QByteArray csv(const QList<JournalEntry> &entries);
    // One array.
    static QByteArray json(const QList<JournalEntry> &entries);
    // An object a line.
    static QByteArray jsonLines(const QList<JournalEntry> &entries);
};

}
