// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/journalentry.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace Sigill {

// The journal's entries as JSON. The names are the same in the file, in exports and in the system
// log; every name is always there, null where nothing is known. Times are ISO 8601 in UTC with
// milliseconds, GUIDs lower case, a status its name in the API or the number that has none.
//
// Beside the names that explain themselves: time is when the record was written (of an entry: the
// intent), ended when the outcome was known; status_before as the operator saw it, status_found as
// read just before the change, status_after as last read; reason the operator's words,
// outcome_reason the program's; http of the last answer to the change; error, error_http,
// error_path, error_technical, message (the server's words), correlation_id, retry_after (seconds)
// and unsent what went wrong.
class JournalCodec
{
public:
    // What a record of an intent says, without its number and kind.
    static QJsonObject intent(const JournalEntry &entry);
    static QJsonObject outcome(const Outcome &outcome);
    // Number, intent and outcome of one entry in one object.
    static QJsonObject whole(const JournalEntry &entry);

    // The error names what is wrong, in English. The outcome is not in here.
    static tl::expected<JournalEntry, QString> readIntent(const QJsonObject &object);
    static tl::expected<Outcome, QString> readOutcome(const QJsonObject &object);

    // The name in the API, or the number of one that has none; null for nothing.
    static QJsonValue status(const std::optional<RequestStatus> &status);
    // Null for an invalid one.
    static QJsonValue time(const QDateTime &time);
    // Invalid for what is no time.
    static QDateTime readTime(const QJsonValue &value);
};

}
