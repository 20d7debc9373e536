// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/personrows.h"

namespace Sigill {

void PersonRows::add(int position, const Request &request)
{
    const auto insert = [&](const QUuid &person) {
        auto &positions = m_positions[DirectoryKey::ofGuid(person)];
        if (positions.isEmpty() || positions.constLast() != position)
            positions.append(position);
    };
    if (!request.target.isNull())
        insert(request.target);
    if (!request.originator.isNull() && request.originator != request.target)
        insert(request.originator);
}

}
