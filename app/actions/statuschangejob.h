// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/outcomesettler.h"
#include "actions/preflightitem.h"
#include "actions/runsettings.h"
#include "journal/journal.h"

namespace Sigill {

// Carries out one status change: re-read, journal, change, and re-reads until the outcome is
// settled or must stay unknown. Reports finished() once. A change that was sent is never aborted;
// deleting the job gives its outcome up, not the change.
class StatusChangeJob : public QObject
{
    Q_OBJECT

public:
    // What is the same for all jobs of a run.
    struct Order
    {
        QUuid run;
        StatusChange change = StatusChange::Complete;
        QString reason;
        RunSettings settings;
    };

    // Client and journal must outlive the job.
    StatusChangeJob(ApiClient &client, Journal &journal, const Order &order,
                    const PreflightItem &plan, QObject *parent);

    void start();
    // Nothing more is sent; what was sent is still settled. The reason is for what was not.
    void stop(Outcome::Reason reason);
    // Nothing is sent while it is held; the request is read again before that goes on.
    void hold(bool isHeld);
    // What it waits for was asked before it was last let go on, and says nothing of what is so now.
    bool isBehindTheTimes() const { return m_isBehindTheTimes; }

    // The journal's number of the intent, once there is one.
    std::optional<qint64> intent() const { return m_intent; }
    // Why the intent could not be written, where that is the reason.
    const std::optional<JournalError> &journalError() const { return m_journalError; }

Q_SIGNALS:
    // The request as the server showed it in between.
    void requestRead(const Sigill::Request &request);
    void finished(const Sigill::Outcome &outcome);

private:
    // Why a change is sent once more.
    enum class Repeat { No, Refused, Busy, SignedIn, Held };

    void read();
    void takeRead(const Result<FreshRequest> &fresh);
    void writeIntent();
    void takeIntent(const tl::expected<qint64, JournalError> &number);
    void send();
    void takeAnswer(const Result<Request> &answer);
    void takeRefusal(const ApiError &error);
    void sendAgainAfter(int milliseconds, Repeat why);
    void takeReadBeforeRepeat(const Result<FreshRequest> &fresh);
    void settle(const QList<int> &times);
    void takeReread(const Request &request);
    void giveUpRereading(bool lastReadWorked);
    // Ends the job where the status leaves nothing to do.
    bool endsAsItIs();
    void endUnsent(Outcome::Reason reason = Outcome::Reason::None);
    void endRefused();
    void end(Outcome::Kind kind, Outcome::Reason reason = Outcome::Reason::None,
             Outcome::ConfirmedBy confirmedBy = Outcome::ConfirmedBy::Nothing);

    ApiClient &m_client;
    Journal &m_journal;
    const Order m_order;
    const PreflightItem m_plan;
    OutcomeSettler m_settler;

    std::optional<Request> m_last; // as last read
    std::optional<RequestStatus> m_statusBefore;
    QDateTime m_readBefore;
    std::optional<qint64> m_intent;
    std::optional<JournalError> m_journalError;
    std::optional<ApiError> m_error; // what the change was answered with, if not plainly yes
    int m_httpStatus = 0;
    int m_attempts = 0;
    int m_intentsTried = 0;
    bool m_answered = false; // the last change was answered in some way
    bool m_mayHaveLeft; // some attempt, now or earlier, may yet have its effect
    bool m_usedLastRereads = false;
    bool m_repeatedAfterLoss = false;
    bool m_repeatedAfterRefusal = false;
    bool m_repeatedAfterSignIn = false;
    int m_busyRepeats = 0;
    std::optional<Outcome::Reason> m_stopReason;
    Repeat m_waitsToRepeat = Repeat::No;
    int m_repeat = 0; // a wait or read for an earlier repeat is not heard
    bool m_isHeld = false;
    bool m_isBehindTheTimes = false;
};

}
