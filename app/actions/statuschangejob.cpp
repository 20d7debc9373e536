// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/statuschangejob.h"

#include "domain/guid.h"

#include <QTimer>

#include <utility>

namespace Sigill {

namespace {

// How often the request is read again because another program has just changed it.
constexpr int mostIntents = 3;

}

StatusChangeJob::StatusChangeJob(ApiClient &client, Journal &journal, const Order &order,
                                 const PreflightItem &plan, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_order(order)
    , m_plan(plan)
    , m_settler(client, plan.request.id, this)
    , m_mayHaveLeft(!plan.earlierIntents.isEmpty())
{
    connect(&m_settler, &OutcomeSettler::requestRead, this, &StatusChangeJob::takeReread);
    connect(&m_settler, &OutcomeSettler::finished, this, &StatusChangeJob::giveUpRereading);
}

void StatusChangeJob::start()
{
    read();
}

void StatusChangeJob::stop(Outcome::Reason reason)
{
    m_stopReason = reason;
    const Repeat why = std::exchange(m_waitsToRepeat, Repeat::No);
    if (why == Repeat::Busy)
        settle(m_order.settings.rereadsAfterNo);
    else if (why == Repeat::SignedIn)
        endRefused();
    else if (why != Repeat::No)
        endUnsent(*m_stopReason);
}

void StatusChangeJob::hold(bool isHeld)
{
    m_isHeld = isHeld;
    if (isHeld)
        return;
    const bool waits = m_waitsToRepeat == Repeat::Held;
    m_isBehindTheTimes = !waits;
    if (waits)
        sendAgainAfter(0, Repeat::Held);
}

void StatusChangeJob::read()
{
    m_readBefore = QDateTime::currentDateTimeUtc();
    m_client.fetchRequest(m_plan.request.id, this,
                          [this](const Result<FreshRequest> &fresh) { takeRead(fresh); });
}

void StatusChangeJob::takeRead(const Result<FreshRequest> &fresh)
{
    if (!fresh) {
        // What cannot be read now could not be confirmed afterwards either.
        m_error = fresh.error();
        m_httpStatus = fresh.error().httpStatus;
        return endUnsent();
    }
    m_last = fresh->request;
    m_statusBefore = fresh->request.status;
    Q_EMIT requestRead(fresh->request);
    if (endsAsItIs())
        return;
    if (m_stopReason)
        return endUnsent(*m_stopReason);
    writeIntent();
}

bool StatusChangeJob::endsAsItIs()
{
    if (m_last->status == expectedStatus(m_order.change) && m_mayHaveLeft) {
        end(Outcome::Kind::Done, Outcome::Reason::None, Outcome::ConfirmedBy::Reread);
        return true;
    }
    if (!isFinal(m_last->status))
        return false;
    end(Outcome::Kind::Overtaken,
        m_last->status == expectedStatus(m_order.change) ? Outcome::Reason::AlreadySo
                                                         : Outcome::Reason::FinalStatus);
    return true;
}

void StatusChangeJob::writeIntent()
{
    ++m_intentsTried;
    JournalEntry entry;
    entry.run = m_order.run;
    entry.server = m_client.profile().baseUrl.toString();
    entry.request = m_plan.request.id;
    entry.target = guidText(m_last->target);
    entry.originator = guidText(m_last->originator);
    entry.change = m_order.change;
    entry.statusBefore = m_last->status;
    entry.readBefore = m_readBefore;
    entry.reason = m_order.reason;
    m_journal.writeIntent(entry, this, [this](const tl::expected<qint64, JournalError> &number) {
        takeIntent(number);
    });
}

void StatusChangeJob::takeIntent(const tl::expected<qint64, JournalError> &number)
{
    if (number) {
        m_intent = *number;
        return m_stopReason ? endUnsent(*m_stopReason) : send();
    }
    if (number.error().kind == JournalError::Kind::ChangedMeanwhile && !m_stopReason
        && m_intentsTried < mostIntents)
        return read();
    // What an earlier attempt of ours did stays unknown, whoever is at it now.
    if (number.error().isContention()) {
        return end(m_mayHaveLeft ? Outcome::Kind::Unknown : Outcome::Kind::Skipped,
                   Outcome::Reason::InFlightElsewhere);
    }
    m_journalError = number.error();
    endUnsent(Outcome::Reason::JournalFailed);
}

void StatusChangeJob::send()
{
    if (m_isHeld) {
        m_waitsToRepeat = Repeat::Held;
        return;
    }
    ++m_attempts;
    m_client.changeStatus(m_plan.request.id, m_order.change, this,
                          [this](const Result<Request> &answer) { takeAnswer(answer); });
}

void StatusChangeJob::takeAnswer(const Result<Request> &answer)
{
    if (!answer)
        return takeRefusal(answer.error());
    m_answered = true;
    m_error.reset();
    m_httpStatus = 200;
    m_last = *answer;
    Q_EMIT requestRead(*answer);
    if (answer->status == expectedStatus(m_order.change))
        return end(Outcome::Kind::Done, Outcome::Reason::None, Outcome::ConfirmedBy::Answer);
    settle(m_order.settings.rereadsAfterOddAnswer);
}

void StatusChangeJob::takeRefusal(const ApiError &error)
{
    using Kind = ApiError::Kind;
    const auto &settings = m_order.settings;
    m_error = error;
    m_httpStatus = error.httpStatus;
    m_answered = !error.answerLost() && !error.neverLeft();
    m_mayHaveLeft = m_mayHaveLeft || error.answerLost();

    if (error.neverLeft()) {
        --m_attempts;
        // Neither a missing sign-in nor a server that cannot prove itself passes in a moment.
        const bool isLasting = error.kind == Kind::SignIn || error.kind == Kind::Impostor;
        if (m_repeatedAfterRefusal || m_stopReason || isLasting)
            return endUnsent();
        m_repeatedAfterRefusal = true;
        return sendAgainAfter(settings.pauseAfterRefusedConnection, Repeat::Refused);
    }
    switch (error.kind) {
    case Kind::Unauthorized:
        // The read before the repeat signs in again, where a sign-in is at hand.
        if (!m_repeatedAfterSignIn && !m_stopReason) {
            m_repeatedAfterSignIn = true;
            return sendAgainAfter(0, Repeat::SignedIn);
        }
        [[fallthrough]];
    case Kind::Forbidden:
    case Kind::MethodNotAllowed:
        return endRefused();
    case Kind::Busy:
        if (error.retryAfter && *error.retryAfter <= settings.longestRetryAfter / 1000
            && m_busyRepeats < settings.maxBusyRepeats && !m_stopReason) {
            ++m_busyRepeats;
            return sendAgainAfter(*error.retryAfter * 1000, Repeat::Busy);
        }
        return settle(settings.rereadsAfterNo);
    case Kind::ConnectionLost:
        return settle(m_repeatedAfterLoss ? settings.lastRereads : settings.rereadsAfterLoss);
    case Kind::Timeout:
    case Kind::Stopped:
        return settle(settings.lastRereads);
    case Kind::Impostor:
        // Whoever answered would also answer the re-reads.
        return end(Outcome::Kind::Unknown);
    default:
        break;
    }
    // A gateway that gave up does not know whether the server behind it still works on the change.
    if (error.httpStatus == 502 || error.httpStatus == 504) {
        m_answered = false;
        m_mayHaveLeft = true;
        return settle(settings.lastRereads);
    }
    settle(error.httpStatus >= 300 ? settings.rereadsAfterNo : settings.rereadsAfterOddAnswer);
}

void StatusChangeJob::sendAgainAfter(int milliseconds, Repeat why)
{
    m_waitsToRepeat = why;
    QTimer::singleShot(milliseconds, this, [this, repeat = ++m_repeat] {
        if (repeat != m_repeat || m_waitsToRepeat == Repeat::No)
            return;
        m_client.fetchRequest(m_plan.request.id, this,
                              [this, repeat](const Result<FreshRequest> &fresh) {
                                  if (repeat == m_repeat)
                                      takeReadBeforeRepeat(fresh);
                              });
    });
}

// Somebody may have changed the request in the meantime, and a server that answers 200 to a change
// that was made already would make their work look like ours.
void StatusChangeJob::takeReadBeforeRepeat(const Result<FreshRequest> &fresh)
{
    const Repeat why = std::exchange(m_waitsToRepeat, Repeat::No);
    if (why == Repeat::No)
        return; // stopped meanwhile, and settled otherwise
    if (!fresh) {
        if (why == Repeat::Refused || why == Repeat::Held) {
            // Nobody signed in meanwhile, at a proxy perhaps: the run had better wait.
            if (fresh.error().kind == ApiError::Kind::SignIn)
                m_error = fresh.error();
            return endUnsent();
        }
        if (why == Repeat::SignedIn)
            return endRefused();
        return settle(m_order.settings.lastRereads);
    }
    m_last = fresh->request;
    m_statusBefore = fresh->request.status;
    Q_EMIT requestRead(fresh->request);
    if (why == Repeat::Busy && m_last->status == expectedStatus(m_order.change))
        return end(Outcome::Kind::Done, Outcome::Reason::None, Outcome::ConfirmedBy::Reread);
    if (!endsAsItIs())
        send();
}

void StatusChangeJob::settle(const QList<int> &times)
{
    m_usedLastRereads = m_usedLastRereads || times == m_order.settings.lastRereads;
    m_settler.start(times);
}

void StatusChangeJob::takeReread(const Request &request)
{
    m_last = request;
    Q_EMIT requestRead(request);
}

void StatusChangeJob::giveUpRereading(bool lastReadWorked)
{
    if (!lastReadWorked) {
        if (m_usedLastRereads)
            return end(Outcome::Kind::Unknown);
        return settle(m_order.settings.lastRereads);
    }
    if (m_last->status == expectedStatus(m_order.change))
        return end(Outcome::Kind::Done, Outcome::Reason::None, Outcome::ConfirmedBy::Reread);
    // Somebody decided it otherwise, and nothing of ours can change that any more.
    if (isFinal(m_last->status))
        return end(Outcome::Kind::Overtaken);
    // It moved on, and to the end of our patience not to where we wanted it: the server may still
    // be at work on a change to which it said yes or nothing.
    if (m_last->status != m_statusBefore) {
        const bool mayStillCome = m_mayHaveLeft || !m_error;
        if (mayStillCome && !m_usedLastRereads)
            return settle(m_order.settings.lastRereads);
        return end(Outcome::Kind::Overtaken);
    }
    if (m_answered && !m_mayHaveLeft) {
        if (m_error && m_error->httpStatus >= 300)
            return end(Outcome::Kind::Refused);
        // It may still be at work on that to which it said yes, or something that we cannot read.
        if (!m_usedLastRereads)
            return settle(m_order.settings.lastRereads);
        const bool saidYes = !m_error || m_error->httpStatus == 204;
        return end(Outcome::Kind::Unchanged,
                   saidYes ? Outcome::Reason::UnchangedAfterOk : Outcome::Reason::None);
    }
    const bool mayRepeat = m_error && m_error->kind == ApiError::Kind::ConnectionLost;
    if (mayRepeat && !m_repeatedAfterLoss && !m_stopReason) {
        m_repeatedAfterLoss = true;
        return send();
    }
    end(Outcome::Kind::Unknown);
}

// Nothing was sent now; where an earlier attempt may have left, that is settled first.
void StatusChangeJob::endUnsent(Outcome::Reason reason)
{
    if (m_mayHaveLeft && m_attempts > 0)
        return settle(m_order.settings.lastRereads);
    end(m_mayHaveLeft ? Outcome::Kind::Unknown : Outcome::Kind::NotSent, reason);
}

// The server said no without acting; that says nothing about an attempt before, which may have
// left.
void StatusChangeJob::endRefused()
{
    if (m_mayHaveLeft)
        settle(m_order.settings.lastRereads);
    else
        end(Outcome::Kind::Refused);
}

void StatusChangeJob::end(Outcome::Kind kind, Outcome::Reason reason,
                          Outcome::ConfirmedBy confirmedBy)
{
    Outcome outcome;
    outcome.kind = kind;
    outcome.reason = reason;
    outcome.confirmedBy = confirmedBy;
    outcome.error = m_error;
    outcome.statusBefore = m_statusBefore;
    if (m_last)
        outcome.statusAfter = m_last->status;
    outcome.httpStatus = m_httpStatus;
    outcome.attempts = m_attempts;
    if (m_intent)
        m_journal.writeOutcome(*m_intent, outcome);
    Outcome earlier = outcome;
    if (m_intent)
        earlier.reason = Outcome::Reason::TriedAgain;
    for (const qint64 intent : m_plan.earlierIntents)
        m_journal.writeOutcome(intent, earlier);
    Q_EMIT finished(outcome);
}

}
