// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/practicestore.h"
#include "domain/cardobject.h"
#include "domain/certificateprofile.h"
#include "domain/issuedcertificate.h"
#include "domain/smartcard.h"

#include <optional>

namespace Sigill {

// The profiles and smart cards that the requests of a store name, with their certificates and
// operations: made up from their ids whenever they are asked for, so that a million requests need
// no list of them. The same store and moment give the same ones. The card of the documented request
// is as documented.
class PracticeCards
{
public:
    // The validity of certificates is around this moment. The store must outlive this.
    PracticeCards(const PracticeStore &store, const QDateTime &now);

    // Nothing where no request names it.
    std::optional<CertificateProfile> profile(const QUuid &id) const;
    std::optional<Smartcard> smartcard(const QUuid &id) const;
    // Those of a smart card are those of the profile on it. As they stand in the documentation of
    // this call, some lack everything that depends on time.
    std::optional<QList<IssuedCertificate>> certificates(const CardObject &holder) const;
    std::optional<QStringList> operations(const CardObject &holder) const;

private:
    const PracticeStore &m_store;
    QDateTime m_now;
};

}
