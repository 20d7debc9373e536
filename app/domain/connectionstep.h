// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/apierror.h"
#include "domain/connectionfacts.h"
#include "domain/proxystate.h"
#include "domain/signinstate.h"

#include <array>

namespace Sigill {

// One step of a test of the connection, and what was found at it.
struct ConnectionStep
{
    // In the order in which they are tried.
    enum class Kind { Name, Proxy, Connect, Secure, SignIn, Api, List };
    enum class State {
        NotTried,
        UnderWay,
        WaitsForYou,
        Works,
        Warning, // it works, and somebody should know something
        Failed,
        Skipped, // it could tell nothing
    };
    // What the state alone does not tell.
    enum class Finding {
        None,
        IsAddress, // there is no name to look up
        ProxyFindsName, // it was not found here, and a proxy may find it
        ThroughProxy,
        NotSecured, // plain http, on this computer
        NotSecuredAfar, // plain http to another one
        ExpiresSoon,
        NoSignIn, // the server asks for none
        Empty, // a list without anything in it
        SomeUnreadable,
        Stopped, // by the operator
    };
    static constexpr std::array kinds{Kind::Name,   Kind::Proxy, Kind::Connect, Kind::Secure,
                                      Kind::SignIn, Kind::Api,   Kind::List};

    Kind kind = Kind::Name;
    State state = State::NotTried;
    Finding finding = Finding::None;
    // The server's, or that of a proxy.
    QString host;
    // What the name stands for, or where the connection leads.
    QStringList addresses;
    QString proxy; // "proxy.contoso.com:8080"; empty for none
    ProxyState proxySignIn;
    TlsFacts tls;
    SignInState signIn;
    QString serverSoftware;
    int unreadable = 0;
    // Where it failed; a warning may have one, too.
    std::optional<ApiError> error;
    qint64 milliseconds = 0; // that it took, without the time that the operator took

    bool hasEnded() const { return state >= State::Works; }

    friend bool operator==(const ConnectionStep &, const ConnectionStep &) = default;
};

}
