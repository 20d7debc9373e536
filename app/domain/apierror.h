// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/errorcause.h"
#include "domain/signinerror.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Sigill {

// Why an exchange with the server, or one object in its answer, was of no use: the one error type
// of the program. It lives here, not in api/, because windows and commands put it into words.
// Keeps what the server said; the words for the operator are made when they are shown, so they
// follow the language.
struct ApiError
{
    Q_DECLARE_TR_FUNCTIONS(ApiError)

public:
    enum class Kind {
        // Nothing was sent.
        HostNotFound,
        ConnectionRefused,
        Tls,
        SignIn, // see signIn
        // It may have been sent, and the answer is lost.
        Timeout,
        ConnectionLost,
        Stopped,
        // The server answered.
        Unauthorized,
        Forbidden,
        NotFound,
        MethodNotAllowed,
        Busy,
        ServerFailed,
        Rejected,
        Redirected,
        // The answer was not what it should be.
        Empty,
        NotJson,
        Malformed,
        Incomplete,
        WrongRequest,
        TooLarge,
        // The answer may come from somebody else: the server failed to prove itself. What it says
        // must not be believed, not even that it says no.
        Impostor,
    };

    using Cause = ErrorCause;

    Kind kind = Kind::ConnectionLost;
    // Only for the words.
    Cause cause = Cause::None;
    // 0 where no answer came.
    int httpStatus = 0;
    // The server's own words, plain text; empty where it said nothing readable.
    QString serverMessage;
    // A GUID in the server's words, by which its event log can be searched; else empty.
    QString correlationId;
    // For second line, in English: the method and path, and what exactly was wrong, perhaps in
    // several lines.
    QString path;
    QString technical;
    // From Retry-After, in seconds.
    std::optional<int> retryAfter;
    // The body of a change was never handed to the network, so the server cannot have acted on it.
    bool unsent = false;
    // Why the operator could not be signed in, for the kind SignIn.
    std::optional<SignInError> signIn;

    // True where the server cannot have received the whole request.
    bool neverLeft() const;
    // True where the request may have had its effect although no answer tells.
    bool answerLost() const;

    // True where nothing but a sign-in can help.
    bool wantsSignIn() const { return kind == Kind::SignIn || kind == Kind::Unauthorized; }

    // One sentence: what happened.
    QString summary() const;
    // One to three sentences: the likely cause and what the operator can do.
    QString advice() const;
    // What those who run the server need to look at; may be empty.
    QString secondLine() const;
    // Everything known, a line each, for second line and the clipboard.
    QString details() const;

    friend bool operator==(const ApiError &, const ApiError &) = default;

private:
    QString kindSummary() const;
    QString kindAdvice() const;
};

}
