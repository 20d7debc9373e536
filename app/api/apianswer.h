// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace Sigill {

// A finished exchange in which the server answered, with whatever status.
struct ApiAnswer
{
    int httpStatus = 0;
    QByteArray contentType;
    QByteArray body;
    std::optional<int> retryAfter; // seconds
    QDateTime serverTime; // UTC, from the Date header; invalid where it is missing
    QString path; // "GET /…", for error texts
};

}
