// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jsonwords.h"

#include "journal/journalnames.h"

using namespace Qt::StringLiterals;

namespace Sigill {

QJsonValue JsonWords::word(Outcome::Kind kind)
{
    return QLatin1StringView(JournalNames::name(kind));
}

QJsonValue JsonWords::word(Outcome::ConfirmedBy confirmedBy)
{
    if (confirmedBy == Outcome::ConfirmedBy::Nothing)
        return {};
    return QLatin1StringView(JournalNames::name(confirmedBy));
}

QJsonValue JsonWords::word(Outcome::Reason reason)
{
    if (reason == Outcome::Reason::None)
        return {};
    return QLatin1StringView(JournalNames::name(reason));
}

QJsonValue JsonWords::word(PreflightItem::Verdict verdict)
{
    switch (verdict) {
    case PreflightItem::Verdict::Send:
        return u"send"_s;
    case PreflightItem::Verdict::Uncertain:
        return u"uncertain"_s;
    case PreflightItem::Verdict::FinalStatus:
        return u"final_status"_s;
    case PreflightItem::Verdict::AlreadySo:
        return u"already_so"_s;
    case PreflightItem::Verdict::InFlight:
        return u"in_flight"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue JsonWords::word(LifeCycle::Doubt doubt)
{
    switch (doubt) {
    case LifeCycle::Doubt::None:
        return {};
    case LifeCycle::Doubt::NotApprovedYet:
        return u"not_approved_yet"_s;
    case LifeCycle::Doubt::AlreadyUnderWay:
        return u"already_under_way"_s;
    case LifeCycle::Doubt::NotDocumented:
        return u"not_documented"_s;
    case LifeCycle::Doubt::StatusNotKnown:
        return u"status_not_known"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue JsonWords::http(int code)
{
    return code == 0 ? QJsonValue() : QJsonValue(code);
}

QJsonValue JsonWords::text(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

}
