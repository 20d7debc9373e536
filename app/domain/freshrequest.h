// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"

#include <QByteArray>

namespace Sigill {

// One request as the server describes it now, with the text it came as.
struct FreshRequest
{
    Request request;
    QByteArray json;
};

}
