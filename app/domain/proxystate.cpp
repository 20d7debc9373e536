// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/proxystate.h"

namespace Sigill {

QString ProxyState::text() const
{
    switch (kind) {
    case Kind::NotAsked:
        return {};
    case Kind::None:
        return host.isEmpty() ? tr("No proxy is used.")
                              : tr("The proxy %1 wants no sign-in.").arg(host);
    case Kind::Checking:
        return tr("Signing in at the proxy %1…").arg(host);
    case Kind::PasswordWanted:
        return isWrongPassword
            ? tr("The proxy %1 did not accept the user name or the password.").arg(host)
            : tr("The proxy %1 wants a user name and a password.").arg(host);
    case Kind::SignedIn:
        return mechanism == Mechanism::Ticket
            //: %1 is a proxy, %2 a user
            ? tr("Signed in at the proxy %1 with the Windows sign-in of %2.").arg(host, user)
            //: %1 is a proxy, %2 a user
            : tr("Signed in at the proxy %1 with the password of %2.").arg(host, user);
    case Kind::Failed:
        return error ? error->summary() : QString();
    }
    Q_UNREACHABLE();
}

QString ProxyState::ticketText() const
{
    if (!ticketError)
        return {};
    if (ticketError->kind == SignInError::Kind::TicketRefused)
        return tr("The proxy did not accept your Windows sign-in (Kerberos ticket).");
    return ticketError->summary();
}

}
