// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"

#include <QCoreApplication>

namespace Sigill {

// Whether the proxy on the way to the server wants a sign-in, and who is signed in there.
struct ProxyState
{
    Q_DECLARE_TR_FUNCTIONS(ProxyState)

public:
    enum class Kind {
        NotAsked, // nothing has been sent to the server yet
        None, // there is no proxy, or it wants no sign-in
        Checking,
        PasswordWanted,
        SignedIn,
        Failed, // see error
    };
    enum class Mechanism { None, Ticket, Password };

    Kind kind = Kind::NotAsked;
    Mechanism mechanism = Mechanism::None;
    // "proxy.contoso.com:8080"; empty where there is none.
    QString host;
    // Who is signed in or tried to; may be empty.
    QString user;
    // The last password was not taken.
    bool isWrongPassword = false;
    // The password goes to the proxy in a form that others on the network can read (Basic).
    bool isReadable = false;
    // Why the operator's ticket is of no use there.
    std::optional<SignInError> ticketError;
    std::optional<ApiError> error;

    // One sentence: how things are at the proxy; empty for NotAsked.
    QString text() const;
    // One sentence for ticketError; empty where there is none.
    QString ticketText() const;

    friend bool operator==(const ProxyState &, const ProxyState &) = default;
};

}
