// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalgroup.h"

#include "journal/journalcodec.h"
#include "journal/journaltransaction.h"
#include "journal/sessionlock.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sigill {

JournalGroup::JournalGroup(JournalDatabase &database, const QString &sessionsFolder,
                           const JournalMemory &memory)
    : m_database(database)
    , m_chain(database)
    , m_sessionsFolder(sessionsFolder)
    , m_memory(memory)
{
}

JournalResult<QList<JournalWritten>> JournalGroup::write(const QList<JournalWrite> &writes)
{
    JournalTransaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return tl::make_unexpected(begun.error());
    auto ends = m_chain.ends();
    if (!ends)
        return tl::make_unexpected(ends.error());
    m_ends = *ends;
    if (m_ends.headNumber < m_memory.highest)
        return tl::make_unexpected(m_database.error(
            JournalError::Kind::Damaged,
            u"The last record is %1, but %2 was there before"_s.arg(m_ends.headNumber)
                .arg(m_memory.highest)));
    QList<JournalWritten> written;
    for (const auto &write : writes) {
        auto one = writeOne(write);
        if (!one)
            return tl::make_unexpected(one.error());
        written.append(*one);
    }
    if (auto committed = transaction.commit(); !committed)
        return tl::make_unexpected(committed.error());
    m_memory.highest = m_ends.headNumber;
    return written;
}

JournalResult<JournalWritten> JournalGroup::writeOne(const JournalWrite &write)
{
    return write.isOutcome() ? writeOutcome(write) : writeIntent(write.entry);
}

JournalResult<JournalWritten> JournalGroup::writeIntent(const JournalEntry &entry)
{
    const auto inTheWay = contention(entry);
    if (!inTheWay)
        return tl::make_unexpected(inTheWay.error());
    if (*inTheWay)
        return JournalWritten{tl::make_unexpected(m_database.error(**inTheWay, {})), entry.request};
    JournalEntry dated = entry;
    dated.intended = QDateTime::currentDateTimeUtc();
    const auto number = appendIntent(dated);
    if (!number)
        return tl::make_unexpected(number.error());
    return JournalWritten{*number, entry.request};
}

JournalResult<qint64> JournalGroup::appendIntent(const JournalEntry &entry)
{
    QJsonObject object = JournalCodec::intent(entry);
    object.insert("kind"_L1, u"intent"_s);
    const auto number = append(object);
    if (!number)
        return number;
    if (auto set = setOpen(*number, entry.request, true); !set)
        return tl::make_unexpected(set.error());
    m_memory.open.insert(*number, entry);
    return number;
}

JournalResult<JournalWritten> JournalGroup::writeOutcome(const JournalWrite &write)
{
    const qint64 asked = write.entry.number;
    qint64 number = m_memory.moved.value(asked, asked);
    auto intent = findIntent(number);
    if (!intent)
        return tl::make_unexpected(intent.error());
    const bool isOwn = m_memory.open.contains(number);
    if (intent->number == 0 && isOwn) {
        // It stands in a file that is no longer here.
        *intent = m_memory.open.take(number);
        const auto moved = appendIntent(*intent);
        if (!moved)
            return tl::make_unexpected(moved.error());
        number = *moved;
        m_memory.moved.insert(asked, number);
        intent->number = number;
    }
    const bool isOpen = write.entry.isOpen();
    if (intent->number != 0) {
        if (auto set = setOpen(number, intent->request, isOpen); !set)
            return tl::make_unexpected(set.error());
    }
    if (!isOpen)
        m_memory.open.remove(number);

    QJsonObject object = JournalCodec::outcome(*write.entry.outcome);
    object.insert("kind"_L1, u"outcome"_s);
    object.insert("intent"_L1, number);
    object.insert("time"_L1, JournalCodec::time(write.entry.ended));
    const bool known = intent->number != 0;
    object.insert("server"_L1, known ? QJsonValue(intent->server) : QJsonValue());
    object.insert("request"_L1, known ? QJsonValue(intent->request.text()) : QJsonValue());
    object.insert("user"_L1, write.by.user);
    object.insert("host"_L1, write.by.host);
    object.insert("session"_L1, guidText(write.by.session));
    object.insert("version"_L1, write.by.version);
    const auto record = append(object);
    if (!record)
        return tl::make_unexpected(record.error());
    return JournalWritten{*record, intent->request};
}

JournalResult<qint64> JournalGroup::append(const QJsonObject &object)
{
    const auto record = m_chain.append(object, m_ends);
    if (!record)
        return tl::make_unexpected(record.error());
    m_records.append(*record);
    return record->number;
}

JournalResult<void> JournalGroup::setOpen(qint64 intent, const RequestId &request, bool open)
{
    const auto set = open
        ? m_database.run(u"INSERT OR IGNORE INTO open_intent (number, request) VALUES (?, ?)"_s,
                         {intent, request.text()})
        : m_database.run(u"DELETE FROM open_intent WHERE number = ?"_s, {intent});
    if (!set)
        return tl::make_unexpected(set.error());
    return {};
}

JournalResult<JournalEntry> JournalGroup::findIntent(qint64 number)
{
    auto query = m_database.run(
        u"SELECT server, request FROM record WHERE number = ? AND kind = 'intent'"_s, {number});
    if (!query)
        return tl::make_unexpected(query.error());
    JournalEntry entry;
    if (query->next()) {
        entry.number = number;
        entry.server = query->value(0).toString();
        entry.request = RequestId::fromText(query->value(1).toString()).value_or(RequestId());
    }
    if (auto ended = m_database.ended(*query); !ended)
        return tl::make_unexpected(ended.error());
    return entry;
}

JournalResult<std::optional<JournalError::Kind>> JournalGroup::contention(const JournalEntry &entry)
{
    const QString request = entry.request.text();
    const QString session = guidText(entry.session);
    auto others = m_database.run(
        u"SELECT DISTINCT r.session FROM open_intent o JOIN record r ON r.number = o.number"
        " WHERE o.request = ? AND r.server = ? AND r.session <> ?"
        " AND NOT EXISTS (SELECT 1 FROM record e WHERE e.intent = o.number)"_s,
        {request, entry.server, session});
    if (!others)
        return tl::make_unexpected(others.error());
    while (others->next()) {
        const auto other = guidFromText(others->value(0).toString());
        if (other && SessionLock::isLiving(m_sessionsFolder, *other))
            return JournalError::Kind::InFlightElsewhere;
    }
    if (auto ended = m_database.ended(*others); !ended)
        return tl::make_unexpected(ended.error());
    if (!entry.readBefore.isValid())
        return std::nullopt;
    // What was refused or never left has changed nothing.
    const auto changed = m_database.value(
        u"SELECT 1 FROM record WHERE request = ? AND kind = 'outcome' AND time >= ?"
        " AND server = ? AND session <> ? AND outcome IN"
        " ('done', 'unknown', 'overtaken', 'unchanged')"_s,
        {request, JournalCodec::time(entry.readBefore).toString(), entry.server, session});
    if (!changed)
        return tl::make_unexpected(changed.error());
    return changed->isValid() ? std::optional(JournalError::Kind::ChangedMeanwhile) : std::nullopt;
}

}
