// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

QT_BEGIN_NAMESPACE
class QSslCertificate;
QT_END_NAMESPACE

namespace Sigill {

// The channel binding "tls-server-end-point" of a server's certificate (RFC 5929, section 4.1): its
// hash, without the prefix. Empty where the certificate's signature names no hash (Ed25519), for
// which the RFC defines no binding.
QByteArray channelBinding(const QSslCertificate &certificate);

}
