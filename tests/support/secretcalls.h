// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/secretstore.h"

#include <QObject>
#include <QTest>

namespace Sigill {

// Calls a store and waits for what it reports; nothing where it reports nothing in time.
class SecretCalls
{
public:
    explicit SecretCalls(SecretStore &store)
        : m_store(store)
    {
    }

    std::optional<SecretStore::ReadResult> read(const SecretKey &key)
    {
        std::optional<SecretStore::ReadResult> result;
        QObject context;
        m_store.read(key, &context, [&](const auto &reported) { result = reported; });
        return wait(result);
    }
    // The secret, or "(none)", or what is wrong.
    QString stored(const SecretKey &key)
    {
        const auto result = read(key);
        if (!result)
            return QStringLiteral("(no answer)");
        if (!result->has_value())
            return result->error().details();
        return result->value().value_or(QStringLiteral("(none)"));
    }
    std::optional<SecretStore::DoneResult> write(const SecretKey &key, const QString &secret)
    {
        std::optional<SecretStore::DoneResult> result;
        QObject context;
        m_store.write(key, secret, &context, [&](const auto &reported) { result = reported; });
        return wait(result);
    }
    std::optional<SecretStore::DoneResult> remove(const SecretKey &key)
    {
        std::optional<SecretStore::DoneResult> result;
        QObject context;
        m_store.remove(key, &context, [&](const auto &reported) { result = reported; });
        return wait(result);
    }
    // Some call has reported before it returned.
    bool hurried() const { return m_hurried; }

private:
    template <typename Result>
    std::optional<Result> wait(std::optional<Result> &result)
    {
        m_hurried = m_hurried || result.has_value();
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
            return std::nullopt;
        return result;
    }

    SecretStore &m_store;
    bool m_hurried = false;
};

}
