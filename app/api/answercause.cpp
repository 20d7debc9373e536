// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answercause.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Cause = ErrorCause;

bool leadsToSignIn(const QUrl &location)
{
    static const QRegularExpression place(
        u"/adfs/|/oauth2/|saml|wsignin|log-?[io]n|sign-?[io]n|auth"_s,
        QRegularExpression::CaseInsensitiveOption);
    return place.match(location.path()).hasMatch() || location.query().contains("wsignin"_L1)
        || location.query().contains("SAMLRequest"_L1);
}

Cause ofRedirect(const ApiAnswer &answer)
{
    if (leadsToSignIn(answer.location))
        return Cause::SignInPage;
    if (!answer.isSecure && answer.location.scheme() == "https"_L1)
        return Cause::TlsRequired;
    return Cause::None;
}

// HTTP.sys writes these in English on every server.
Cause ofBadRequest(const ErrorPage &page)
{
    if (page.contains("Request Too Long"_L1) || page.contains("Header Field Too Long"_L1)
        || page.contains("request headers is too long"_L1)
        || page.contains("header field is too long"_L1))
        return Cause::RequestTooLong;
    if (page.contains("Invalid Hostname"_L1) || page.contains("hostname is invalid"_L1))
        return Cause::UnknownHostName;
    return Cause::None;
}

Cause ofUnauthorized(const ErrorPage &page)
{
    // STATUS_SMARTCARD_LOGON_REQUIRED and SEC_E_SMARTCARD_LOGON_REQUIRED.
    if (page.contains("c00002fa"_L1) || page.contains("8009033e"_L1))
        return Cause::SmartcardRequired;
    return page.subStatus() == 1 ? Cause::SignInRefused : Cause::None;
}

Cause ofForbidden(const ApiAnswer &answer, const ErrorPage &page)
{
    switch (page.subStatus()) {
    case 4:
    case 5:
        return Cause::TlsRequired;
    case 7:
        return Cause::ClientCertificateRequired;
    case 13:
        return Cause::ClientCertificateRevoked;
    case 16:
        return Cause::ClientCertificateUntrusted;
    case 17:
        return Cause::ClientCertificateExpired;
    case 0:
        // To other computers IIS names no number unless told to, and the site of MIM CM is set up
        // to require SSL.
        return answer.isSecure ? Cause::WebServerForbids : Cause::TlsRequired;
    default:
        return Cause::WebServerForbids;
    }
}

Cause ofPage(const ApiAnswer &answer, const ErrorPage &page)
{
    switch (answer.httpStatus) {
    case 200:
        return page.asksForSignIn() ? Cause::SignInPage : Cause::None;
    case 400:
        return ofBadRequest(page);
    case 401:
        return ofUnauthorized(page);
    case 403:
        return ofForbidden(answer, page);
    case 404:
        // Request filtering: 404.13 is a 413 of old.
        return page.subStatus() == 13 ? Cause::BodyTooLarge : Cause::ApiDisabled;
    case 405:
    case 501:
        return Cause::WebDav;
    case 500:
        return page.subStatus() == 19 ? Cause::BadConfiguration : Cause::ApplicationFailed;
    case 503:
        // HTTP.sys never says for how long.
        return !answer.retryAfter
                && (answer.server.contains("httpapi") || page.contains("HTTP Error 503"_L1))
            ? Cause::AppPoolStopped
            : Cause::None;
    default:
        return Cause::None;
    }
}

Cause ofMessage(const ApiAnswer &answer, const QString &message)
{
    if (message.isEmpty())
        return Cause::None;
    switch (answer.httpStatus) {
    case 404:
        return message.startsWith("No HTTP resource was found"_L1) ? Cause::NoSuchRoute
                                                                   : Cause::NoSuchRequest;
    case 405:
        return Cause::MethodUnknown;
    default:
        return Cause::None;
    }
}

}

ErrorCause causeOf(const ApiAnswer &answer, const ErrorPage &page, const QString &message)
{
    switch (answer.httpStatus) {
    case 407:
        return Cause::ProxySignIn;
    case 413:
        return Cause::BodyTooLarge;
    case 429:
        return Cause::TooManyCalls;
    case 431:
        return Cause::RequestTooLong;
    case 502:
        return Cause::BadGateway;
    case 504:
        return Cause::GatewayTimeout;
    default:
        break;
    }
    if (answer.httpStatus >= 300 && answer.httpStatus < 400)
        return ofRedirect(answer);
    return page.isPage() ? ofPage(answer, page) : ofMessage(answer, message);
}

}
