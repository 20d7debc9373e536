// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicestore.h"

#include "demo/practicejson.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Complete and Abandon: FIM CM SDK bb456785 and bb456810. Where Cancel works from is not published;
// this is the most that seems possible.
bool isAllowed(StatusChange change, RequestStatus status)
{
    const bool decided = status == RequestStatus::Approved || status == RequestStatus::Executing;
    return decided || (change == StatusChange::Cancel && status == RequestStatus::Pending);
}

}

void PracticeStore::replace(const QList<PracticeRecord> &records)
{
    QList<Request> plain;
    plain.reserve(records.size());
    for (const auto &record : records)
        plain.append(record.request);
    replace(plain);
    for (const auto &record : records) {
        if (!record.original.isEmpty())
            m_originals.insert(record.request.id, record.original);
    }
}

void PracticeStore::replace(const QList<Request> &requests)
{
    m_entries.clear();
    m_positions.clear();
    m_originals.clear();
    m_named.clear();
    m_entries.reserve(static_cast<size_t>(requests.size()));
    m_positions.reserve(requests.size());
    for (const auto &request : requests) {
        m_positions.insert(request.id, m_entries.size());
        m_entries.push_back({.request = request});
    }
}

QList<Request> PracticeStore::requests() const
{
    QList<Request> requests;
    requests.reserve(static_cast<qsizetype>(m_entries.size()));
    for (const auto &entry : m_entries)
        requests.append(entry.request);
    return requests;
}

std::optional<QByteArray> PracticeStore::json(const RequestId &id)
{
    auto *entry = find(id);
    return entry ? std::optional(json(*entry)) : std::nullopt;
}

QList<QByteArray> PracticeStore::list(std::optional<RequestStatus> status,
                                      std::optional<QUuid> target)
{
    QList<QByteArray> found;
    for (auto &entry : m_entries) {
        if ((!status || entry.request.status == *status)
            && (!target || entry.request.target == *target))
            found.append(json(entry));
    }
    return found;
}

RequestId PracticeStore::another(const RequestId &id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&id](const Entry &entry) { return entry.request.id != id; });
    return found == m_entries.cend() ? RequestId() : found->request.id;
}

const Request *PracticeStore::requestNaming(const QUuid &cardObject) const
{
    if (m_named.isEmpty()) {
        for (size_t position = 0; position < m_entries.size(); ++position) {
            const auto &request = m_entries[position].request;
            for (const auto &id : {request.oldProfile, request.oldSmartcard, request.newProfile,
                                   request.newSmartcard}) {
                if (!id.isNull() && !m_named.contains(id))
                    m_named.insert(id, position);
            }
        }
    }
    const auto found = m_named.constFind(cardObject);
    return found == m_named.constEnd() ? nullptr : &m_entries[*found].request;
}

int PracticeStore::effects(const RequestId &id) const
{
    const auto found = m_positions.constFind(id);
    return found == m_positions.constEnd() ? 0 : m_entries[*found].effects;
}

PracticeStore::Change PracticeStore::change(const RequestId &id, StatusChange change)
{
    auto *entry = find(id);
    if (!entry)
        return Change::Unknown;
    if (isFinal(entry->request.status))
        return Change::Final;
    if (!isAllowed(change, entry->request.status))
        return Change::Refused;
    move(*entry, expectedStatus(change));
    ++entry->effects;
    return Change::Done;
}

void PracticeStore::setStatus(const RequestId &id, RequestStatus status)
{
    if (auto *entry = find(id))
        move(*entry, status);
}

PracticeStore::Entry *PracticeStore::find(const RequestId &id)
{
    const auto found = m_positions.constFind(id);
    return found == m_positions.constEnd() ? nullptr : &m_entries[*found];
}

const QByteArray &PracticeStore::json(Entry &entry)
{
    if (entry.json.isEmpty()) {
        const auto original = m_originals.constFind(entry.request.id);
        entry.json = original == m_originals.constEnd()
            ? PracticeJson::request(entry.request)
            : QJsonDocument(*original).toJson(QJsonDocument::Compact);
    }
    return entry.json;
}

void PracticeStore::move(Entry &entry, RequestStatus status)
{
    auto &request = entry.request;
    request.status = status;
    request.completed
        = status == RequestStatus::Completed ? QDateTime::currentDateTimeUtc() : QDateTime();
    entry.json.clear();
    const auto original = m_originals.find(request.id);
    if (original != m_originals.end()) {
        original->insert(u"Status"_s, static_cast<int>(status));
        original->insert(u"Completed"_s,
                         QString::fromLatin1(PracticeJson::time(request.completed)));
    }
}

}
