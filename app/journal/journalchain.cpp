// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalchain.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QByteArray digest(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

// Of the payload, or of what stood there before it was erased.
QByteArray payloadDigest(const QByteArray &payload)
{
    if (!payload.startsWith("{\"digest\":"))
        return digest(payload);
    const auto erased = QJsonDocument::fromJson(payload).object();
    return QByteArray::fromHex(erased.value("digest"_L1).toString().toLatin1());
}

}

JournalChain::JournalChain(JournalDatabase &database)
    : m_database(database)
{
}

JournalResult<void> JournalChain::create(qint64 numbersAfter)
{
    const QString journal = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray first = digest(journal.toLatin1());
    const auto made = m_database.run(
        u"INSERT INTO chain (one, journal, before_number, before_hash, head_number, head_hash)"
        " VALUES (1, ?, ?, ?, ?, ?)"_s,
        {journal, numbersAfter, first, numbersAfter, first});
    if (!made)
        return tl::make_unexpected(made.error());
    return {};
}

JournalResult<JournalChain::Ends> JournalChain::ends()
{
    auto query = m_database.run(
        u"SELECT journal, before_number, before_hash, head_number, head_hash FROM chain"_s);
    if (!query)
        return tl::make_unexpected(query.error());
    if (!query->next())
        return tl::make_unexpected(
            m_database.error(JournalError::Kind::Damaged, u"The table \"chain\" is empty"_s));
    return Ends{query->value(0).toString(), query->value(1).toLongLong(),
                query->value(2).toByteArray(), query->value(3).toLongLong(),
                query->value(4).toByteArray()};
}

JournalResult<JournalChain::Record> JournalChain::append(QJsonObject object, Ends &ends)
{
    const qint64 number = ends.headNumber + 1;
    object.insert("number"_L1, number);
    const QByteArray payload = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const Record record{number, payload, hash(ends.headHash, number, payload)};
    // Bytes, so that nothing changes them on their way through UTF-16.
    const auto written = m_database.run(
        u"INSERT INTO record (number, payload, hash) VALUES (?, CAST(? AS TEXT), ?)"_s,
        {record.number, record.payload, record.hash});
    if (!written)
        return tl::make_unexpected(written.error());
    const auto moved = m_database.run(u"UPDATE chain SET head_number = ?, head_hash = ?"_s,
                                      {record.number, record.hash});
    if (!moved)
        return tl::make_unexpected(moved.error());
    ends.headNumber = record.number;
    ends.headHash = record.hash;
    return record;
}

JournalResult<QList<JournalChain::Record>> JournalChain::records(qint64 from, int most)
{
    auto query = m_database.run(u"SELECT number, CAST(payload AS BLOB), hash FROM record"
                                " WHERE number >= ? ORDER BY number LIMIT ?"_s,
                                {from, most});
    if (!query)
        return tl::make_unexpected(query.error());
    QList<Record> records;
    while (query->next())
        records.append({query->value(0).toLongLong(), query->value(1).toByteArray(),
                        query->value(2).toByteArray()});
    if (auto ended = m_database.ended(*query); !ended)
        return tl::make_unexpected(ended.error());
    return records;
}

JournalResult<void> JournalChain::erase(qint64 number)
{
    const auto payload = m_database.value(
        u"SELECT CAST(payload AS BLOB) FROM record WHERE number = ?"_s, {number});
    if (!payload)
        return tl::make_unexpected(payload.error());
    const QJsonObject erased{
        {u"kind"_s, u"erased"_s},
        {u"digest"_s, QString::fromLatin1(payloadDigest(payload->toByteArray()).toHex())},
    };
    const auto written
        = m_database.run(u"UPDATE record SET payload = CAST(? AS TEXT) WHERE number = ?"_s,
                         {QJsonDocument(erased).toJson(QJsonDocument::Compact), number});
    if (!written)
        return tl::make_unexpected(written.error());
    return {};
}

JournalResult<void> JournalChain::removeErased()
{
    auto last = m_database.run(
        u"SELECT number, hash FROM record WHERE number < coalesce("
        " (SELECT number FROM record WHERE kind <> 'erased' ORDER BY number LIMIT 1),"
        " (SELECT head_number + 1 FROM chain)) ORDER BY number DESC LIMIT 1"_s);
    if (!last)
        return tl::make_unexpected(last.error());
    if (!last->next())
        return m_database.ended(*last);
    const QVariantList front{last->value(0), last->value(1)};
    last->finish();
    for (const auto &statement : {u"UPDATE chain SET before_number = ?, before_hash = ?"_s,
                                  u"DELETE FROM record WHERE number <= ?"_s}) {
        const auto moved
            = m_database.run(statement, front.first(statement.startsWith("UPDATE"_L1) ? 2 : 1));
        if (!moved)
            return tl::make_unexpected(moved.error());
    }
    return {};
}

QByteArray JournalChain::hash(const QByteArray &before, qint64 number, const QByteArray &payload)
{
    const qint64 bigEndian = qToBigEndian(number);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian));
    hash.addData(payloadDigest(payload));
    return hash.result();
}

}
