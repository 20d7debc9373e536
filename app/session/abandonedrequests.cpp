// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/abandonedrequests.h"

#include "actions/actionrunner.h"
#include "session/session.h"

#include <QSysInfo>

namespace Sigill {

namespace {

// Older ones are hardly looked at any more.
constexpr int mostEntries = 5'000;

}

AbandonedRequests::AbandonedRequests(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    // Only then, so that nobody waits for this.
    connect(&session, &Session::leftoversSettled, this, &AbandonedRequests::readJournal);
    connect(&session, &Session::runFinished, this, &AbandonedRequests::takeRun);
}

void AbandonedRequests::readJournal()
{
    if (!m_session.profile().isValid())
        return;
    JournalQuery query;
    query.server = m_session.profile().baseUrl.toString();
    query.most = mostEntries;
    m_session.journal().journal().read(
        query, this,
        [this, server = query.server, host = QSysInfo::machineHostName()](
            const tl::expected<QList<JournalEntry>, JournalError> &entries) {
            // What is wrong with a journal is told where changes are written to it.
            if (!entries || server != m_session.profile().baseUrl.toString())
                return;
            QList<RequestId> ids;
            for (const auto &entry : *entries) {
                // A journal that is only in memory tells none.
                const bool isOfHere = entry.host.isEmpty() || entry.host == host;
                if (isOfHere && entry.change == StatusChange::Abandon && entry.outcome
                    && entry.outcome->kind == Outcome::Kind::Done)
                    ids.append(entry.request);
            }
            m_session.requests().markAbandoned(ids);
        });
}

void AbandonedRequests::takeRun()
{
    const auto *run = m_session.run();
    if (!run || run->change() != StatusChange::Abandon)
        return;
    QList<RequestId> ids;
    const auto items = run->items();
    for (const auto &item : items) {
        if (item.state == RunItem::State::Ended && item.outcome.kind == Outcome::Kind::Done)
            ids.append(item.plan.request.id);
    }
    m_session.requests().markAbandoned(ids);
}

}
