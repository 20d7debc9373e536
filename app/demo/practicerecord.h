// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"

#include <QJsonObject>

namespace Sigill {

// One request of the practice server.
struct PracticeRecord
{
    Request request;
    // As a data file gave it, with fields we do not know; empty for a request made by us.
    QJsonObject original = {};
};

}
