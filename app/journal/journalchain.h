// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journaldatabase.h"

namespace Sigill {

// The records of a journal, each with a hash over itself and the one before:
//     SHA-256(hash of the one before, number as 8 bytes big-endian, SHA-256(payload)).
// The hash before the first record of all is SHA-256(id of the journal). Records are only ever
// added at the end, taken from the front, or erased, which keeps the hashes. Whoever calls a
// function that writes has begun a transaction.
class JournalChain
{
public:
    struct Ends
    {
        // Another one for each journal.
        QString journal;
        // Of the record before the first one that is kept, and of the last one.
        qint64 beforeNumber = 0;
        QByteArray beforeHash;
        qint64 headNumber = 0;
        QByteArray headHash;
    };

    struct Record
    {
        qint64 number = 0;
        QByteArray payload; // JSON, UTF-8
        QByteArray hash;
    };

    explicit JournalChain(JournalDatabase &database);

    // A chain without records, the first of which will have the number after this one.
    JournalResult<void> create(qint64 numbersAfter);

    JournalResult<Ends> ends();
    // Adds the next number to the object.
    JournalResult<Record> append(QJsonObject object, Ends &ends);
    // From this number on, at most so many, in order.
    JournalResult<QList<Record>> records(qint64 from, int most);

    // Takes away what the record says; its place in the chain stays.
    JournalResult<void> erase(qint64 number);
    // Removes the erased records at the front.
    JournalResult<void> removeErased();

    static QByteArray hash(const QByteArray &before, qint64 number, const QByteArray &payload);

private:
    JournalDatabase &m_database;
};

}
