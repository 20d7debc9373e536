// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/profiletemplate.h"
#include "domain/request.h"

#include <QByteArray>

namespace Sigill {

// Writes what the practice server sends: field names, their order and the forms of the values as in
// the documented examples. Shares nothing with the client's reading, so that no mistake is shared.
class PracticeJson
{
public:
    static QByteArray request(const Request &request);
    static QByteArray templates(const QList<ProfileTemplate> &templates);
    // {"Message":"..."}, and "MessageDetail" where there is one.
    static QByteArray message(const QString &text, const QString &detail = {});

    // Without trailing zeros; an invalid time is year 1, which means never.
    static QByteArray time(const QDateTime &time);
};

}
