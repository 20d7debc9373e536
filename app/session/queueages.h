// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statusview.h"

#include <QDateTime>
#include <QHash>

namespace Sigill {

// When each status of a queue was last read whole, by this computer's clock.
class QueueAges
{
public:
    void noteAll();
    void note(const QList<RequestStatus> &statuses);
    void forget() { m_readAt.clear(); }

    // Invalid where a part of the view was never read.
    QDateTime oldestOf(StatusView view) const;

    static QList<RequestStatus> statusesOf(StatusView view);

private:
    QHash<RequestStatus, QDateTime> m_readAt;
};

}
