// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cardobject.h"
#include "domain/requestid.h"

namespace Sigill {

// Which part of the practice server a path leads to.
struct PracticeRoute
{
    enum class Kind {
        Requests,
        Request,
        // .../requests/ and something that is no GUID.
        NoRequest,
        ProfileTemplates,
        // A profile or smart card, its certificates, and what may be done with it.
        CardObject,
        Certificates,
        Operations,
        // The same with something that is no GUID.
        NoCardObject,
        UnknownInApi,
        Elsewhere,
    };

    static constexpr auto base = "/CertificateManagement";

    Kind kind = Kind::Elsewhere;
    // Of the request, profile or smart card.
    RequestId id = {};
    CardObject::Kind cardKind = CardObject::Kind::Profile;
    // The path's part after the API's version, for error messages.
    QString controller = {};

    // "certificates" or "operations"; else empty.
    QByteArray part() const;
    CardObject cardObject() const { return {cardKind, id.guid()}; }

    // Whatever the case of the path.
    static PracticeRoute of(const QString &path);
};

}
