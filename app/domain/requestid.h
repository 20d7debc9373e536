// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guid.h"

#include <QHashFunctions>

namespace Sigill {

// Identifies one request. The server varies the case of GUIDs, so ids compare as numbers.
class RequestId
{
public:
    RequestId() = default;
    explicit RequestId(const QUuid &guid)
        : m_guid(guid)
    {
    }

    // Nothing for a text that is no GUID, and for the all-zero GUID, which names no request.
    static std::optional<RequestId> fromText(QStringView text)
    {
        const auto guid = guidFromText(text);
        if (!guid || guid->isNull())
            return std::nullopt;
        return RequestId(*guid);
    }

    const QUuid &guid() const { return m_guid; }
    bool isNull() const { return m_guid.isNull(); }
    QString text() const { return guidText(m_guid); }

    friend bool operator==(const RequestId &a, const RequestId &b) { return a.m_guid == b.m_guid; }
    friend bool operator<(const RequestId &a, const RequestId &b) { return a.m_guid < b.m_guid; }
    friend size_t qHash(const RequestId &id, size_t seed = 0) { return qHash(id.m_guid, seed); }

private:
    QUuid m_guid;
};

}
