// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/journalentry.h"
#include "support/samplerequests.h"

namespace Sigill {

inline const auto sampleServer = QStringLiteral("https://mimcm.contoso.com/CertificateManagement");

inline Outcome sampleOutcome(Outcome::Kind kind, Outcome::Reason reason = Outcome::Reason::None)
{
    Outcome outcome;
    outcome.kind = kind;
    outcome.reason = reason;
    outcome.attempts = 1;
    if (kind == Outcome::Kind::Done) {
        outcome.confirmedBy = Outcome::ConfirmedBy::Answer;
        outcome.statusBefore = RequestStatus::Approved;
        outcome.statusAfter = RequestStatus::Completed;
        outcome.httpStatus = 200;
    }
    return outcome;
}

inline Outcome refusedOutcome(const QString &serverMessage, const QString &correlationId = {})
{
    Outcome outcome = sampleOutcome(Outcome::Kind::Refused);
    ApiError error;
    error.kind = ApiError::Kind::Forbidden;
    error.httpStatus = 403;
    error.serverMessage = serverMessage;
    error.correlationId = correlationId;
    outcome.httpStatus = 403;
    outcome.statusAfter = RequestStatus::Approved;
    outcome.error = error;
    return outcome;
}

// Later numbers were written later; the request has the same number.
inline JournalEntry
sampleEntry(int number, const std::optional<Outcome> &outcome = sampleOutcome(Outcome::Kind::Done))
{
    JournalEntry entry;
    entry.number = number;
    entry.run = sampleGuid(700'000);
    entry.server = sampleServer;
    entry.request = sampleId(number);
    entry.statusBefore = RequestStatus::Approved;
    entry.intended = QDateTime(QDate(2026, 3, 5), QTime(8, 0), Qt::UTC).addSecs(60 * number);
    entry.readBefore = entry.intended.addSecs(-1);
    if (outcome)
        entry.ended = entry.intended.addSecs(2);
    entry.user = QStringLiteral("anna");
    entry.host = QStringLiteral("HD-17");
    entry.version = QStringLiteral("0.1.0");
    entry.outcome = outcome;
    return entry;
}

}
