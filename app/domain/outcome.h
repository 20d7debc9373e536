// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "domain/request.h"

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
        OperatorStopped,
        OperatorUnticked,
        JournalFailed,
    };

    Kind kind = Kind::Unknown;
    ConfirmedBy confirmedBy = ConfirmedBy::Nothing;
    Reason reason = Reason::None;
    // What the server or the network said; may accompany Done, when the answer was odd.
    std::optional<ApiError> error;
    // The request as last read, where it could be read.
    std::optional<Request> request;

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
