// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/faultrule.h"
#include "demo/practicerandom.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>

#include <tl/expected.hpp>

namespace Sigill {

// What goes wrong when on a practice server. Counts the calls each rule matches.
class FaultPlan
{
    Q_DECLARE_TR_FUNCTIONS(FaultPlan)

public:
    // What one call meets.
    struct Hit
    {
        int delayMs = 0;
        // Never a Delay.
        std::optional<FaultRule> rule;
    };

    FaultPlan() = default;
    explicit FaultPlan(const QList<FaultRule> &rules);

    // A JSON array of rules such as
    // {"id": "a9b4...", "method": "PUT", "from": 2, "count": 1, "fault": "503", "retryAfter": 5};
    // the words and what goes with them are in FaultRuleReader. The error is a sentence for the
    // user.
    static tl::expected<FaultPlan, QString> read(const QString &path);
    static tl::expected<FaultPlan, QString> fromJson(const QByteArray &json);

    const QList<FaultRule> &rules() const { return m_rules; }

    // To be asked once for each call; the first rule that hits counts, delays add up.
    // part: what of a profile or smart card is asked for, as in FaultRule.
    Hit strike(const QByteArray &method, const RequestId &id, const QByteArray &part = {});

private:
    QList<FaultRule> m_rules;
    QList<int> m_matches;
    QList<PracticeRandom> m_dice;
};

}
