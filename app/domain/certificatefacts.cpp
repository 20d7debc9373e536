// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/certificatefacts.h"

#include <QLocale>

namespace Sigill {

QString CertificateFacts::text() const
{
    const auto date = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    };
    //: a certificate: %1 is for whom, %2 who issued it, %3 and %4 are dates
    return tr("%1, issued by %2, valid from %3 to %4")
        .arg(subject, issuer, date(validFrom), date(validUntil));
}

}
