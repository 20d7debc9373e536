// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/faultrule.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace Sigill {

// Reads one rule of a fault plan and refuses what would be ignored, so that a slip of the pen does
// not pass for a fault that never struck.
class FaultRuleReader
{
    Q_DECLARE_TR_FUNCTIONS(FaultRuleReader)

public:
    explicit FaultRuleReader(const QJsonObject &object);

    // The error is part of a sentence.
    tl::expected<FaultRule, QString> rule();

private:
    void readFault();
    void readTarget();
    int number(const QString &key, int least, int most, int otherwise);
    void allow(const QString &key, bool allowed);
    void fail(const QString &text);

    QJsonObject m_object;
    FaultRule m_rule;
    QString m_error;
};

}
