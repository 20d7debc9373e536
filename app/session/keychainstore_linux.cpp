// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/keychainstore.h"

#include <QDBusConnection>

#include <qt6keychain/keychain.h>

#include <utility>

namespace Sigill {

namespace {

using SecretKind = SecretError::Kind;

// QtKeychain has one kind for all that the secret service says, and the words are translated.
SecretKind kindOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretKind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretKind::NoService;
    default:
        break;
    }
    // Names of errors on the bus are not translated. QtKeychain has asked for the bus already, so
    // this does not wait.
    const bool hasNoService = job.errorString().contains(QLatin1String("Error.ServiceUnknown"))
        || !QDBusConnection::sessionBus().isConnected();
    return hasNoService ? SecretKind::NoService : SecretKind::Failed;
}

// A job must outlive its answer: the service's library calls back into it, whatever became of who
// asked. So it has no parent, and deletes itself.
void start(QKeychain::Job *job, const SecretKey &key, QObject *context,
           std::function<void(const std::optional<SecretError> &)> report)
{
    job->setKey(key.key);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [report = std::move(report)](QKeychain::Job *finished) {
                         const auto error = finished->error();
                         if (error == QKeychain::NoError || error == QKeychain::EntryNotFound)
                             return report(std::nullopt);
                         report(SecretError{kindOf(*finished), finished->errorString()});
                     });
    job->start();
}

std::function<void(const std::optional<SecretError> &)> reportTo(SecretStore::DoneCallback callback)
{
    return [callback = std::move(callback)](const std::optional<SecretError> &error) {
        callback(error ? SecretStore::DoneResult(tl::unexpected(*error))
                       : SecretStore::DoneResult());
    };
}

}

void KeychainStore::read(const SecretKey &key, QObject *context, ReadCallback callback)
{
    auto *job = new QKeychain::ReadPasswordJob(key.service);
    start(job, key, context,
          [job, callback = std::move(callback)](const std::optional<SecretError> &error) {
              if (error)
                  return callback(tl::unexpected(*error));
              if (job->error() == QKeychain::EntryNotFound)
                  return callback(std::nullopt);
              callback(std::optional(job->textData()));
          });
}

void KeychainStore::write(const SecretKey &key, const QString &secret, QObject *context,
                          DoneCallback callback)
{
    auto *job = new QKeychain::WritePasswordJob(key.service);
    job->setTextData(secret);
    start(job, key, context, reportTo(std::move(callback)));
}

void KeychainStore::remove(const SecretKey &key, QObject *context, DoneCallback callback)
{
    start(new QKeychain::DeletePasswordJob(key.service), key, context,
          reportTo(std::move(callback)));
}

}
