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

QJsonValue JsonWords::word(ConnectionStep::Kind kind)
{
    switch (kind) {
    case ConnectionStep::Kind::Name:
        return u"name"_s;
    case ConnectionStep::Kind::Proxy:
        return u"proxy"_s;
    case ConnectionStep::Kind::Connect:
        return u"connection"_s;
    case ConnectionStep::Kind::Secure:
        return u"tls"_s;
    case ConnectionStep::Kind::SignIn:
        return u"sign_in"_s;
    case ConnectionStep::Kind::Api:
        return u"api"_s;
    case ConnectionStep::Kind::List:
        return u"list"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue JsonWords::word(ConnectionStep::State state)
{
    switch (state) {
    case ConnectionStep::State::NotTried:
        return u"not_tried"_s;
    case ConnectionStep::State::UnderWay:
        return u"under_way"_s;
    case ConnectionStep::State::WaitsForYou:
        return u"waits"_s;
    case ConnectionStep::State::Works:
        return u"works"_s;
    case ConnectionStep::State::Warning:
        return u"warning"_s;
    case ConnectionStep::State::Failed:
        return u"failed"_s;
    case ConnectionStep::State::Skipped:
        return u"skipped"_s;
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
