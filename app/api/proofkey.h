// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sigill {

// Proof that whoever redeems a code is who asked for it (PKCE, RFC 7636): the challenge goes
// through the browser, the verifier to the token endpoint only.
struct ProofKey
{
    QString verifier;
    QString challenge;

    static ProofKey make();
    // For the method S256.
    static QString challengeFor(const QString &verifier);
};

// 256 bits from the system's generator, as 43 characters that need no escaping anywhere.
QString unguessable();

}
