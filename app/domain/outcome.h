// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "domain/requeststatus.h"

namespace Sigill {

// What became of one status change. Exactly one of the kinds holds for each request of a run.
struct Outcome
{
    Q_DECLARE_TR_FUNCTIONS(Outcome)

public:
    enum class Kind {
        Done, // in the expected status because of us
        Refused, // the server said no and a re-read shows the request unchanged
        Overtaken, // somebody else moved it, or it was already so
        Unknown, // the answer was lost and re-reads could not settle it
        NotSent, // stopped, or it could not leave
        Skipped, // preflight left it out
        Unchanged, // it may have left, nothing is known to say no, and a re-read shows no change
    };
    enum class ConfirmedBy {
        Nothing,
        Answer, // a 200 that carries this request in the expected status
        Reread, // the answer was lost or odd; a re-read shows the expected status
    };
    enum class Reason {
        None,
        FinalStatus,
        AlreadySo,
        UnchangedAfterOk, // the server said yes, and nothing changed
        UnchangedLater, // nobody knows the answer, and a much later re-read shows no change
        TriedAgain, // of an earlier attempt: this is what the later one led to
        OperatorStopped,
        OperatorUnticked,
        RunPaused, // it had paused where nobody could be asked
        InFlightElsewhere, // another window or program of this computer works on it
        JournalFailed,
    };

    Kind kind = Kind::Unknown;
    ConfirmedBy confirmedBy = ConfirmedBy::Nothing;
    Reason reason = Reason::None;
    // What the server or the network said; may accompany Done, when the answer was odd.
    std::optional<ApiError> error;
    // As read just before the change and as last read; nothing where it could not be read.
    std::optional<RequestStatus> statusBefore;
    std::optional<RequestStatus> statusAfter;
    // Of the last answer to the change; 0 where none came.
    int httpStatus = 0;
    // How often the change left; 0 as well where a program that ended has not told.
    int attempts = 0;

    // Retrying makes sense: nothing confirms that it is done, or that somebody else decided it.
    bool isSettled() const
    {
        return kind == Kind::Done || kind == Kind::Overtaken || kind == Kind::Skipped;
    }

    // The kind in one or two words.
    QString title() const;
    // One sentence with the reason; may be empty.
    QString explanation() const;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

}
