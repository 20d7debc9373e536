// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/signinerror.h"

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace Sigill {

// Who is signed in at the server, and how that is known.
struct SignInState
{
    Q_DECLARE_TR_FUNCTIONS(SignInState)

public:
    enum class Stage {
        SignedOut, // not tried yet, or signed out
        WantsPassword,
        WantsBrowser,
        Checking, // an exchange is to show whether it works
        SignedIn,
        Failed,
    };
    enum class Mechanism { None, Kerberos, Ntlm, Basic, Password, Federation, System };
    enum class ServerProof {
        None, // the server has not been asked for one, or has given none yet
        Tls, // its certificate
        Ticket, // its own ticket, as well as TLS where that is used
    };

    Stage stage = Stage::SignedOut;
    Mechanism mechanism = Mechanism::None;
    ServerProof serverProof = ServerProof::None;
    // As the sign-in names the operator, such as anna@CONTOSO.COM; may be empty.
    QString user;
    // Invalid where it is not known.
    QDateTime expires;
    // Where the operator signs in, at WantsBrowser.
    QUrl browserUrl;
    // Of the last try; gone when one has worked.
    std::optional<SignInError> error;

    bool wantsOperator() const
    {
        return stage == Stage::WantsPassword || stage == Stage::WantsBrowser;
    }

    // "Kerberos", "NTLM"; empty for none.
    QString mechanismText() const;
    QString serverProofText() const;

    friend bool operator==(const SignInState &, const SignInState &) = default;
};

}
