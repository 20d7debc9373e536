// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/channelbinding.h"

#include <QCryptographicHash>
#include <QSslCertificate>

#include <windows.h>

// After all of Windows.
#include <wincrypt.h>

namespace Sigill {

namespace {

// The hash that a signature algorithm names; zero where it names none.
ALG_ID hashOf(const CERT_INFO &certificate)
{
    const char *signature = certificate.SignatureAlgorithm.pszObjId;
    const auto *known = CryptFindOIDInfo(CRYPT_OID_INFO_OID_KEY, const_cast<char *>(signature),
                                         CRYPT_SIGN_ALG_OID_GROUP_ID);
    return known ? known->Algid : 0;
}

}

QByteArray channelBinding(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const CERT_CONTEXT *parsed = CertCreateCertificateContext(
        X509_ASN_ENCODING, reinterpret_cast<const BYTE *>(der.constData()),
        static_cast<DWORD>(der.size()));
    if (!parsed)
        return {};
    const ALG_ID hash = hashOf(*parsed->pCertInfo);
    CertFreeCertificateContext(parsed);
    switch (hash) {
    // The RFC replaces hashes that are too weak.
    case CALG_MD5:
    case CALG_SHA1:
    case CALG_SHA_256:
        return QCryptographicHash::hash(der, QCryptographicHash::Sha256);
    case CALG_SHA_384:
        return QCryptographicHash::hash(der, QCryptographicHash::Sha384);
    case CALG_SHA_512:
        return QCryptographicHash::hash(der, QCryptographicHash::Sha512);
    default:
        return {};
    }
}

}
