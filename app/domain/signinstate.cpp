// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/signinstate.h"

using namespace Qt::StringLiterals;

namespace Sigill {

QString SignInState::mechanismText() const
{
    switch (mechanism) {
    case Mechanism::None:
        return {};
    case Mechanism::Kerberos:
        return u"Kerberos"_s;
    case Mechanism::Ntlm:
        return u"NTLM"_s;
    case Mechanism::Basic:
        return u"Basic"_s;
    case Mechanism::Password:
        return tr("password");
    case Mechanism::Federation:
        return u"AD FS"_s;
    case Mechanism::System:
        return tr("Windows sign-in");
    }
    Q_UNREACHABLE();
}

QString SignInState::serverProofText() const
{
    switch (serverProof) {
    case ServerProof::None:
        return tr("The server has not proved itself.");
    case ServerProof::Tls:
        return tr("The server has proved itself by its certificate.");
    case ServerProof::Ticket:
        return tr("The server has proved itself by its ticket.");
    }
    Q_UNREACHABLE();
}

}
