// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalnames.h"

namespace Sigill {

const char *JournalNames::name(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Done:
        return "done";
    case Outcome::Kind::Refused:
        return "refused";
    case Outcome::Kind::Overtaken:
        return "overtaken";
    case Outcome::Kind::Unknown:
        return "unknown";
    case Outcome::Kind::NotSent:
        return "not_sent";
    case Outcome::Kind::Skipped:
        return "skipped";
    case Outcome::Kind::Unchanged:
        return "unchanged";
    }
    return nullptr;
}

const char *JournalNames::name(Outcome::ConfirmedBy confirmedBy)
{
    switch (confirmedBy) {
    case Outcome::ConfirmedBy::Nothing:
        return "nothing";
    case Outcome::ConfirmedBy::Answer:
        return "answer";
    case Outcome::ConfirmedBy::Reread:
        return "reread";
    }
    return nullptr;
}

const char *JournalNames::name(Outcome::Reason reason)
{
    switch (reason) {
    case Outcome::Reason::None:
        return "none";
    case Outcome::Reason::FinalStatus:
        return "final_status";
    case Outcome::Reason::AlreadySo:
        return "already_so";
    case Outcome::Reason::UnchangedAfterOk:
        return "unchanged_after_ok";
    case Outcome::Reason::UnchangedLater:
        return "unchanged_later";
    case Outcome::Reason::TriedAgain:
        return "tried_again";
    case Outcome::Reason::OperatorStopped:
        return "operator_stopped";
    case Outcome::Reason::OperatorUnticked:
        return "operator_unticked";
    case Outcome::Reason::RunPaused:
        return "run_paused";
    case Outcome::Reason::InFlightElsewhere:
        return "in_flight_elsewhere";
    case Outcome::Reason::JournalFailed:
        return "journal_failed";
    }
    return nullptr;
}

const char *JournalNames::name(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::HostNotFound:
        return "host_not_found";
    case ApiError::Kind::ConnectionRefused:
        return "connection_refused";
    case ApiError::Kind::Tls:
        return "tls";
    case ApiError::Kind::Timeout:
        return "timeout";
    case ApiError::Kind::ConnectionLost:
        return "connection_lost";
    case ApiError::Kind::Stopped:
        return "stopped";
    case ApiError::Kind::Unauthorized:
        return "unauthorized";
    case ApiError::Kind::Forbidden:
        return "forbidden";
    case ApiError::Kind::NotFound:
        return "not_found";
    case ApiError::Kind::MethodNotAllowed:
        return "method_not_allowed";
    case ApiError::Kind::Busy:
        return "busy";
    case ApiError::Kind::ServerFailed:
        return "server_failed";
    case ApiError::Kind::Rejected:
        return "rejected";
    case ApiError::Kind::Redirected:
        return "redirected";
    case ApiError::Kind::Empty:
        return "empty";
    case ApiError::Kind::NotJson:
        return "not_json";
    case ApiError::Kind::Malformed:
        return "malformed";
    case ApiError::Kind::Incomplete:
        return "incomplete";
    case ApiError::Kind::WrongRequest:
        return "wrong_request";
    case ApiError::Kind::TooLarge:
        return "too_large";
    case ApiError::Kind::SignIn:
        return "sign_in";
    case ApiError::Kind::Impostor:
        return "impostor";
    }
    return nullptr;
}

}
