// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalreadjob.h"

#include "journal/journalcodec.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int entriesAStep = 1000;

}

JournalReadJob::JournalReadJob(const JournalQuery &query, const QString &host)
    : m_query(query)
    , m_host(host)
{
}

// Newest first, by time and number, which is the order of an index; the next page begins where the
// last one ended.
QString JournalReadJob::statement() const
{
    QString statement = u"SELECT r.number, CAST(r.payload AS BLOB),"
                        " (SELECT CAST(e.payload AS BLOB) FROM record e WHERE e.intent = r.number"
                        "  ORDER BY e.number DESC LIMIT 1), r.time FROM "_s;
    statement += m_query.leftBehind
        ? u"open_intent o CROSS JOIN record r ON r.number = o.number WHERE r.kind = 'intent'"_s
        : u"record r WHERE r.kind = 'intent'"_s;
    if (m_query.request)
        statement += u" AND r.request = ?"_s;
    if (m_query.since.isValid())
        statement += u" AND r.time >= ?"_s;
    if (m_query.until.isValid())
        statement += u" AND r.time < ?"_s;
    if (!m_beforeTime.isEmpty())
        statement += u" AND (r.time, r.number) < (?, ?)"_s;
    return statement + u" ORDER BY r.time DESC, r.number DESC LIMIT ?"_s;
}

QVariantList JournalReadJob::values() const
{
    QVariantList values;
    if (m_query.request)
        values << m_query.request->text();
    if (m_query.since.isValid())
        values << JournalCodec::time(m_query.since).toString();
    if (m_query.until.isValid())
        values << JournalCodec::time(m_query.until).toString();
    if (!m_beforeTime.isEmpty())
        values << m_beforeTime << m_beforeNumber;
    return values << entriesAStep;
}

JournalResult<bool> JournalReadJob::step(JournalFile &file)
{
    auto &database = file.database();
    auto rows = database.run(statement(), values());
    if (!rows)
        return tl::make_unexpected(rows.error());
    int count = 0;
    while (rows->next()) {
        ++count;
        m_beforeNumber = rows->value(0).toLongLong();
        m_beforeTime = rows->value(3).toString();
        const auto entry = read(database, m_beforeNumber, rows->value(1).toByteArray(),
                                rows->value(2).toByteArray());
        if (!entry)
            return tl::make_unexpected(entry.error());
        if (!isWanted(*entry, file))
            continue;
        m_found.append(*entry);
        if (m_query.most > 0 && m_found.size() == m_query.most)
            return true;
    }
    if (const auto ended = database.ended(*rows); !ended)
        return tl::make_unexpected(ended.error());
    return count < entriesAStep;
}

bool JournalReadJob::isWanted(const JournalEntry &entry, const JournalFile &file)
{
    if (!m_query.server.isEmpty() && entry.server != m_query.server)
        return false;
    if (!m_query.leftBehind)
        return true;
    if (entry.host != m_host || entry.session == file.session())
        return false;
    const auto known = m_living.constFind(entry.session);
    if (known != m_living.cend())
        return !*known;
    const bool living = SessionLock::isLiving(file.sessionsFolder(), entry.session);
    m_living.insert(entry.session, living);
    return !living;
}

JournalResult<JournalEntry> JournalReadJob::read(JournalDatabase &database, qint64 number,
                                                 const QByteArray &intent,
                                                 const QByteArray &outcome) const
{
    const auto damaged = [&database, number](const QString &what) {
        return tl::make_unexpected(
            database.error(JournalError::Kind::Damaged, u"Entry %1: %2"_s.arg(number).arg(what)));
    };
    auto entry = JournalCodec::readIntent(QJsonDocument::fromJson(intent).object());
    if (!entry)
        return damaged(entry.error());
    entry->number = number;
    if (outcome.isEmpty())
        return *entry;
    const auto object = QJsonDocument::fromJson(outcome).object();
    const auto end = JournalCodec::readOutcome(object);
    if (!end)
        return damaged(end.error());
    entry->outcome = *end;
    entry->ended = JournalCodec::readTime(object.value("time"_L1));
    return *entry;
}

JournalReply JournalReadJob::reply()
{
    std::reverse(m_found.begin(), m_found.end());
    return JournalResult<QList<JournalEntry>>(m_found);
}

JournalReply JournalReadJob::failed(const JournalError &error)
{
    return JournalResult<QList<JournalEntry>>(tl::make_unexpected(error));
}

}
