// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/journalerror.h"
#include "domain/outcome.h"

namespace Sigill {

// Why a run has paused. What is in the air then still ends.
struct RunPause
{
    Q_DECLARE_TR_FUNCTIONS(RunPause)

public:
    enum class Cause {
        Operator,
        EqualFailures, // so many requests in a row failed in the same way
        Journal, // an intent could not be written
        SignIn, // the operator's sign-in is missing or no longer good
        Impostor, // the server failed to prove itself
    };

    Cause cause = Cause::Operator;
    int failures = 0;
    Outcome last; // what made it pause, where that was an outcome
    std::optional<JournalError> journalError;

    // The program paused by itself, and wants to be told what to do.
    bool isQuestion() const { return cause != Cause::Operator; }
    // One or two sentences.
    QString text() const;
    // For second line; may be empty.
    QString details() const;
};

}
