// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/journaloutput.h"

#include "domain/timetext.h"
#include "domain/visibletext.h"
#include "domain/words.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

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
