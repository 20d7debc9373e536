// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/preflight.h"

#include "api/apiclient.h"

#include <QTimer>

namespace Sigill {

Preflight::Preflight(ApiClient &client, Judge judge, int concurrency, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_judge(std::move(judge))
    , m_concurrency(concurrency)
{
}

void Preflight::start(const QList<Request> &requests, StatusChange change)
{
    m_change = change;
    m_items.reserve(requests.size());
    for (const auto &request : requests)
        m_items.append(m_judge(request, change));
    // Later, so that who starts it can connect to it first.
    QTimer::singleShot(0, this, &Preflight::readNext);
}

void Preflight::readNext()
{
    for (; m_next < m_items.size() && m_inFlight < m_concurrency; ++m_next) {
        const int index = m_next;
        if (m_items.at(index).verdict == PreflightItem::Verdict::InFlight) {
            ++m_read;
            continue;
        }
        if (m_lost) {
            take(index, tl::unexpected(*m_lost));
            continue;
        }
        ++m_inFlight;
        m_client.fetchRequest(m_items.at(index).request.id, this,
                              [this, index](const Result<FreshRequest> &fresh) {
                                  --m_inFlight;
                                  take(index, fresh);
                                  readNext();
                              });
    }
    if (m_finished || m_inFlight > 0 || m_next < m_items.size())
        return;
    m_finished = true;
    Q_EMIT finished();
}

void Preflight::take(int index, const Result<FreshRequest> &fresh)
{
    ++m_read;
    if (fresh) {
        m_lostInARow = 0;
        m_items[index] = m_judge(fresh->request, m_change);
        Q_EMIT requestRead(fresh->request);
    } else {
        auto &item = m_items[index];
        item.readError = fresh.error();
        // What is known of it is old, so a final status is no reason to skip it any more.
        item.verdict = PreflightItem::Verdict::Uncertain;
        const bool isLost = fresh.error().answerLost() || fresh.error().neverLeft();
        m_lostInARow = isLost ? m_lostInARow + 1 : 0;
        if (m_lostInARow >= mostLostReads)
            m_lost = fresh.error();
    }
    Q_EMIT progressed(m_read);
}

}
