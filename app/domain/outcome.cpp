// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/outcome.h"

#include "domain/words.h"

namespace Sigill {

QString Outcome::title() const
{
    switch (kind) {
    case Kind::Done:
        return tr("Done");
    case Kind::Refused:
        return tr("Refused by the server");
    case Kind::Overtaken:
        return reason == Reason::AlreadySo ? tr("Was so already") : tr("Changed by someone else");
    case Kind::Unknown:
        return tr("Unknown outcome");
    case Kind::NotSent:
        return tr("Not sent");
    case Kind::Skipped:
        return tr("Skipped");
    case Kind::Unchanged:
        return tr("Unchanged");
    }
    Q_UNREACHABLE();
}

QString Outcome::explanation() const
{
    switch (reason) {
    case Reason::FinalStatus:
        return statusAfter ? tr("The request is already %1.").arg(Words::status(*statusAfter))
                           : tr("The request has a final status.");
    case Reason::AlreadySo:
        return tr("The request had this status before anything was sent.");
    case Reason::UnchangedAfterOk:
        return tr("The server accepted the call, but a re-read shows the request unchanged.");
    case Reason::UnchangedLater:
        return tr("Nothing confirmed it; a later re-read shows the request unchanged.");
    case Reason::TriedAgain:
        return tr("It was tried again; this is what became of it then.");
    case Reason::OperatorStopped:
        return tr("The run was stopped before this request's turn.");
    case Reason::OperatorUnticked:
        return tr("Left out in the confirmation.");
    case Reason::RunPaused:
        return tr("The run was stopped after several equal failures in a row.");
    case Reason::InFlightElsewhere:
        return tr("Another window or program on this computer is changing it right now.");
    case Reason::JournalFailed:
        return tr("The intent could not be written to the journal, so nothing was sent.");
    case Reason::None:
        break;
    }
    if (kind == Kind::Done && confirmedBy == ConfirmedBy::Reread) {
        return tr(
            "The answer was lost or odd; a re-read shows the expected status. The server does "
            "not tell whose change it was.");
    }
    if (kind == Kind::Overtaken && statusAfter)
        return tr("The status is now %1.").arg(Words::status(*statusAfter));
    return error ? error->summary() : QString();
}

}
