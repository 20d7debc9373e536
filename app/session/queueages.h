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
    using Times = QHash<RequestStatus, QDateTime>;
    // An earlier session has read these then, and nobody since.
    void noteEarlier(const Times &times);
    void forgetEarlier() { m_earlier.clear(); }
    void forget()
    {
        m_readAt.clear();
        m_earlier.clear();
    }
    bool isRead(RequestStatus status) const { return m_readAt.contains(status); }
    // Of each that was ever read whole, by this session or an earlier one.
    Times times() const;

    // Invalid where a part of the view was never read.
    QDateTime oldestOf(StatusView view) const;
    // Of the parts of the view that only an earlier session has read; invalid where there are none.
    QDateTime earlierOf(StatusView view) const;

    static QList<RequestStatus> statusesOf(StatusView view);

private:
    Times m_readAt;
    Times m_earlier;
};

}
