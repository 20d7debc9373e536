// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/outcomeoutput.h"

#include "cli/jsonwords.h"
#include "domain/visibletext.h"
#include "domain/words.h"
#include "journal/journalcodec.h"

using namespace Qt::StringLiterals;

namespace Sigill {

QJsonObject OutcomeOutput::json(const RunItem &item, StatusChange change)
{
    const Outcome &outcome = item.outcome;
    const ApiError error = outcome.error.value_or(ApiError());
    const int http = outcome.httpStatus != 0 ? outcome.httpStatus : error.httpStatus;
    return {
        {u"id"_s, item.plan.request.id.text()},
        {u"action"_s, apiWord(change)},
        {u"outcome"_s, JsonWords::word(outcome.kind)},
        {u"confirmed_by"_s, JsonWords::word(outcome.confirmedBy)},
        {u"status_before"_s, JournalCodec::status(outcome.statusBefore)},
        {u"status_after"_s, JournalCodec::status(outcome.statusAfter)},
        {u"http"_s, JsonWords::http(http)},
        {u"message"_s, JsonWords::text(error.serverMessage)},
        {u"correlation_id"_s, JsonWords::text(error.correlationId)},
        {u"attempts"_s, outcome.attempts},
        {u"reason"_s, JsonWords::word(outcome.reason)},
        {u"explanation"_s, JsonWords::text(outcome.explanation())},
    };
}

QString OutcomeOutput::line(const RunItem &item)
{
    QStringList parts{item.plan.request.id.text(), item.outcome.title()};
    if (item.outcome.statusAfter)
        parts << Words::status(*item.outcome.statusAfter);
    parts << item.outcome.explanation();
    if (item.outcome.error)
        parts << visibleLine(item.outcome.error->serverMessage);
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

}
