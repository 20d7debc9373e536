// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/practicerecord.h"
#include "domain/statuschange.h"

#include <QHash>

#include <optional>
#include <vector>

namespace Sigill {

// The requests of the practice server and their life cycle. Knows no HTTP.
class PracticeStore
{
public:
    enum class Change {
        Done,
        // It was final already and stays as it is.
        Final,
        // Its status does not allow it.
        Refused,
        Unknown,
    };

    void replace(const QList<PracticeRecord> &records);
    void replace(const QList<Request> &requests);

    QList<Request> requests() const;

    // The request as JSON; nothing for an unknown id.
    std::optional<QByteArray> json(const RequestId &id);
    // In the order they came in, filtered where a filter is given. The bytes are shared with the
    // store, not copied.
    QList<QByteArray> list(std::optional<RequestStatus> status, std::optional<QUuid> target);

    // The id of some other request; null where there is none.
    RequestId another(const RequestId &id) const;

    // The first request that names this profile or smart card; null where none does. Valid until
    // the requests are replaced.
    const Request *requestNaming(const QUuid &cardObject) const;

    // How many changes the request went through since it was put here; setStatus() is none.
    int effects(const RequestId &id) const;

    Change change(const RequestId &id, StatusChange change);
    // Whatever the life cycle says; without effect for an unknown id.
    void setStatus(const RequestId &id, RequestStatus status);

private:
    struct Entry
    {
        Request request;
        // Made when first asked for; empty after a change.
        QByteArray json = {};
        int effects = 0;
    };

    Entry *find(const RequestId &id);
    const QByteArray &json(Entry &entry);
    void move(Entry &entry, RequestStatus status);

    std::vector<Entry> m_entries;
    QHash<RequestId, size_t> m_positions;
    // Of profiles and smart cards; made when first asked for, since a big queue names millions.
    mutable QHash<QUuid, size_t> m_named;
    // Only for requests from a data file.
    QHash<RequestId, QJsonObject> m_originals;
};

}
