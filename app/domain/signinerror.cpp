// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/signinerror.h"

namespace Sigill {

bool SignInError::suggestsPassword() const
{
    switch (kind) {
    case Kind::NoTicket:
    case Kind::TicketExpired:
    case Kind::UnknownService:
    case Kind::ClockSkew:
    case Kind::NoDomainController:
    case Kind::TicketRefused:
    case Kind::TicketFailed:
        return true;
    default:
        return false;
    }
}

QString SignInError::summary() const
{
    switch (kind) {
    case Kind::NoTicket:
        return tr("You have no Windows sign-in (Kerberos ticket) on this computer.");
    case Kind::TicketExpired:
        return tr("Your Windows sign-in (Kerberos ticket) has expired.");
    case Kind::UnknownService:
        return tr("The domain knows no service for %1.").arg(subject);
    case Kind::ClockSkew:
        return tr("This computer's clock differs too much from the domain's.");
    case Kind::NoDomainController:
        return tr("No domain controller can be reached.");
    case Kind::TicketRefused:
        return tr("The server did not accept your Windows sign-in (Kerberos ticket).");
    case Kind::TicketFailed:
        return tr("The Windows sign-in failed.");
    case Kind::PasswordMissing:
        return tr("Nobody has signed in.");
    case Kind::PasswordRefused:
        return tr("The server did not accept the user name or the password.");
    case Kind::PasswordNeedsTls:
        return tr("The server wants the password over a connection that is not secured.");
    case Kind::NotConfigured:
        return tr("The settings for the sign-in are not complete.");
    case Kind::PortTaken:
        return tr("Another program on this computer uses the port to which the browser must "
                  "return.");
    case Kind::NoSignIn:
        return tr("Nobody is signed in.");
    case Kind::Denied:
        return tr("The sign-in was broken off in the browser.");
    case Kind::TimedOut:
        return tr("The browser did not come back from the sign-in page in time.");
    case Kind::Stopped:
        return tr("The sign-in was stopped.");
    case Kind::Refused:
        return tr("The sign-in server refused the sign-in.");
    case Kind::GrantRefused:
        return tr("The sign-in is no longer valid.");
    case Kind::ServerFailed:
        return tr("The sign-in server reported an internal error.");
    case Kind::Redirected:
        return tr("The sign-in server sent us to another address.");
    case Kind::Unreadable:
        return tr("The sign-in server's answer could not be read.");
    case Kind::TooLarge:
        return tr("The sign-in server's answer is too large.");
    case Kind::Unreachable:
        return tr("The sign-in server cannot be reached.");
    case Kind::Tls:
        return tr("No secure connection to the sign-in server could be made.");
    case Kind::NoAnswer:
        return tr("The sign-in server did not answer in time.");
    }
    Q_UNREACHABLE();
}

QString SignInError::advice() const
{
    switch (kind) {
    case Kind::NoTicket:
    case Kind::TicketExpired:
        return tr("Lock and unlock your computer, or run kinit. Then try again, or sign in with "
                  "your password.");
    case Kind::UnknownService:
        return tr("Use the server's full name, not an alias or a number. Otherwise the service "
                  "principal name (HTTP/%1) is missing: ask those who run the domain. Signing in "
                  "with your password may work.")
            .arg(subject);
    case Kind::ClockSkew:
        return tr("Set the clock of this computer, then try again.");
    case Kind::NoDomainController:
        return tr("Check that you are on the right network (VPN). Signing in with your password "
                  "may work.");
    case Kind::TicketRefused:
        return tr("The service principal name of %1 may belong to another account, or something "
                  "between here and the server may open the secure connection. Signing in with "
                  "your password may work.")
            .arg(subject);
    case Kind::TicketFailed:
        return tr("Sign in with your password, and show the details to second line.");
    case Kind::PasswordMissing:
        return tr("Sign in, then try again.");
    case Kind::PasswordRefused:
        return tr("Type it again. The account may also be locked, expired or allow smart cards "
                  "only.");
    case Kind::PasswordNeedsTls:
        return tr("Nothing was sent. Use an address that begins with https://.");
    case Kind::NotConfigured:
        return tr("Correct the settings of the server profile.");
    case Kind::PortTaken:
        return tr("Close the other program, or finish a sign-in that runs in another window, and "
                  "try again.");
    case Kind::NoSignIn:
    case Kind::GrantRefused:
        return tr("Sign in again.");
    case Kind::Denied:
    case Kind::TimedOut:
    case Kind::Stopped:
        return tr("Try again, and finish the sign-in in the browser.");
    case Kind::Refused:
        return tr("Show the details to second line: this program may not be registered at the "
                  "sign-in server as the profile says.");
    case Kind::ServerFailed:
    case Kind::NoAnswer:
        return tr("Try again in a moment. If it goes on, show the details to second line.");
    case Kind::Redirected:
    case Kind::Unreadable:
    case Kind::TooLarge:
        return tr("Show the details to second line: the sign-in server's address in the profile "
                  "may be wrong.");
    case Kind::Unreachable:
        return tr("Check the network and the sign-in server's address in the profile.");
    case Kind::Tls:
        return tr("Show the details to second line: the sign-in server's certificate is not "
                  "trusted on this computer.");
    }
    Q_UNREACHABLE();
}

QString SignInError::details() const
{
    QStringList lines{summary(), advice(), serverMessage, technical};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

}
