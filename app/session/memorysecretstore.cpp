// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/memorysecretstore.h"

#include <QObject>

#include <utility>

namespace Sigill {

namespace {

QPair<QString, QString> place(const SecretKey &key)
{
    return {key.service, key.key};
}

void later(QObject *context, std::function<void()> report)
{
    QMetaObject::invokeMethod(context, std::move(report), Qt::QueuedConnection);
}

}

void MemorySecretStore::read(const SecretKey &key, QObject *context, ReadCallback callback)
{
    const auto found = m_secrets.constFind(place(key));
    const auto secret = found == m_secrets.cend() ? std::nullopt : std::optional(*found);
    later(context, [secret, callback = std::move(callback)] { callback(secret); });
}

void MemorySecretStore::write(const SecretKey &key, const QString &secret, QObject *context,
                              DoneCallback callback)
{
    m_secrets.insert(place(key), secret);
    later(context, [callback = std::move(callback)] { callback({}); });
}

void MemorySecretStore::remove(const SecretKey &key, QObject *context, DoneCallback callback)
{
    m_secrets.remove(place(key));
    later(context, [callback = std::move(callback)] { callback({}); });
}

}
