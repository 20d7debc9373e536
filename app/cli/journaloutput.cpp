// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/journaloutput.h"

#include "cli/jsonwords.h"
#include "cli/timetext.h"
#include "domain/visibletext.h"
#include "domain/words.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

// Nothing but null where it has not ended.
void insertOutcome(QJsonObject &object, const std::optional<Outcome> &outcome)
{
    const Outcome known = outcome.value_or(Outcome());
    const ApiError error = known.error.value_or(ApiError());
    const QJsonObject values{
        {u"outcome"_s, JsonWords::word(known.kind)},
        {u"confirmed_by"_s, JsonWords::word(known.confirmedBy)},
        {u"status_after"_s, JsonWords::status(known.statusAfter)},
        {u"http"_s, JsonWords::http(known.httpStatus)},
        {u"message"_s, JsonWords::text(error.serverMessage)},
        {u"correlation_id"_s, JsonWords::text(error.correlationId)},
        {u"attempts"_s, known.attempts},
    };
    for (auto value = values.begin(); value != values.end(); ++value)
        object.insert(value.key(), outcome ? value.value() : QJsonValue());
}

QJsonValue wordOf(JournalVerdict::Finding finding)
{
    switch (finding) {
    case JournalVerdict::Finding::Whole:
        return u"whole"_s;
    case JournalVerdict::Finding::Changed:
        return u"changed"_s;
    case JournalVerdict::Finding::Missing:
        return u"missing"_s;
    }
    Q_UNREACHABLE();
}

}

QJsonObject JournalOutput::json(const JournalEntry &entry)
{
    QJsonObject object{
        {u"number"_s, entry.number},
        {u"run"_s, guidText(entry.run)},
        {u"server"_s, entry.server},
        {u"request"_s, entry.request.text()},
        {u"target"_s, JsonWords::text(entry.target)},
        {u"originator"_s, JsonWords::text(entry.originator)},
        {u"action"_s, apiWord(entry.change)},
        {u"reason"_s, JsonWords::text(entry.reason)},
        {u"status_before"_s, JsonWords::status(entry.statusBefore)},
        {u"intended"_s, timeJson(entry.intended)},
        {u"ended"_s, timeJson(entry.ended)},
        {u"user"_s, JsonWords::text(entry.user)},
        {u"host"_s, JsonWords::text(entry.host)},
        {u"session"_s, guidText(entry.session)},
        {u"version"_s, JsonWords::text(entry.version)},
    };
    insertOutcome(object, entry.outcome);
    return object;
}

QString JournalOutput::line(const JournalEntry &entry)
{
    QString statuses = Words::status(entry.statusBefore);
    if (entry.outcome && entry.outcome->statusAfter)
        statuses += u" → "_s + Words::status(*entry.outcome->statusAfter);
    QStringList parts{
        TimeText::local(entry.intended),
        entry.outcome ? entry.outcome->title() : tr("No outcome yet"),
        Words::action(entry.change),
        entry.request.text(),
        statuses,
        visibleLine(entry.host.isEmpty() ? entry.user : entry.user + u'@' + entry.host),
        entry.reason.isEmpty() ? QString() : tr("“%1”").arg(visibleLine(entry.reason)),
        entry.outcome ? entry.outcome->explanation() : QString(),
    };
    if (entry.outcome && entry.outcome->error)
        parts << visibleLine(entry.outcome->error->serverMessage);
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

QJsonObject JournalOutput::json(const JournalVerdict &verdict)
{
    const bool isWhole = verdict.finding == JournalVerdict::Finding::Whole;
    return {
        {u"finding"_s, wordOf(verdict.finding)},
        {u"record"_s, isWhole ? QJsonValue() : QJsonValue(verdict.record)},
        {u"records"_s, verdict.records},
    };
}

QString JournalOutput::line(const JournalVerdict &verdict)
{
    switch (verdict.finding) {
    case JournalVerdict::Finding::Whole:
        return tr("The journal is whole; records looked at: %1").arg(verdict.records);
    case JournalVerdict::Finding::Changed:
        return tr("Record %1 was changed").arg(verdict.record);
    case JournalVerdict::Finding::Missing:
        return tr("Records are missing from %1 on").arg(verdict.record);
    }
    Q_UNREACHABLE();
}

}
