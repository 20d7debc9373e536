// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guid.h"

#include <QHashFunctions>

namespace Sigill {

// By what somebody is looked up in a directory: an objectGUID, as requests carry it, or a SID, as
// security descriptors do. Unset keys and all-zero GUIDs are null: they name nobody.
class DirectoryKey
{
public:
    DirectoryKey() = default;

    static DirectoryKey ofGuid(const QUuid &guid)
    {
        DirectoryKey key;
        key.m_guid = guid;
        return key;
    }
    // The text as Sid::text() writes it; this room cannot read SIDs, so the caller has.
    static DirectoryKey ofSid(const QString &sid)
    {
        DirectoryKey key;
        key.m_sid = sid;
        return key;
    }

    bool isNull() const { return m_guid.isNull() && m_sid.isEmpty(); }
    bool isSid() const { return !m_sid.isEmpty(); }
    // Null where this is a SID.
    const QUuid &guid() const { return m_guid; }
    // Empty where this is a GUID.
    const QString &sid() const { return m_sid; }
    // For logs and for where no name is known.
    QString text() const { return isSid() ? m_sid : guidText(m_guid); }

    friend bool operator==(const DirectoryKey &, const DirectoryKey &) = default;
    friend size_t qHash(const DirectoryKey &key, size_t seed = 0)
    {
        // GUIDs that were counted up lie side by side with qHash(QUuid), which makes QHash slow.
        return key.isSid() ? qHash(key.m_sid, seed)
                           : qHashBits(&key.m_guid, sizeof key.m_guid, seed);
    }

private:
    // One of them at most.
    QUuid m_guid;
    QString m_sid;
};

}
