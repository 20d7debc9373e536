// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/runitem.h"
#include "domain/statuschange.h"

#include <QJsonObject>

namespace Sigill {

// What became of one request of a run, as the command prints it.
class OutcomeOutput
{
public:
    // {"id", "action", "outcome", "confirmed_by", "status_before", "status_after", "http",
    // "message", "correlation_id", "attempts", "reason", "explanation"}; every name is always
    // there. The message is the server's own, the explanation follows the language.
    static QJsonObject json(const RunItem &item, StatusChange change);
    static QString line(const RunItem &item);
};

}
