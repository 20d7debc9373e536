// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/certificateprofile.h"
#include "domain/issuedcertificate.h"
#include "domain/result.h"
#include "domain/smartcard.h"

#include <QByteArrayView>
#include <QList>

namespace Sigill {

// Readers for the answers about profiles and smart cards. A field that is missing or of another
// type is named in the value's unreadable, and everything else stays usable.

// Of smartcards/{id} (MIMDocs get-smartcard-data.md): the object with this id, which may stand
// alone or in a list. Error Empty where there is none at all.
Result<Smartcard> decodeSmartcard(QByteArrayView json, const QUuid &id);

// The same of profiles/{id} (get-profile-data.md). Its ProfileOperations are asked for by
// themselves.
Result<CertificateProfile> decodeCertificateProfile(QByteArrayView json, const QUuid &id);

// Of {id}/certificates (get-smartcard-profile-certificates.md). An element that is no certificate,
// or that nothing identifies, is an error in its place.
Result<QList<Result<IssuedCertificate>>> decodeCertificates(QByteArrayView json);

// Of {id}/operations (get-profile-state-operations.md). An element that is no word is an error in
// its place.
Result<QList<Result<QString>>> decodeOperations(QByteArrayView json);

}
