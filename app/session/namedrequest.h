// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"

#include <QJsonObject>

namespace Sigill {

class NameBook;

// A request for programs.
class NamedRequest
{
public:
    // As the API writes it; with TargetName and OriginatorName where these are known.
    static QJsonObject json(const Request &request, const NameBook &names);
};

}
