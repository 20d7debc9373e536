// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/rundesk.h"

#include "api/apiclient.h"
#include "models/requestmodel.h"
#include "session/journalkeeper.h"

#include <algorithm>

namespace Sigill {

RunDesk::RunDesk(ApiClient &client, JournalKeeper &journal, RequestModel &requests, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_requests(requests)
{
}

ActionRunner *RunDesk::start(StatusChange change, const QList<PreflightItem> &plan,
                             const QString &reason, const RunSettings &settings)
{
    Q_ASSERT(!isRunning());
    m_runner = std::make_shared<ActionRunner>(m_client, m_journal.journal(), settings, nullptr);
    auto *runner = m_runner.get();
    connect(runner, &ActionRunner::requestRead, this, &RunDesk::requestRead);
    connect(runner, &ActionRunner::itemChanged, this,
            [this, runner](int item) { showActivity(*runner, item); });
    connect(runner, &ActionRunner::pauseChanged, this, &RunDesk::pauseChanged);
    connect(runner, &ActionRunner::finished, this, &RunDesk::finished);
    runner->start(change, plan, reason);
    for (int i = 0; i < runner->items().size(); ++i)
        showActivity(*runner, i);
    Q_EMIT started(runner);
    return runner;
}

bool RunDesk::mayRetry(const ActionRunner &runner) const
{
    return !isRunning() && !m_journal.isBlocked() && &runner.journal() == &m_journal.journal()
        && runner.server() == m_client.profile().baseUrl;
}

void RunDesk::retry(const std::shared_ptr<ActionRunner> &runner)
{
    m_runner = runner;
    runner->retry();
    Q_EMIT started(runner.get());
}

bool RunDesk::isChanging(const RequestId &id) const
{
    const auto isThis = [&id](const RunItem &item) {
        return item.state != RunItem::State::Ended && item.plan.request.id == id;
    };
    return isRunning() && std::any_of(m_runner->items().cbegin(), m_runner->items().cend(), isThis);
}

void RunDesk::showActivity(const ActionRunner &runner, int item)
{
    const RunItem &runItem = runner.items().at(item);
    RequestStore::Activity activity = RequestStore::Activity::None;
    if (runItem.state == RunItem::State::Waiting)
        activity = RequestStore::Activity::Queued;
    else if (runItem.state == RunItem::State::InFlight)
        activity = RequestStore::Activity::InFlight;
    m_requests.setActivity(runItem.plan.request.id, activity);
}

}
