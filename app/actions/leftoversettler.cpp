// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/leftoversettler.h"

#include "actions/outcomesettler.h"
#include "api/apicall.h"
#include "api/apiclient.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Sigill {

LeftoverSettler::LeftoverSettler(ApiClient &client, Journal &journal, const RunSettings &settings,
                                 QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_settings(settings)
{
}

void LeftoverSettler::start()
{
    JournalQuery query;
    query.server = m_client.profile().baseUrl.toString();
    query.leftBehind = true;
    m_journal.read(query, this,
                   [this](const tl::expected<QList<JournalEntry>, JournalError> &read) {
                       m_hasRead = true;
                       if (!read)
                           return Q_EMIT finished(read.error());
                       m_entries = *read;
                       settleNext();
                   });
}

bool LeftoverSettler::isSettling(const RequestId &request) const
{
    return !m_hasRead
        || std::any_of(m_entries.cbegin(), m_entries.cend(), [&](const JournalEntry &entry) {
               return entry.request == request && !m_ended.contains(entry.number);
           });
}

void LeftoverSettler::settleNext()
{
    while (m_next < m_entries.size() && m_inFlight < m_settings.concurrency) {
        ++m_inFlight;
        settle(m_entries.at(m_next++));
    }
    if (m_inFlight == 0)
        Q_EMIT finished(std::nullopt);
}

void LeftoverSettler::settle(const JournalEntry &entry)
{
    auto *settler = new OutcomeSettler(m_client, entry.request, this);
    const auto last = std::make_shared<std::optional<Request>>();
    connect(settler, &OutcomeSettler::requestRead, this, [this, last](const Request &request) {
        *last = request;
        Q_EMIT requestRead(request);
    });
    connect(settler, &OutcomeSettler::finished, this,
            [this, settler, entry, last](bool lastReadWorked) {
                settler->deleteLater();
                --m_inFlight;
                end(entry, lastReadWorked ? *last : std::nullopt);
                settleNext();
            });
    settler->start(timesFor(entry));
}

// The server may still be at work on a change that left a moment ago, so one that is young is read
// for as long as one that was lost during a run; for an older one a single read settles it. When it
// left is not known: the intent may have waited for a busy server and for a lost answer.
QList<int> LeftoverSettler::timesFor(const JournalEntry &entry) const
{
    const qint64 longest = m_settings.lastRereads.last()
        + qint64(m_settings.maxBusyRepeats) * m_settings.longestRetryAfter
        + 2 * ApiCall::mostTimeouts * qint64(m_client.profile().transferTimeout);
    const auto age = entry.intended.msecsTo(QDateTime::currentDateTimeUtc());
    return age < longest ? QList<int>{0} + m_settings.lastRereads : QList<int>{0};
}

void LeftoverSettler::end(const JournalEntry &entry, const std::optional<Request> &last)
{
    m_ended.insert(entry.number);
    Outcome outcome = entry.outcome.value_or(Outcome());
    if (!last) {
        ++m_kinds[static_cast<size_t>(Outcome::Kind::Unknown)];
        return;
    }
    outcome.statusBefore = entry.statusBefore;
    outcome.statusAfter = last->status;
    outcome.reason = Outcome::Reason::None;
    if (last->status == expectedStatus(entry.change)) {
        outcome.kind = Outcome::Kind::Done;
        outcome.confirmedBy = Outcome::ConfirmedBy::Reread;
    } else if (last->status != entry.statusBefore) {
        outcome.kind = Outcome::Kind::Overtaken;
    } else {
        outcome.kind = Outcome::Kind::Unchanged;
        outcome.reason = Outcome::Reason::UnchangedLater;
    }
    ++m_kinds[static_cast<size_t>(outcome.kind)];
    m_journal.writeOutcome(entry.number, outcome);
}

QString LeftoverSettler::text() const
{
    if (total() == 0)
        return {};
    QStringList parts;
    const auto add = [&](Outcome::Kind kind, const QString &text) {
        if (count(kind) > 0)
            parts << text;
    };
    //: part of a list of counts
    add(Outcome::Kind::Done, tr("%n done", nullptr, count(Outcome::Kind::Done)));
    //: part of a list of counts
    add(Outcome::Kind::Unchanged, tr("%n unchanged", nullptr, count(Outcome::Kind::Unchanged)));
    //: part of a list of counts
    add(Outcome::Kind::Overtaken,
        tr("%n changed by someone else", nullptr, count(Outcome::Kind::Overtaken)));
    //: part of a list of counts
    add(Outcome::Kind::Unknown, tr("%n still unknown", nullptr, count(Outcome::Kind::Unknown)));
    //: %1 is a list of counts such as “2 done, 1 unchanged”
    return tr("%n action(s) of your last run: %1", nullptr, total()).arg(parts.join(u", "_s));
}

}
