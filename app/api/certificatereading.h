// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/connectionfacts.h"

QT_BEGIN_NAMESPACE
class QSslCertificate;
QT_END_NAMESPACE

namespace Sigill {

// What certificates and connections say of themselves; hidden characters are written out.
class CertificateReading
{
public:
    // More are no chain of any real server.
    static constexpr qsizetype mostCertificates = 10;

    static CertificateFacts facts(const QSslCertificate &certificate);
    // Of a long chain only the beginning: no real server has one.
    static TlsFacts facts(const QList<QSslCertificate> &chain, const QString &protocol,
                          const QString &cipher);
};

}
