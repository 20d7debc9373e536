// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/channelbinding.h"

#include <QSslCertificate>

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace Sigill {

QByteArray channelBinding(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> parsed(
        d2i_X509(nullptr, &bytes, static_cast<long>(der.size())), &X509_free);
    int hash = NID_undef;
    if (!parsed || X509_get_signature_info(parsed.get(), &hash, nullptr, nullptr, nullptr) == 0)
        return {};
    // The RFC replaces hashes that are too weak.
    if (hash == NID_md5 || hash == NID_sha1)
        hash = NID_sha256;
    const EVP_MD *method = EVP_get_digestbynid(hash);
    if (!method)
        return {};
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    if (X509_digest(parsed.get(), method, reinterpret_cast<unsigned char *>(digest.data()), &size)
        == 0)
        return {};
    digest.truncate(size);
    return digest;
}

}
