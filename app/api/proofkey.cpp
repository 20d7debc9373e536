// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/proofkey.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace Sigill {

namespace {

QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

}

ProofKey ProofKey::make()
{
    const QString verifier = unguessable();
    return {verifier, challengeFor(verifier)};
}

QString ProofKey::challengeFor(const QString &verifier)
{
    return base64Url(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256));
}

QString unguessable()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), std::ssize(words));
    return base64Url(QByteArray(reinterpret_cast<const char *>(words.data()),
                                static_cast<qsizetype>(sizeof words)));
}

}
