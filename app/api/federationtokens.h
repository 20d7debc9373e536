// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/signinerror.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace Sigill {

// What a token endpoint hands out. Kept in memory only; has no way into a log or a setting.
struct FederationTokens
{
    // For "Authorization: Bearer"; made of visible characters without spaces.
    QString accessToken;
    // Empty where the server gave none.
    QString refreshToken;
    // UTC, by this computer's clock; invalid where the server did not say.
    QDateTime expires;
    // Who signed in, as a token says. The token's signature was not checked, so this is for the
    // operator's eyes and decides nothing; empty where no token can be read.
    QString userSaidByToken;

    // Reads a whole answer of the token endpoint (RFC 6749 sections 5.1 and 5.2), received at the
    // time. An error holds what the server said, as a line and without the secrets, which are what
    // it was sent and may repeat; and nothing else of the body.
    static tl::expected<FederationTokens, SignInError> fromAnswer(int httpStatus,
                                                                  const QByteArray &body,
                                                                  const QDateTime &time,
                                                                  const QStringList &secrets);

    friend bool operator==(const FederationTokens &, const FederationTokens &) = default;
};

// The first of the claims upn, unique_name, email and sub in a JSON Web Token (RFC 7519), whose
// signature is not checked; empty where the text is none or says nothing readable.
QString userSaidBy(const QString &token);

}
