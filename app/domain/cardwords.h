// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/certificatevalidity.h"
#include "domain/profilestatus.h"

#include <QCoreApplication>

namespace Sigill {

// The program's words for what the API tells of profiles, smart cards and certificates, in the
// language of the moment.
class CardWords
{
    Q_DECLARE_TR_FUNCTIONS(CardWords)

public:
    // A number without a known name is shown as the number.
    static QString status(ProfileStatus status);
    // For an operation's word in the API, in any case; a word that is not known is shown as it is,
    // its hidden characters written out.
    static QString operation(const QString &word);
    // "Expires in 12 days"
    static QString validity(const CertificateValidity &validity);
};

}
