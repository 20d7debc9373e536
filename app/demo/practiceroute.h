// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
        UnknownInApi,
        Elsewhere,
    };

    static constexpr auto base = "/CertificateManagement";

    Kind kind = Kind::Elsewhere;
    RequestId id = {};
    // The path's part after the API's version, for error messages.
    QString controller = {};

    // Whatever the case of the path.
    static PracticeRoute of(const QString &path);
};

}
