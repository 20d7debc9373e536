// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/verdictoutput.h"

#include "cli/jsonwords.h"
#include "domain/visibletext.h"
#include "journal/journalcodec.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QJsonValue reason(const PreflightItem &item)
{
    if (item.readError)
        return u"not_read"_s;
    if (!item.isSendable())
        return JsonWords::word(item.verdict);
    if (item.doubt != LifeCycle::Doubt::None)
        return JsonWords::word(item.doubt);
    return item.isLikelyDenied ? QJsonValue(u"likely_denied"_s) : QJsonValue();
}

}

bool VerdictOutput::isCertainToBeSent(const PreflightItem &item)
{
    return item.willBeSent() && !item.readError;
}

QJsonObject VerdictOutput::json(const PreflightItem &item, StatusChange change)
{
    const auto status = item.readError ? std::nullopt : std::optional(item.request.status);
    return {
        {u"id"_s, item.request.id.text()},
        {u"action"_s, apiWord(change)},
        {u"verdict"_s, JsonWords::word(item.verdict)},
        {u"status"_s, JournalCodec::status(status)},
        {u"reason"_s, reason(item)},
        {u"explanation"_s, JsonWords::text(item.reason())},
    };
}

QString VerdictOutput::line(const PreflightItem &item)
{
    QStringList parts{item.request.id.text(), title(item), item.reason()};
    if (item.readError)
        parts << visibleLine(item.readError->serverMessage);
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

QString VerdictOutput::title(const PreflightItem &item)
{
    switch (item.verdict) {
    case PreflightItem::Verdict::Send:
        return tr("Would be sent");
    case PreflightItem::Verdict::Uncertain:
        return item.readError ? tr("Not read") : tr("Would be sent, may be refused");
    case PreflightItem::Verdict::FinalStatus:
    case PreflightItem::Verdict::InFlight:
        return tr("Would be skipped");
    case PreflightItem::Verdict::AlreadySo:
        return tr("Is so already");
    }
    Q_UNREACHABLE();
}

}
