// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalverifyjob.h"

#include "journal/journaltransaction.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int checksAStep = 1000;

}

JournalResult<bool> JournalVerifyJob::step(JournalFile &file)
{
    auto &database = file.database();
    // So that the records, the chain's ends and the open intents are of one moment.
    JournalTransaction transaction(database);
    if (auto begun = transaction.beginReading(); !begun)
        return tl::make_unexpected(begun.error());
    JournalChain chain(database);
    const auto ends = chain.ends();
    if (!ends)
        return tl::make_unexpected(ends.error());
    if (!m_begun || m_number < ends->beforeNumber) {
        // The beginning, or old records were removed meanwhile.
        m_begun = true;
        m_number = ends->beforeNumber;
        m_hash = ends->beforeHash;
        erase_if(m_open, [&](qint64 number) { return number <= m_number; });
    }
    const auto records = chain.records(m_number + 1, checksAStep);
    if (!records)
        return tl::make_unexpected(records.error());
    if (!follow(*records))
        return true;
    if (records->size() == checksAStep)
        return false;
    return finish(database, *ends);
}

bool JournalVerifyJob::follow(const QList<JournalChain::Record> &records)
{
    for (const auto &record : records) {
        if (record.number != m_number + 1)
            return find(JournalVerdict::Finding::Missing, m_number + 1);
        if (record.hash != JournalChain::hash(m_hash, record.number, record.payload))
            return find(JournalVerdict::Finding::Changed, record.number);
        m_number = record.number;
        m_hash = record.hash;
        ++m_verdict.records;
        note(record);
    }
    return true;
}

void JournalVerifyJob::note(const JournalChain::Record &record)
{
    const auto object = QJsonDocument::fromJson(record.payload).object();
    const auto kind = object.value("kind"_L1).toString();
    if (kind == "intent"_L1) {
        m_open.insert(record.number);
    } else if (kind == "outcome"_L1) {
        const qint64 intent = object.value("intent"_L1).toInteger();
        if (object.value("outcome"_L1).toString() == "unknown"_L1)
            m_open.insert(intent);
        else
            m_open.remove(intent);
    }
}

JournalResult<bool> JournalVerifyJob::finish(JournalDatabase &database,
                                             const JournalChain::Ends &ends)
{
    if (ends.headNumber > m_number) {
        find(JournalVerdict::Finding::Missing, m_number + 1);
        return true;
    }
    if (ends.headNumber < m_number || ends.headHash != m_hash) {
        find(JournalVerdict::Finding::Changed, m_number);
        return true;
    }
    const auto wrong = wrongOpenIntent(database);
    if (!wrong)
        return tl::make_unexpected(wrong.error());
    if (*wrong != 0)
        find(JournalVerdict::Finding::Changed, *wrong);
    return true;
}

JournalResult<qint64> JournalVerifyJob::wrongOpenIntent(JournalDatabase &database)
{
    auto rows = database.run(u"SELECT number FROM open_intent"_s);
    if (!rows)
        return tl::make_unexpected(rows.error());
    QSet<qint64> listed;
    while (rows->next())
        listed.insert(rows->value(0).toLongLong());
    if (const auto ended = database.ended(*rows); !ended)
        return tl::make_unexpected(ended.error());
    auto differing = ((listed - m_open) + (m_open - listed)).values();
    std::sort(differing.begin(), differing.end());
    for (const auto number : differing) {
        // An outcome may be of an intent in a file that is gone.
        const auto kind = database.value(u"SELECT kind FROM record WHERE number = ?"_s, {number});
        if (!kind)
            return tl::make_unexpected(kind.error());
        if (listed.contains(number) || kind->toString() == "intent"_L1)
            return number;
    }
    return 0;
}

bool JournalVerifyJob::find(JournalVerdict::Finding finding, qint64 record)
{
    m_verdict.finding = finding;
    m_verdict.record = record;
    return false;
}

JournalReply JournalVerifyJob::reply()
{
    return JournalResult<JournalVerdict>(m_verdict);
}

JournalReply JournalVerifyJob::failed(const JournalError &error)
{
    return JournalResult<JournalVerdict>(tl::make_unexpected(error));
}

}
