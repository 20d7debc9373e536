// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/preflightitem.h"
#include "domain/statuschange.h"

#include <QJsonObject>

namespace Sigill {

// What would be done with one request, as the command prints it where nothing is sent.
class VerdictOutput
{
    Q_DECLARE_TR_FUNCTIONS(VerdictOutput)

public:
    // It was read, and would be sent.
    static bool isCertainToBeSent(const PreflightItem &item);

    // {"id", "action", "verdict", "status", "reason", "explanation"}; every name is always there.
    // The explanation follows the language.
    static QJsonObject json(const PreflightItem &item, StatusChange change);
    static QString line(const PreflightItem &item);

private:
    static QString title(const PreflightItem &item);
};

}
