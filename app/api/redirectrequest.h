// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Sigill {

// What a browser asks for when it returns from the sign-in page, or whoever else knocks at the
// port. Only the request line counts.
struct RedirectRequest
{
    // The query, decoded. Empty where it is missing or stands there twice, which RFC 6749 section
    // 3.1 forbids.
    QString state;
    QString code;
    QString error;
    QString errorDescription;

    // From the head of a request; else the HTTP status to answer with. The path must be exactly the
    // registered one.
    static tl::expected<RedirectRequest, int> fromHead(const QByteArray &head, const QString &path);
};

}
