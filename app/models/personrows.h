// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorykey.h"
#include "domain/request.h"

#include <QHash>
#include <QList>

namespace Sigill {

// Which requests of a store name a person, so that a name that comes in touches no others.
class PersonRows
{
public:
    // Also for a request that has changed; who is no longer in it is found with it all the same.
    void add(int position, const Request &request);
    void clear() { m_positions.clear(); }

    // The positions of requests for the person or sent by them, in no order.
    QList<int> positions(const QUuid &person) const
    {
        return m_positions.value(DirectoryKey::ofGuid(person));
    }

private:
    QHash<DirectoryKey, QList<int>> m_positions;
};

}
