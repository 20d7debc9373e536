// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/statuschangejob.h"

#include <QTimer>

#include <utility>

namespace Sigill {

StatusChangeJob::StatusChangeJob(ApiClient &client, Journal &journal, const RunSettings &settings,
                                 const PreflightItem &plan, StatusChange change,
                                 const QString &reason, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_settings(settings)
    , m_plan(plan)
    , m_change(change)
    , m_reason(reason)
    , m_statusBefore(plan.request.status)
    , m_mayHaveLeft(plan.mayHaveLeftBefore)
{
}

void StatusChangeJob::start()
{
    m_client.fetchRequest(m_plan.request.id, this,
                          [this](const Result<FreshRequest> &fresh) { readBefore(fresh); });
}

void StatusChangeJob::stop()
{
    m_stopping = true;
    if (!m_waitsToSend)
        return;
    m_waitsToSend = false;
    if (m_error->neverLeft())
        endUnsent();
    else
        settle(m_settings.rereadsAfterNo);
}

void StatusChangeJob::readBefore(const Result<FreshRequest> &fresh)
{
    if (!fresh) {
        // What cannot be read now could not be confirmed afterwards either.
        m_error = fresh.error();
        return end(unsent());
    }
    m_last = fresh->request;
    m_statusBefore = fresh->request.status;
    Q_EMIT requestRead(fresh->request);

    if (m_statusBefore == expectedStatus(m_change) && m_plan.mayHaveLeftBefore) {
        Outcome done = outcome(Outcome::Kind::Done);
        done.confirmedBy = Outcome::ConfirmedBy::Reread;
        return end(done);
    }
    if (isFinal(m_statusBefore)) {
        Outcome overtaken = outcome(Outcome::Kind::Overtaken);
        overtaken.reason = m_statusBefore == expectedStatus(m_change)
            ? Outcome::Reason::AlreadySo
            : Outcome::Reason::FinalStatus;
        return end(overtaken);
    }
    if (m_stopping)
        return end(unsent(Outcome::Reason::OperatorStopped));
    JournalEntry entry;
    entry.server = m_client.profile().baseUrl.toString();
    entry.request = m_plan.request.id;
    entry.change = m_change;
    entry.statusBefore = m_statusBefore;
    entry.reason = m_reason;
    m_journalNumber = m_journal.writeIntent(entry);
    if (!m_journalNumber)
        return end(unsent(Outcome::Reason::JournalFailed));
    send();
}

void StatusChangeJob::send()
{
    m_client.changeStatus(m_plan.request.id, m_change, this,
                          [this](const Result<Request> &answer) { readAnswer(answer); });
}

void StatusChangeJob::readAnswer(const Result<Request> &answer)
{
    if (!answer)
        return readRefusal(answer.error());
    m_answered = true;
    m_error.reset();
    m_last = *answer;
    Q_EMIT requestRead(*answer);
    if (answer->status == expectedStatus(m_change)) {
        Outcome done = outcome(Outcome::Kind::Done);
        done.confirmedBy = Outcome::ConfirmedBy::Answer;
        return end(done);
    }
    settle(m_settings.rereadsAfterOddAnswer);
}

void StatusChangeJob::readRefusal(const ApiError &error)
{
    using Kind = ApiError::Kind;
    m_error = error;
    m_answered = !error.answerLost() && !error.neverLeft();
    m_mayHaveLeft = m_mayHaveLeft || error.answerLost();

    if (error.neverLeft()) {
        if (m_repeatedAfterRefusal || m_stopping)
            return endUnsent();
        m_repeatedAfterRefusal = true;
        return sendAgainAfter(m_settings.pauseAfterRefusedConnection);
    }
    switch (error.kind) {
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::MethodNotAllowed:
        // A refused repeat says nothing about an earlier attempt that may have left.
        if (m_mayHaveLeft)
            return settle(m_settings.lastRereads);
        return end(outcome(Outcome::Kind::Refused));
    case Kind::Busy:
        if (error.retryAfter && *error.retryAfter <= m_settings.longestRetryAfter / 1000
            && m_busyRepeats < m_settings.maxBusyRepeats && !m_stopping) {
            ++m_busyRepeats;
            return sendAgainAfter(*error.retryAfter * 1000);
        }
        return settle(m_settings.rereadsAfterNo);
    case Kind::ConnectionLost:
        return settle(m_repeatedAfterLoss ? m_settings.lastRereads : m_settings.rereadsAfterLoss);
    case Kind::Timeout:
    case Kind::Stopped:
        return settle(m_settings.lastRereads);
    default:
        break;
    }
    // A gateway that gave up does not know whether the server behind it still works on the change.
    if (error.httpStatus == 502 || error.httpStatus == 504) {
        m_answered = false;
        return settle(m_settings.lastRereads);
    }
    settle(error.httpStatus >= 300 ? m_settings.rereadsAfterNo : m_settings.rereadsAfterOddAnswer);
}

void StatusChangeJob::sendAgainAfter(int milliseconds)
{
    m_waitsToSend = true;
    QTimer::singleShot(milliseconds, this, [this] {
        if (std::exchange(m_waitsToSend, false))
            send();
    });
}

// The last attempt could not leave; an earlier one may have.
void StatusChangeJob::endUnsent()
{
    if (m_mayHaveLeft)
        settle(m_settings.lastRereads);
    else
        end(unsent());
}

void StatusChangeJob::settle(const QList<int> &rereads)
{
    m_rereads = rereads;
    m_lastRereadFailed = true;
    reread();
}

void StatusChangeJob::reread()
{
    if (m_rereads.isEmpty())
        return giveUpRereading();
    QTimer::singleShot(m_rereads.takeFirst(), this, [this] {
        m_client.fetchRequest(m_plan.request.id, this,
                              [this](const Result<FreshRequest> &fresh) { readAgain(fresh); });
    });
}

void StatusChangeJob::readAgain(const Result<FreshRequest> &fresh)
{
    m_lastRereadFailed = !fresh;
    if (!fresh)
        return reread();
    m_last = fresh->request;
    Q_EMIT requestRead(fresh->request);
    if (fresh->request.status == expectedStatus(m_change)) {
        Outcome done = outcome(Outcome::Kind::Done);
        done.confirmedBy = Outcome::ConfirmedBy::Reread;
        return end(done);
    }
    // Somebody decided it otherwise, and nothing of ours can change that any more.
    if (isFinal(fresh->request.status))
        return end(outcome(Outcome::Kind::Overtaken));
    reread();
}

void StatusChangeJob::giveUpRereading()
{
    if (m_lastRereadFailed)
        return end(outcome(Outcome::Kind::Unknown));
    // It moved on, and to the end of our patience not to where we wanted it.
    if (m_last->status != m_statusBefore)
        return end(outcome(Outcome::Kind::Overtaken));
    if (m_answered && !m_mayHaveLeft) {
        Outcome refused = outcome(Outcome::Kind::Refused);
        if (!m_error || m_error->httpStatus == 204)
            refused.reason = Outcome::Reason::UnchangedAfterOk;
        return end(refused);
    }
    const bool mayRepeat = m_error && m_error->kind == ApiError::Kind::ConnectionLost;
    if (mayRepeat && !m_repeatedAfterLoss && !m_stopping) {
        m_repeatedAfterLoss = true;
        return send();
    }
    end(outcome(Outcome::Kind::Unknown));
}

void StatusChangeJob::end(Outcome outcome)
{
    if (m_journalNumber)
        m_journal.writeOutcome(*m_journalNumber, outcome);
    Q_EMIT finished(outcome);
}

Outcome StatusChangeJob::outcome(Outcome::Kind kind) const
{
    Outcome outcome;
    outcome.kind = kind;
    outcome.error = m_error;
    outcome.request = m_last;
    return outcome;
}

// Nothing was sent now; where an earlier attempt may have left, what became of that is not known.
Outcome StatusChangeJob::unsent(Outcome::Reason reason) const
{
    Outcome unsent = outcome(m_mayHaveLeft ? Outcome::Kind::Unknown : Outcome::Kind::NotSent);
    unsent.reason = reason;
    return unsent;
}

}
