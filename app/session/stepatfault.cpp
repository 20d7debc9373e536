// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/stepatfault.h"

namespace Sigill {

bool isOfProxy(const ApiError &error)
{
    return error.cause == ApiError::Cause::ProxySignIn
        || error.cause == ApiError::Cause::ProxyUnreachable;
}

ConnectionStep::Kind stepAtFault(const ApiError &error, bool isSignedIn)
{
    using Kind = ApiError::Kind;
    using Cause = ApiError::Cause;
    using Step = ConnectionStep::Kind;
    if (isOfProxy(error))
        return Step::Proxy;
    if (error.cause == Cause::SignInPage)
        return Step::SignIn;
    switch (error.kind) {
    case Kind::Tls:
        return Step::Secure;
    case Kind::HostNotFound:
    case Kind::ConnectionRefused:
        return Step::Connect;
    case Kind::SignIn:
    case Kind::Unauthorized:
    case Kind::Impostor:
        return Step::SignIn;
    case Kind::Timeout:
    case Kind::ConnectionLost:
    case Kind::Stopped:
        return isSignedIn ? Step::Api : Step::SignIn;
    case Kind::NotFound:
    case Kind::MethodNotAllowed:
    case Kind::Busy:
    case Kind::Redirected:
    case Kind::NotJson:
        return Step::Api;
    case Kind::Forbidden:
    case Kind::ServerFailed:
    case Kind::Rejected:
        // The web server or something before it says so; without a cause it is the API itself.
        return error.cause == Cause::None ? Step::List : Step::Api;
    case Kind::Empty:
    case Kind::Malformed:
    case Kind::Incomplete:
    case Kind::WrongRequest:
    case Kind::TooLarge:
        return Step::List;
    }
    Q_UNREACHABLE();
}

bool isWrongPassword(const ApiError &error)
{
    return error.signIn && error.signIn->kind == SignInError::Kind::PasswordRefused;
}

}
