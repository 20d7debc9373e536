// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/faultrule.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace Sigill {

// Reads one rule of a fault plan and refuses what would be ignored, so that a slip of the pen does
// not pass for a fault that never struck. Which calls: id, method, part (of a profile or smart
// card), from, count, chance (0.05 is one in twenty) and seed. What happens: fault, and what may go
// with it:
//   delay, lateEffect, drip, refuseBefore, refuseAfter     ms (always)
//   dropBefore, dropAfter, resetBefore, resetAfter, truncate
//   hang, cutHead, html, garbage, empty                    applied
//   wrongStatus                                            shown (always), applied
//   wrongRequest                                           shown, applied
//   redirect                                               location (always), code, applied
//   page                                                   page (always; WebServerPage), applied
//   status                                                 code (always), and as the next
//   204, 401, 403, 404, 405, 409, 429, 500, 503            applied, html (from 400 on),
//                                                          retryAfter (429 and 503)
class FaultRuleReader
{
    Q_DECLARE_TR_FUNCTIONS(FaultRuleReader)

public:
    explicit FaultRuleReader(const QJsonObject &object);

    // The error is part of a sentence.
    tl::expected<FaultRule, QString> rule();

    // All that "fault" may be.
    static QStringList words();

private:
    void readTarget();
    void readChance();
    void readFault();
    void readStatus(const QString &word);
    void readDetails();
    bool flag(const QString &key);
    int number(const QString &key, int least, int most, int otherwise);
    void allow(const QString &key, bool allowed);
    void require(const QString &key, bool required);
    void fail(const QString &text);

    QJsonObject m_object;
    FaultRule m_rule;
    QString m_error;
};

}
