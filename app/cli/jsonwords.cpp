// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jsonwords.h"

using namespace Qt::StringLiterals;

namespace Sigill {

QJsonValue JsonWords::word(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Done:
        return u"done"_s;
    case Outcome::Kind::Refused:
        return u"refused"_s;
    case Outcome::Kind::Overtaken:
        return u"overtaken"_s;
    case Outcome::Kind::Unknown:
        return u"unknown"_s;
    case Outcome::Kind::NotSent:
        return u"not_sent"_s;
    case Outcome::Kind::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue JsonWords::word(Outcome::ConfirmedBy confirmedBy)
{
    switch (confirmedBy) {
    case Outcome::ConfirmedBy::Nothing:
        return {};
    case Outcome::ConfirmedBy::Answer:
        return u"answer"_s;
    case Outcome::ConfirmedBy::Reread:
        return u"reread"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue JsonWords::word(Outcome::Reason reason)
{
    switch (reason) {
    case Outcome::Reason::None:
        return {};
    case Outcome::Reason::FinalStatus:
        return u"final_status"_s;
    case Outcome::Reason::AlreadySo:
        return u"already_so"_s;
    case Outcome::Reason::UnchangedAfterOk:
        return u"unchanged_after_ok"_s;
    case Outcome::Reason::UnchangedLater:
        return u"unchanged_later"_s;
    case Outcome::Reason::TriedAgain:
        return u"tried_again"_s;
    case Outcome::Reason::OperatorStopped:
        return u"operator_stopped"_s;
    case Outcome::Reason::OperatorUnticked:
        return u"operator_unticked"_s;
    case Outcome::Reason::RunPaused:
        return u"run_paused"_s;
    case Outcome::Reason::InFlightElsewhere:
        return u"in_flight_elsewhere"_s;
    case Outcome::Reason::JournalFailed:
        return u"journal_failed"_s;
    }
    Q_UNREACHABLE();
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

QJsonValue JsonWords::status(const std::optional<RequestStatus> &status)
{
    if (!status)
        return {};
    const QString name = apiName(*status);
    return name.isEmpty() ? QJsonValue(static_cast<int>(*status)) : QJsonValue(name);
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
