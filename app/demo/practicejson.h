// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/certificateprofile.h"
#include "domain/issuedcertificate.h"
#include "domain/profiletemplate.h"
#include "domain/request.h"
#include "domain/smartcard.h"

#include <QByteArray>

namespace Sigill {

// Writes what the practice server sends: field names, their order and the forms of the values as in
// the documented examples. Shares nothing with the client's reading, so that no mistake is shared.
class PracticeJson
{
public:
    static QByteArray request(const Request &request);
    static QByteArray templates(const QList<ProfileTemplate> &templates);
    static QByteArray smartcard(const Smartcard &card);
    // A list of it alone, as documented.
    static QByteArray profile(const CertificateProfile &profile, const QStringList &operations);
    // What a certificate does not tell is left out, as documented.
    static QByteArray certificates(const QList<IssuedCertificate> &certificates);
    static QByteArray words(const QStringList &words);
    // {"Message":"..."}, and "MessageDetail" where there is one.
    static QByteArray message(const QString &text, const QString &detail = {});

    // Without trailing zeros; an invalid time is year 1, which means never.
    static QByteArray time(const QDateTime &time);
};

}
