// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    };

    Kind kind = Kind::ConnectionLost;
    // 0 where no answer came.
    int httpStatus = 0;
    // The server's own words, plain text; empty where it said nothing readable.
    QString serverMessage;
    // A GUID in the server's words, by which its event log can be searched; else empty.
    QString correlationId;
    // For second line, in English: the method and path, and what exactly was wrong.
    QString path;
    QString technical;
    // From Retry-After, in seconds.
    std::optional<int> retryAfter;
    // The body of a change was never handed to the network, so the server cannot have acted on it.
    bool unsent = false;

    // True where the server cannot have received the whole request.
    bool neverLeft() const;
    // True where the request may have had its effect although no answer tells.
    bool answerLost() const;

    // One sentence: what happened.
    QString summary() const;
    // One or two sentences: the likely cause and what the operator can do.
    QString advice() const;
    // Everything known, a line each, for second line and the clipboard.
    QString details() const;

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

}
