// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/causewords.h"

namespace Sigill {

namespace {

struct CauseText
{
    const char *summary = nullptr;
    const char *advice = nullptr;
    const char *secondLine = nullptr;
};

CauseText refusedByWebServer(ErrorCause cause)
{
    using Cause = ErrorCause;
    switch (cause) {
    case Cause::RequestTooLong:
        return {
            QT_TRANSLATE_NOOP("CauseWords", "Your sign-in is too large for the web server."),
            QT_TRANSLATE_NOOP("CauseWords",
                              "This happens to accounts in hundreds of groups, whose Kerberos "
                              "ticket is large. Sign in with your password instead, and tell "
                              "second line."),
            QT_TRANSLATE_NOOP("CauseWords",
                              "HTTP.sys refused the size of the request headers: raise "
                              "MaxFieldLength and MaxRequestBytes on the web server, or take the "
                              "account out of groups.")};
    case Cause::UnknownHostName:
        return {
            QT_TRANSLATE_NOOP("CauseWords", "The web server does not know itself by this name."),
            QT_TRANSLATE_NOOP("CauseWords",
                              "The address may be an alias or a number. Use the full name of "
                              "the server in the server address."),
            QT_TRANSLATE_NOOP("CauseWords",
                              "HTTP.sys found no site for this host name: look at the site's "
                              "bindings.")};
    case Cause::SignInRefused:
        return {QT_TRANSLATE_NOOP("CauseWords", "The server did not accept your sign-in."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "The user name or password may be wrong, the account locked, or "
                                  "the account may only sign in with a smart card. Check them, or "
                                  "use your Windows sign-in."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "401.1 on the web server: its security log (event 4625) tells "
                                  "why, such as STATUS_SMARTCARD_LOGON_REQUIRED.")};
    case Cause::SmartcardRequired:
        return {QT_TRANSLATE_NOOP("CauseWords", "Your account may only sign in with a smart card."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "A password is never accepted for it. Sign in to this computer "
                                  "with your smart card, then use your Windows sign-in here."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "STATUS_SMARTCARD_LOGON_REQUIRED: the account is marked “Smart "
                                  "card is required for interactive logon”.")};
    case Cause::TlsRequired:
        return {QT_TRANSLATE_NOOP("CauseWords", "The web server wants a secure connection."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "The server address probably begins with http. Change it so "
                                  "that it begins with https."),
                QT_TRANSLATE_NOOP("CauseWords", "403.4: the site requires SSL.")};
    case Cause::ClientCertificateRequired:
        return {QT_TRANSLATE_NOOP("CauseWords", "The web server wants a client certificate."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "This program signs in without one. Check the server address, "
                                  "and ask those who run the server."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "403.7: set “Client certificates” in the SSL settings of the "
                                  "virtual directory to Ignore or Accept.")};
    case Cause::ClientCertificateUntrusted:
        return {QT_TRANSLATE_NOOP("CauseWords",
                                  "The web server does not trust the client certificate."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "It comes from an authority that the server does not know. Ask "
                                  "those who run the server."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "403.16: look for an intermediate or wrong certificate among "
                                  "the server's trusted root authorities.")};
    case Cause::ClientCertificateRevoked:
        return {
            QT_TRANSLATE_NOOP("CauseWords", "The client certificate is revoked."),
            QT_TRANSLATE_NOOP("CauseWords", "Use another card or certificate, or get a new one."),
            QT_TRANSLATE_NOOP("CauseWords",
                              "403.13: the certificate is revoked, or the server cannot reach the "
                              "revocation list.")};
    case Cause::ClientCertificateExpired:
        return {QT_TRANSLATE_NOOP("CauseWords",
                                  "The client certificate has expired or is not valid yet."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "Renew the card or certificate, and check the computer's clock."),
                QT_TRANSLATE_NOOP("CauseWords", "403.17: look at the certificate's validity.")};
    case Cause::WebServerForbids:
        return {QT_TRANSLATE_NOOP("CauseWords", "The web server itself does not allow this."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "It is not MIM CM that refuses. Check the server address; your "
                                  "computer's network may also be shut out."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "A page of IIS came with 403: its number after the dot says why, "
                                  "such as 403.6 (IP address) or 403.14 (no default document).")};
    case Cause::ApiDisabled:
        return {QT_TRANSLATE_NOOP("CauseWords", "There is no API at this address."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "The virtual directory in the server address may be wrong, or "
                                  "the API is switched off. Check the address, then ask those who "
                                  "run the server."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "A page of IIS came with 404: set Clm.WebApi.Enabled to true in "
                                  "web.config, then run iisreset.")};
    case Cause::WebDav:
        return {
            QT_TRANSLATE_NOOP("CauseWords", "A module of the web server takes changes for itself."),
            QT_TRANSLATE_NOOP("CauseWords",
                              "Reading works, but no change can be made from here. Use the "
                              "portal until those who run the server have mended it."),
            QT_TRANSLATE_NOOP("CauseWords",
                              "A page of IIS came with 405: remove WebDAVModule and its "
                              "handler for the MIM CM application.")};
    case Cause::BodyTooLarge:
        return {QT_TRANSLATE_NOOP("CauseWords", "The web server found what was sent too large."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "What this program sends is small, so something on the way "
                                  "probably has a very low limit. Tell second line."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "413: look at maxAllowedContentLength, uploadReadAheadSize and "
                                  "the limits of any proxy.")};
    default:
        return {};
    }
}

CauseText failedOnServer(ErrorCause cause)
{
    using Cause = ErrorCause;
    switch (cause) {
    case Cause::BadConfiguration:
        return {
            QT_TRANSLATE_NOOP("CauseWords", "The web server cannot read its configuration."),
            QT_TRANSLATE_NOOP("CauseWords",
                              "Nothing is wrong with the request. Tell those who run the server."),
            QT_TRANSLATE_NOOP("CauseWords",
                              "500.19: web.config is damaged, locked or not readable for the "
                              "application pool; the page on the server names the line.")};
    case Cause::ApplicationFailed:
        return {QT_TRANSLATE_NOOP("CauseWords", "MIM CM fails to run on the web server."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "Nothing is wrong with the request. Try again in a moment; if "
                                  "it stays like this, tell those who run the server."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "A page of ASP.NET came with 500 instead of an answer of the "
                                  "API: look in the server's application log.")};
    case Cause::AppPoolStopped:
        return {QT_TRANSLATE_NOOP("CauseWords", "MIM CM is stopped on the web server."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "The web server runs, but not the application behind it. Tell "
                                  "those who run the server, then try again."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "503 from HTTP.sys: the application pool is stopped, often "
                                  "because its account's password has changed or it failed too "
                                  "often.")};
    case Cause::NoSuchRoute:
        return {QT_TRANSLATE_NOOP("CauseWords", "The API does not know this address."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "The API is switched on, but the server may be older or the "
                                  "server address may have too much in it. Check the address."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "404 from ASP.NET Web API: no route matches; compare the call "
                                  "with the server's version.")};
    case Cause::NoSuchRequest:
        return {QT_TRANSLATE_NOOP("CauseWords", "The server has no such request."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "It may have been removed, or your account may not read it. "
                                  "Refresh the list.")};
    case Cause::MethodUnknown:
        return {QT_TRANSLATE_NOOP("CauseWords", "The API does not take this kind of call."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "The server may be older than this program expects. Use the "
                                  "portal, and tell second line."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "405 from ASP.NET Web API: the route exists, but not for this "
                                  "method.")};
    default:
        return {};
    }
}

CauseText onTheWay(ErrorCause cause)
{
    using Cause = ErrorCause;
    switch (cause) {
    case Cause::TooManyCalls:
        // The advice of the kind knows how long to wait.
        return {QT_TRANSLATE_NOOP("CauseWords", "The server got too many calls in a short time."),
                nullptr,
                QT_TRANSLATE_NOOP("CauseWords",
                                  "429 does not come from MIM CM: look at dynamic IP restrictions "
                                  "and at any proxy or load balancer.")};
    case Cause::SignInPage:
        return {QT_TRANSLATE_NOOP("CauseWords", "You are not signed in."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "The server answered with a sign-in page. Sign in again; if it "
                                  "comes back, choose another kind of sign-in for this server."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "The site probably uses AD FS; credentials are never sent on to "
                                  "another address.")};
    case Cause::BadGateway:
        return {QT_TRANSLATE_NOOP("CauseWords", "A gateway got no proper answer from the server."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "The server may be restarting. Try again in a moment, and "
                                  "refresh to see what is true now."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "502 comes from a proxy or load balancer: look at its log and "
                                  "at the server behind it.")};
    case Cause::GatewayTimeout:
        return {QT_TRANSLATE_NOOP("CauseWords", "A gateway waited too long for the server."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "The server may still be at work. Refresh to see what is true "
                                  "now before you try again."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "504 comes from a proxy or load balancer: compare its time-out "
                                  "with how long the server needs.")};
    case Cause::ProxySignIn:
        return {
            QT_TRANSLATE_NOOP("CauseWords", "A proxy on the way wants a sign-in."),
            QT_TRANSLATE_NOOP("CauseWords",
                              "Try again, and give your user name and password for the proxy; "
                              "where it wants your Windows sign-in (Kerberos ticket), lock and "
                              "unlock your computer first. An internal server should be reached "
                              "without the proxy: check the proxy settings, or ask second line."),
            QT_TRANSLATE_NOOP("CauseWords",
                              "407: except the server's name from the proxy (no_proxy, PAC).")};
    case Cause::ProxyUnreachable:
        return {
            QT_TRANSLATE_NOOP("CauseWords", "The proxy of your network did not make a connection."),
            QT_TRANSLATE_NOOP("CauseWords",
                              "Check the proxy settings of this computer and that you are on "
                              "the right network (VPN).")};
    default:
        return {};
    }
}

CauseText certificate(ErrorCause cause)
{
    using Cause = ErrorCause;
    switch (cause) {
    case Cause::CertificateRevoked:
        return {QT_TRANSLATE_NOOP("CauseWords", "The server's certificate is revoked."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "Somebody may be posing as the server. Do not try again; tell "
                                  "second line.")};
    case Cause::CertificateSelfSigned:
        return {QT_TRANSLATE_NOOP("CauseWords",
                                  "The server's certificate is signed by nobody but itself."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "This computer cannot tell whether it is the right server. Ask "
                                  "those who run it for its authority's certificate (CA file).")};
    case Cause::CertificateUntrusted:
        return {QT_TRANSLATE_NOOP("CauseWords",
                                  "This computer does not know the authority behind the server's "
                                  "certificate."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "Ask those who run the server for the authority's certificate, "
                                  "and name it as CA file in the server profile."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "The root must be in the system's trust store or in the CA "
                                  "file, and the server must send the intermediate ones.")};
    case Cause::CertificateWrongHost:
        return {QT_TRANSLATE_NOOP("CauseWords",
                                  "The server's certificate is made out to another name."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "Use the server's full name in the server address; the details "
                                  "list the names in the certificate.")};
    case Cause::CertificateExpired:
        return {QT_TRANSLATE_NOOP("CauseWords", "The server's certificate has expired."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "Those who run the server must renew it. Check the clock of "
                                  "this computer, too.")};
    case Cause::CertificateNotYetValid:
        return {QT_TRANSLATE_NOOP("CauseWords", "The server's certificate is not valid yet."),
                QT_TRANSLATE_NOOP("CauseWords",
                                  "The clock of this computer may be slow. Check it; if it is "
                                  "right, tell those who run the server.")};
    case Cause::CertificateUnfit:
        return {
            QT_TRANSLATE_NOOP("CauseWords", "The server's certificate is not fit for this server."),
            QT_TRANSLATE_NOOP("CauseWords",
                              "It may be damaged, too weak or meant for something else. Give "
                              "the details to those who run the server.")};
    default:
        return {};
    }
}

CauseText wordsOf(ErrorCause cause)
{
    for (const auto part : {refusedByWebServer, failedOnServer, onTheWay, certificate}) {
        const CauseText words = part(cause);
        if (words.summary)
            return words;
    }
    return {};
}

}

QString CauseWords::summary(ErrorCause cause)
{
    const auto words = wordsOf(cause);
    return words.summary ? tr(words.summary) : QString();
}

QString CauseWords::advice(ErrorCause cause)
{
    const auto words = wordsOf(cause);
    return words.advice ? tr(words.advice) : QString();
}

QString CauseWords::secondLine(ErrorCause cause)
{
    const auto words = wordsOf(cause);
    return words.secondLine ? tr(words.secondLine) : QString();
}

}
