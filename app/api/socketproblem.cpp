// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/socketproblem.h"

namespace Sigill {

namespace {

ApiError::Kind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::ProxyNotFoundError:
        return ApiError::Kind::HostNotFound;
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::NetworkError:
        return ApiError::Kind::ConnectionRefused;
    case QAbstractSocket::SocketTimeoutError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return ApiError::Kind::Timeout;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return ApiError::Kind::Tls;
    default:
        return ApiError::Kind::ConnectionLost;
    }
}

ApiError::Cause causeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return ApiError::Cause::ProxySignIn;
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyProtocolError:
        return ApiError::Cause::ProxyUnreachable;
    default:
        return ApiError::Cause::None;
    }
}

}

ApiError socketProblem(QAbstractSocket::SocketError error, const QString &technical)
{
    ApiError problem;
    problem.kind = kindOf(error);
    problem.cause = causeOf(error);
    problem.unsent = true;
    problem.technical = technical;
    return problem;
}

}
