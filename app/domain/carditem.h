// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cardobject.h"
#include "domain/certificateprofile.h"
#include "domain/issuedcertificate.h"
#include "domain/result.h"
#include "domain/smartcard.h"

#include <QList>

#include <optional>

namespace Sigill {

struct Request;

// One thing that is read for itself, as far as it has come.
template <typename T>
struct CardReading
{
    bool isAsked = false;
    // Nothing until the answer is here.
    std::optional<Result<T>> result = {};

    bool isReading() const { return isAsked && !result; }
    bool hasFailed() const { return result && !result->has_value(); }

    friend bool operator==(const CardReading &, const CardReading &) = default;
};

// A profile and the smart card it is on, as one request names them: what it acts on, or what it has
// made, with their certificates and with what the operator may do with them. An element of a list
// that could not be read stands there as its error.
struct CardItem
{
    enum class Role {
        ActsOn,
        Made,
        Both, // it leaves what it acts on, as Unblock does
    };
    enum class Part { Profile, Smartcard, Certificates, Operations };
    static constexpr std::initializer_list<Part> parts{Part::Profile, Part::Smartcard,
                                                       Part::Certificates, Part::Operations};

    Role role = Role::ActsOn;
    // Null where there is none; never both of them.
    QUuid profileId;
    QUuid smartcardId;

    CardReading<CertificateProfile> profile = {};
    CardReading<Smartcard> smartcard = {};
    CardReading<QList<Result<IssuedCertificate>>> certificates = {};
    // Words of the API, such as "renew" (MIMDocs get-profile-state-operations.md).
    CardReading<QList<Result<QString>>> operations = {};

    bool has(Part part) const;
    // Whose certificates and operations are asked for: a card has those of its profile.
    CardObject holder() const;

    // What the request names, each thing once and nothing of it read yet; empty where it touches
    // nothing.
    static QList<CardItem> of(const Request &request);
};

}
