// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/secreterror.h"
#include "session/secretkey.h"

#include <tl/expected.hpp>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Sigill {

// Where passwords and refresh tokens are kept between starts, or until the end. Nothing waits for
// it: each call reports by its callback, never before it has returned, and not at all once the
// context is gone. It may take as long as the operator takes to unlock a keyring, and calls may
// come back in another order than they were made.
class SecretStore
{
public:
    // Nothing: there is no such secret, which is no error.
    using ReadResult = tl::expected<std::optional<QString>, SecretError>;
    using DoneResult = tl::expected<void, SecretError>;
    using ReadCallback = std::function<void(const ReadResult &)>;
    using DoneCallback = std::function<void(const DoneResult &)>;

    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    virtual void read(const SecretKey &key, QObject *context, ReadCallback callback) = 0;
    // In place of an earlier one.
    virtual void write(const SecretKey &key, const QString &secret, QObject *context,
                       DoneCallback callback)
        = 0;
    // Well done also where there is none.
    virtual void remove(const SecretKey &key, QObject *context, DoneCallback callback) = 0;
};

}
