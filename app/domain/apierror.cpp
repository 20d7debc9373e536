// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/apierror.h"

#include "domain/causewords.h"

#include <QStringList>

namespace Sigill {

bool ApiError::neverLeft() const
{
    return unsent || kind == Kind::HostNotFound || kind == Kind::ConnectionRefused
        || kind == Kind::Tls || kind == Kind::SignIn;
}

bool ApiError::answerLost() const
{
    return !unsent
        && (kind == Kind::Timeout || kind == Kind::ConnectionLost || kind == Kind::Stopped
            || kind == Kind::Impostor);
}

QString ApiError::summary() const
{
    if (signIn)
        return signIn->summary();
    const QString words = CauseWords::summary(cause);
    return words.isEmpty() ? kindSummary() : words;
}

QString ApiError::advice() const
{
    if (signIn)
        return signIn->advice();
    const QString words = CauseWords::advice(cause);
    return words.isEmpty() ? kindAdvice() : words;
}

QString ApiError::secondLine() const
{
    if (cause == Cause::None && kind == Kind::Unauthorized) {
        return tr("An account that may only sign in with a smart card is refused with a password "
                  "(STATUS_SMARTCARD_LOGON_REQUIRED in the server's security log).");
    }
    return CauseWords::secondLine(cause);
}

QString ApiError::kindSummary() const
{
    switch (kind) {
    case Kind::HostNotFound:
        return tr("The server's name was not found.");
    case Kind::ConnectionRefused:
        return tr("The server does not accept connections.");
    case Kind::Tls:
        return tr("No secure connection could be made.");
    case Kind::SignIn:
        return tr("The sign-in did not work.");
    case Kind::Timeout:
        return tr("The server did not answer in time.");
    case Kind::ConnectionLost:
        return tr("The connection was lost before the answer came.");
    case Kind::Stopped:
        return tr("Stopped before the answer came.");
    case Kind::Unauthorized:
        return tr("The server wants a sign-in.");
    case Kind::Forbidden:
        return tr("The server does not allow this.");
    case Kind::NotFound:
        return tr("The server does not know this address or request.");
    case Kind::MethodNotAllowed:
        return tr("The server does not accept changes at this address.");
    case Kind::Busy:
        return tr("The server is too busy right now.");
    case Kind::ServerFailed:
        return tr("The server reported an internal error.");
    case Kind::Rejected:
        return tr("The server refused the request.");
    case Kind::Redirected:
        return tr("The server sent us to another address.");
    case Kind::Empty:
        return tr("The server sent an empty answer.");
    case Kind::NotJson:
        return tr("The server sent a web page instead of data.");
    case Kind::Malformed:
        return tr("The server's answer could not be read.");
    case Kind::Incomplete:
        return tr("The server's answer broke off.");
    case Kind::WrongRequest:
        return tr("The server answered about another request.");
    case Kind::TooLarge:
        return tr("The server's answer was too large.");
    case Kind::Impostor:
        return tr("The server could not prove that it is the right one.");
    }
    Q_UNREACHABLE();
}

QString ApiError::kindAdvice() const
{
    switch (kind) {
    case Kind::HostNotFound:
        return tr("Check the server address and that you are on the right network (VPN).");
    case Kind::ConnectionRefused:
        return tr("The service may be stopped, or the port may be wrong. Try again in a moment.");
    case Kind::Tls:
        return tr("The port may be wrong, or the server may only speak old versions of TLS. Check "
                  "the server address, then ask those who run the server.");
    case Kind::SignIn:
        return tr("Sign in again, then try once more.");
    case Kind::Timeout:
    case Kind::ConnectionLost:
        return tr("The network or the server may be slow. Refresh to see what is true now.");
    case Kind::Stopped:
        return tr("Refresh to see what is true now.");
    case Kind::Unauthorized:
        return tr(
            "Your sign-in was missing or not accepted. Lock and unlock your computer to renew "
            "it, then try again.");
    case Kind::Forbidden:
        return tr("Your account may lack a right on the request or on its profile template.");
    case Kind::NotFound:
        return tr("The request may be gone, or the API may be switched off on the server "
                  "(Clm.WebApi.Enabled). Check the server address.");
    case Kind::MethodNotAllowed:
        return tr("A module on the web server (WebDAV) may take the call. Ask those who run it.");
    case Kind::Busy:
        return retryAfter ? tr("It asks to be left alone for %n second(s).", nullptr, *retryAfter)
                          : tr("Wait a moment and try again.");
    case Kind::ServerFailed:
        return correlationId.isEmpty()
            ? tr("Another operator may have changed the request. Refresh and look at it again.")
            : tr("Another operator may have changed the request. If it stays like this, give "
                 "second "
                 "line the correlation id %1.")
                  .arg(correlationId);
    case Kind::Rejected:
        return tr("See the details for the server's own words.");
    case Kind::Redirected:
        return tr("This is often a sign-in page. Check the server address; credentials are never "
                  "sent along.");
    case Kind::Empty:
        return tr("The request may not exist, or your account may not read it.");
    case Kind::NotJson:
        return tr("This is often a sign-in or error page of the web server. Check the server "
                  "address, and that the API is switched on.");
    case Kind::Malformed:
    case Kind::WrongRequest:
    case Kind::TooLarge:
        return tr(
            "Something between here and the server may change the answers. Tell second line.");
    case Kind::Impostor:
        return tr("Its answer is not believed, and no change is sent to it. Somebody may have "
                  "taken its place: tell those who run the server before you go on.");
    case Kind::Incomplete:
        return tr("What had come is shown and marked as incomplete. Refresh to read it again.");
    }
    Q_UNREACHABLE();
}

QString ApiError::details() const
{
    QStringList lines{summary()};
    if (httpStatus != 0)
        lines << tr("HTTP status: %1").arg(httpStatus);
    if (!serverMessage.isEmpty())
        lines << tr("The server's words: %1").arg(serverMessage);
    if (!correlationId.isEmpty())
        lines << tr("Correlation id: %1").arg(correlationId);
    if (!path.isEmpty())
        lines << tr("Call: %1").arg(path);
    if (const QString hint = secondLine(); !hint.isEmpty())
        lines << tr("For second line: %1").arg(hint);
    if (!technical.isEmpty())
        lines << tr("Technical: %1").arg(technical);
    return lines.join(u'\n');
}

}
