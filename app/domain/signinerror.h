// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace Sigill {

// Why an operator could not be signed in. Lives here because windows and commands put it into
// words. Holds no secret: whoever makes one leaves out codes and tokens, also where the server
// repeats them.
struct SignInError
{
    Q_DECLARE_TR_FUNCTIONS(SignInError)

public:
    enum class Kind {
        // The operator's Windows ticket.
        NoTicket,
        TicketExpired,
        UnknownService, // the domain knows no service HTTP/host
        ClockSkew,
        NoDomainController,
        TicketRefused, // by the server
        TicketFailed, // anything else; see technical
        // The operator's password.
        PasswordMissing, // nobody gave one
        PasswordRefused,
        PasswordNeedsTls, // the server wants it readable, and the connection is not secured
        // The sign-in at AD FS. Nothing was sent.
        NotConfigured, // technical: the sentence of FederationSettings::problem()
        PortTaken,
        NoSignIn, // there is no sign-in that could be prolonged
        // The operator and the browser.
        Denied,
        TimedOut,
        Stopped,
        // The sign-in server answered and said no.
        Refused,
        GrantRefused, // the code or the refresh token is used up, expired or withdrawn
        ServerFailed,
        // The answer was not what it should be.
        Redirected,
        Unreadable,
        TooLarge,
        // No answer.
        Unreachable,
        Tls,
        NoAnswer,
    };

    Kind kind = Kind::Refused;
    // The sign-in server's own words, on one line; empty where it said nothing readable.
    QString serverMessage;
    // For second line, in English unless said otherwise.
    QString technical;
    // Host, account or service that it is about; may be empty.
    QString subject = {};

    // Whether signing in by password could help.
    bool suggestsPassword() const;

    // One sentence: what happened.
    QString summary() const;
    // What the operator can do.
    QString advice() const;
    // Everything known, a line each.
    QString details() const;

    friend bool operator==(const SignInError &, const SignInError &) = default;
};

}
