// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace Sigill {

// A finished exchange in which the server answered, with whatever status.
struct ApiAnswer
{
    int httpStatus = 0;
    QByteArray contentType; // lower case
    QByteArray server; // what the web server calls itself, lower case
    QUrl location; // where a redirect leads, whole; empty for none
    bool isSecure = false; // asked for over https
    QByteArray body;
    std::optional<int> retryAfter; // seconds
    QDateTime serverTime; // UTC, from the Date header; invalid where it is missing
    QString path; // "GET /…", for error texts
};

}
