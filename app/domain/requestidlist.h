// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestid.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QStringDecoder>

#include <functional>

namespace Sigill {

// Request ids out of lines that may hold anything: ids alone, tickets, addresses, columns. Every id
// of a line counts, once, but for those of people, templates, profiles and smart cards in the API's
// JSON; what else is not used is told as it comes. Lines end with \n, \r\n or \r; empty ones and
// those that begin with # are left out. Keeps the ids and a piece of one line.
class RequestIdList
{
public:
    // A line, or an id in it, that is not used.
    struct Remark
    {
        Q_DECLARE_TR_FUNCTIONS(RequestIdList)

    public:
        enum class Kind { NoId, Duplicate, ZeroId };

        Kind kind = Kind::NoId;
        qint64 line = 0; // counts from 1
        // Of a duplicate: where it stood first; 0 where it was added by hand.
        qint64 firstLine = 0;
        // The id, or the start of the line, fit to be shown.
        QString text;

        // One line.
        QString sentence() const;
    };
    using Teller = std::function<void(const Remark &)>;

    // Calls the teller, which may be empty, from within read() and finish().
    explicit RequestIdList(Teller teller);

    // False where the list has it already.
    bool add(const RequestId &id);

    // Text in pieces of any size. Bytes are UTF-8, or what a byte order mark at the start says;
    // what is wrong in them is taken for a strange character. To be ended with finish().
    void read(QByteArrayView bytes);
    void read(QStringView text);
    // The last line needs no end.
    void finish();

    // In the order in which they came.
    const QList<RequestId> &ids() const { return m_ids; }
    // How many remarks there were.
    qint64 remarkCount() const { return m_remarks; }
    // Lines that begin with # although they hold an id.
    qint64 commentedCount() const { return m_commented; }

private:
    void decode(bool isWhole);
    void takePart(QStringView part);
    void takeIds(bool isWhole);
    void take(const QUuid &guid);
    void endLine();
    void tell(Remark::Kind kind, qint64 firstLine, const QString &text);

    const Teller m_teller;
    QList<RequestId> m_ids;
    QHash<RequestId, qint64> m_firstLines;
    qint64 m_remarks = 0;
    qint64 m_commented = 0;

    QByteArray m_undecoded; // too few bytes to tell the encoding, or a part of a character
    std::optional<QStringConverter::Encoding> m_encoding;

    // Of the line that is being read.
    qint64 m_line = 1;
    QString m_pending; // ids may still begin in here, at m_from or later
    qsizetype m_from = 0;
    QString m_start; // to be shown
    bool m_isEmpty = true;
    bool m_isComment = false;
    bool m_hasId = false;
    bool m_afterReturn = false; // the line before ended with \r, so that \n is part of its end
};

}
