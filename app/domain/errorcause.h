// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Sigill {

// Why something went wrong, as far as an answer or a failed connection shows it. It is beside
// ApiError::Kind: the kind decides what becomes of a change, the cause only finds better words.
enum class ErrorCause {
    None,
    // HTTP.sys, before any application.
    RequestTooLong,
    UnknownHostName,
    // IIS and its modules.
    SignInRefused,
    SmartcardRequired,
    TlsRequired,
    ClientCertificateRequired,
    ClientCertificateUntrusted,
    ClientCertificateRevoked,
    ClientCertificateExpired,
    WebServerForbids,
    ApiDisabled,
    WebDav,
    BodyTooLarge,
    BadConfiguration,
    ApplicationFailed,
    AppPoolStopped,
    // The API itself.
    NoSuchRoute,
    NoSuchRequest,
    MethodUnknown,
    // What stands before the server.
    TooManyCalls,
    SignInPage,
    BadGateway,
    GatewayTimeout,
    ProxySignIn,
    ProxyUnreachable,
    // The server's certificate.
    CertificateRevoked,
    CertificateSelfSigned,
    CertificateUntrusted,
    CertificateWrongHost,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateUnfit,
};

}
