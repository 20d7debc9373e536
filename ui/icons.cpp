// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "icons.h"

#include "tintediconengine.h"

using namespace Qt::StringLiterals;

namespace Sigill {

QIcon Icons::named(const QString &name)
{
    return QIcon(new TintedIconEngine(name));
}

QIcon Icons::status(RequestStatus status)
{
    switch (status) {
    case RequestStatus::Pending:
        return named(u"pending"_s);
    case RequestStatus::Approved:
        return named(u"approved"_s);
    case RequestStatus::Executing:
        return named(u"executing"_s);
    case RequestStatus::Completed:
        return named(u"completed"_s);
    case RequestStatus::Denied:
        return named(u"denied"_s);
    case RequestStatus::Failed:
        return named(u"failed"_s);
    case RequestStatus::Canceled:
        return named(u"canceled"_s);
    case RequestStatus::None:
        break;
    }
    return named(u"unknown"_s);
}

QIcon Icons::outcome(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Done:
        return named(u"ok"_s);
    case Outcome::Kind::Refused:
        return named(u"error"_s);
    case Outcome::Kind::Overtaken:
        return named(u"overtaken"_s);
    case Outcome::Kind::Unknown:
        return named(u"question"_s);
    case Outcome::Kind::NotSent:
        return named(u"not-sent"_s);
    case Outcome::Kind::Skipped:
        return named(u"skipped"_s);
    case Outcome::Kind::Unchanged:
        return named(u"error"_s);
    }
    Q_UNREACHABLE();
}

QIcon Icons::state(StateColors::State state)
{
    switch (state) {
    case StateColors::State::Info:
        return named(u"details"_s);
    case StateColors::State::Ok:
        return named(u"ok"_s);
    case StateColors::State::Warning:
        return named(u"warning"_s);
    case StateColors::State::Error:
        return named(u"error"_s);
    }
    Q_UNREACHABLE();
}

}
