// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/secretstore.h"

namespace Sigill {

// A keyring that outlives the programs which use it.
class SharedStore : public SecretStore
{
public:
    explicit SharedStore(SecretStore &store)
        : m_store(store)
    {
    }
    void read(const SecretKey &key, QObject *context, ReadCallback callback) override
    {
        m_store.read(key, context, std::move(callback));
    }
    void write(const SecretKey &key, const QString &secret, QObject *context,
               DoneCallback callback) override
    {
        m_store.write(key, secret, context, std::move(callback));
    }
    void remove(const SecretKey &key, QObject *context, DoneCallback callback) override
    {
        m_store.remove(key, context, std::move(callback));
    }

private:
    SecretStore &m_store;
};

}
