// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/issuedcertificate.h"

namespace Sigill {

// Where a moment lies in the time for which a certificate is valid.
struct CertificateValidity
{
    enum class State {
        Untold, // the server did not say, or not readably
        NotYet,
        Valid,
        ExpiresSoon,
        Expired,
    };

    // A certificate with less to live than this expires soon.
    static constexpr int soonDays = 30;

    State state = State::Untold;
    // Whole days of 24 hours: until it begins (NotYet), since it ended (Expired), until it ends.
    int days = 0;

    static CertificateValidity of(const IssuedCertificate &certificate, const QDateTime &now);

    friend bool operator==(const CertificateValidity &, const CertificateValidity &) = default;
};

}
