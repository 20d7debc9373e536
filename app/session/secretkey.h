// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/serverprofile.h"

#include <QString>

namespace Sigill {

// Which secret of whom. The origin of the server is part of it, so that a secret is never offered
// to another server because a profile was given a new address.
struct SecretKey
{
    // What kind of secret, such as "Sigill refresh token"; what the operator's keyring program
    // shows, and so plain English that never changes.
    QString service;
    // Profile, origin and account in one text; no two of them make the same one.
    QString key;

    // account: whose secret it is, as the operator typed or the server told it; may be empty.
    static SecretKey of(const QString &service, const ServerProfile &profile,
                        const QString &account);

    friend bool operator==(const SecretKey &, const SecretKey &) = default;
};

}
