// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/outcomesettler.h"

#include <QTimer>

#include <algorithm>

namespace Sigill {

OutcomeSettler::OutcomeSettler(ApiClient &client, const RequestId &id, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_id(id)
{
}

void OutcomeSettler::start(const QList<int> &times)
{
    ++m_round;
    m_times = times;
    m_lastReadWorked = false;
    m_clock.start();
    readNext();
}

void OutcomeSettler::readNext()
{
    if (m_times.isEmpty())
        return Q_EMIT finished(m_lastReadWorked);
    const auto wait = std::max<qint64>(m_times.takeFirst() - m_clock.elapsed(), 0);
    QTimer::singleShot(static_cast<int>(wait), this, [this, round = m_round] {
        if (round != m_round)
            return;
        m_client.fetchRequest(m_id, this, [this, round](const Result<FreshRequest> &fresh) {
            if (round != m_round)
                return;
            m_lastReadWorked = fresh.has_value();
            if (fresh) {
                if (isFinal(fresh->request.status))
                    m_times.clear();
                Q_EMIT requestRead(fresh->request);
            }
            readNext();
        });
    });
}

}
