// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/keychainstore.h"

#include <QCoreApplication>

#include <utility>

#include <windows.h>

// After all of Windows.
#include <wincred.h>

namespace Sigill {

namespace {

using Kind = SecretError::Kind;
using ReadResult = SecretStore::ReadResult;
using DoneResult = SecretStore::DoneResult;

// Bytes; mingw-w64's own number is that of Windows XP (wincred.h: 5 * 512).
constexpr qsizetype longestSecret = 5 * 512;

// What the list of credentials in the control panel shows.
std::wstring nameOf(const SecretKey &key)
{
    return QString(key.service + u'/' + key.key).toStdWString();
}

SecretError lastError()
{
    const DWORD code = GetLastError();
    Kind kind = Kind::Failed;
    if (code == ERROR_NO_SUCH_LOGON_SESSION)
        kind = Kind::NoService;
    else if (code == ERROR_ACCESS_DENIED)
        kind = Kind::Denied;
    return {kind, qt_error_string(static_cast<int>(code))};
}

ReadResult readNow(const SecretKey &key)
{
    CREDENTIALW *found = nullptr;
    if (!CredReadW(nameOf(key).c_str(), CRED_TYPE_GENERIC, 0, &found)) {
        if (GetLastError() == ERROR_NOT_FOUND)
            return std::nullopt;
        return tl::unexpected(lastError());
    }
    const auto secret = QString::fromUtf8(reinterpret_cast<const char *>(found->CredentialBlob),
                                          static_cast<qsizetype>(found->CredentialBlobSize));
    SecureZeroMemory(found->CredentialBlob, found->CredentialBlobSize);
    CredFree(found);
    return std::optional(secret);
}

DoneResult writeNow(const SecretKey &key, const QString &secret)
{
    std::wstring name = nameOf(key);
    QByteArray bytes = secret.toUtf8();
    if (bytes.size() > longestSecret) {
        return tl::unexpected(
            SecretError{Kind::Failed, QStringLiteral("More than %1 bytes").arg(longestSecret)});
    }
    CREDENTIALW credential = {};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = name.data();
    credential.CredentialBlob = reinterpret_cast<BYTE *>(bytes.data());
    credential.CredentialBlobSize = static_cast<DWORD>(bytes.size());
    // On this computer alone: it does not roam.
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    const bool isWritten = CredWriteW(&credential, 0);
    const auto error = isWritten ? SecretError() : lastError();
    SecureZeroMemory(bytes.data(), static_cast<size_t>(bytes.size()));
    return isWritten ? DoneResult() : tl::unexpected(error);
}

DoneResult removeNow(const SecretKey &key)
{
    if (CredDeleteW(nameOf(key).c_str(), CRED_TYPE_GENERIC, 0) || GetLastError() == ERROR_NOT_FOUND)
        return {};
    return tl::unexpected(lastError());
}

// The store answers at once; the callers are told after their call, as elsewhere.
void later(QObject *context, const std::function<void()> &call)
{
    QMetaObject::invokeMethod(context, call, Qt::QueuedConnection);
}

}

void KeychainStore::read(const SecretKey &key, QObject *context, ReadCallback callback)
{
    later(context, [result = readNow(key), callback = std::move(callback)] { callback(result); });
}

void KeychainStore::write(const SecretKey &key, const QString &secret, QObject *context,
                          DoneCallback callback)
{
    later(context,
          [result = writeNow(key, secret), callback = std::move(callback)] { callback(result); });
}

void KeychainStore::remove(const SecretKey &key, QObject *context, DoneCallback callback)
{
    later(context, [result = removeNow(key), callback = std::move(callback)] { callback(result); });
}

}
