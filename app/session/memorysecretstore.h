// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/secretstore.h"

#include <QHash>

namespace Sigill {

// Keeps secrets until the program ends: for computers without a keyring, and for tests.
class MemorySecretStore : public SecretStore
{
public:
    void read(const SecretKey &key, QObject *context, ReadCallback callback) override;
    void write(const SecretKey &key, const QString &secret, QObject *context,
               DoneCallback callback) override;
    void remove(const SecretKey &key, QObject *context, DoneCallback callback) override;

private:
    QHash<QPair<QString, QString>, QString> m_secrets;
};

}
