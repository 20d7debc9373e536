// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/preflightitem.h"
#include "actions/runsettings.h"
#include "api/apiclient.h"
#include "journal/journal.h"

#include <QObject>

namespace Sigill {

// Carries out one status change: re-read, journal, change, and re-reads until the outcome is
// settled or must stay unknown. Reports finished() once. A change that was sent is never aborted;
// deleting the job gives its outcome up, not the change.
class StatusChangeJob : public QObject
{
    Q_OBJECT

public:
    // Client and journal must outlive the job.
    StatusChangeJob(ApiClient &client, Journal &journal, const RunSettings &settings,
                    const PreflightItem &plan, StatusChange change, const QString &reason,
                    QObject *parent);

    void start();
    // Nothing more is sent; what was sent is still settled.
    void stop();

Q_SIGNALS:
    // The request as the server showed it in between.
    void requestRead(const Sigill::Request &request);
    void finished(const Sigill::Outcome &outcome);

private:
    void readBefore(const Result<FreshRequest> &fresh);
    void send();
    void readAnswer(const Result<Request> &answer);
    void readRefusal(const ApiError &error);
    void sendAgainAfter(int milliseconds);
    void endUnsent();
    void settle(const QList<int> &rereads);
    void reread();
    void readAgain(const Result<FreshRequest> &fresh);
    void giveUpRereading();
    void end(Outcome outcome);
    Outcome outcome(Outcome::Kind kind) const;
    Outcome unsent(Outcome::Reason reason = Outcome::Reason::None) const;

    ApiClient &m_client;
    Journal &m_journal;
    const RunSettings m_settings;
    const PreflightItem m_plan;
    const StatusChange m_change;
    const QString m_reason;

    std::optional<Request> m_last; // as last read
    RequestStatus m_statusBefore;
    std::optional<qint64> m_journalNumber;
    std::optional<ApiError> m_error; // what the change was answered with, if not plainly yes
    bool m_answered = false; // the last change was answered in some way
    bool m_mayHaveLeft; // some attempt, now or earlier, may yet have its effect
    bool m_lastRereadFailed = false;
    bool m_repeatedAfterLoss = false;
    bool m_repeatedAfterRefusal = false;
    int m_busyRepeats = 0;
    QList<int> m_rereads;
    bool m_stopping = false;
    bool m_waitsToSend = false; // a repeat is due
};

}
