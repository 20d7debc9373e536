// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/secretstore.h"

namespace Sigill {

// The operator's own keyring: the secret service (GNOME, KDE) by way of QtKeychain, which never
// falls back to a file here; on Windows the credential store, where a secret has 2,560 bytes at
// most. Without a keyring each call reports SecretError::Kind::NoService within milliseconds.
class KeychainStore : public SecretStore
{
public:
    void read(const SecretKey &key, QObject *context, ReadCallback callback) override;
    void write(const SecretKey &key, const QString &secret, QObject *context,
               DoneCallback callback) override;
    void remove(const SecretKey &key, QObject *context, DoneCallback callback) override;
};

}
