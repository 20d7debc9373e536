// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/preflightitem.h"
#include "domain/connectionstep.h"
#include "domain/outcome.h"

#include <QJsonValue>

namespace Sigill {

// Values as programs read them: names that do not follow the language, and null for what is not
// known.
class JsonWords
{
public:
    static QJsonValue word(Outcome::Kind kind);
    static QJsonValue word(Outcome::ConfirmedBy confirmedBy);
    static QJsonValue word(Outcome::Reason reason);
    static QJsonValue word(PreflightItem::Verdict verdict);
    static QJsonValue word(LifeCycle::Doubt doubt);
    static QJsonValue word(ConnectionStep::Kind kind);
    static QJsonValue word(ConnectionStep::State state);

    // The status code of the last answer.
    static QJsonValue http(int code);
    static QJsonValue text(const QString &text);
};

}
