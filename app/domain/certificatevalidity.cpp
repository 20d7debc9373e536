// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/certificatevalidity.h"

namespace Sigill {

namespace {

constexpr qint64 day = 24 * 60 * 60; // seconds

int wholeDays(const QDateTime &from, const QDateTime &to)
{
    // There are some three million days in all the years of the API.
    return static_cast<int>(from.secsTo(to) / day);
}

}

CertificateValidity CertificateValidity::of(const IssuedCertificate &certificate,
                                            const QDateTime &now)
{
    const auto &begin = certificate.notBefore;
    const auto &end = certificate.notAfter;
    if (end.isValid() && end < now)
        return {State::Expired, wholeDays(end, now)};
    if (begin.isValid() && begin > now)
        return {State::NotYet, wholeDays(now, begin)};
    if (!end.isValid())
        return {};
    const int left = wholeDays(now, end);
    return {left < soonDays ? State::ExpiresSoon : State::Valid, left};
}

}
