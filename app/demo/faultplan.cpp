// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/faultplan.h"

#include "demo/faultrulereader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Sigill {

FaultPlan::FaultPlan(const QList<FaultRule> &rules)
    : m_rules(rules)
    , m_matches(rules.size(), 0)
{
    for (const auto &rule : rules)
        m_dice.append(PracticeRandom(rule.seed));
}

tl::expected<FaultPlan, QString> FaultPlan::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(tr("Cannot read %1: %2.").arg(path, file.errorString()));
    return fromJson(file.readAll()).map_error([&path](const QString &error) {
        return tr("%1 cannot be used: %2").arg(path, error);
    });
}

tl::expected<FaultPlan, QString> FaultPlan::fromJson(const QByteArray &json)
{
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return tl::make_unexpected(tr("it is not JSON: %1 at byte %2.")
                                       .arg(parseError.errorString())
                                       .arg(parseError.offset));
    }
    if (!document.isArray())
        return tl::make_unexpected(tr("it must be a JSON array of rules."));

    QList<FaultRule> rules;
    const auto elements = document.array();
    for (const auto &element : elements) {
        const auto position = rules.size() + 1;
        if (!element.isObject())
            return tl::make_unexpected(tr("rule %1 is no JSON object.").arg(position));
        const auto rule = FaultRuleReader(element.toObject()).rule();
        if (!rule)
            return tl::make_unexpected(tr("in rule %1, %2.").arg(position).arg(rule.error()));
        rules.append(*rule);
    }
    return FaultPlan(rules);
}

FaultPlan::Hit FaultPlan::strike(const QByteArray &method, const RequestId &id,
                                 const QByteArray &part)
{
    Hit hit;
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const auto &rule = m_rules[i];
        if ((rule.id && *rule.id != id) || (!rule.method.isEmpty() && rule.method != method)
            || (!rule.part.isEmpty() && rule.part != part))
            continue;
        const int call = ++m_matches[i];
        if (call < rule.from || (rule.count > 0 && call - rule.from >= rule.count))
            continue;
        if (rule.chance < 1 && !m_dice[i].happens(rule.chance))
            continue;
        if (rule.fault == FaultRule::Fault::Delay)
            hit.delayMs += rule.delayMs;
        else if (!hit.rule)
            hit.rule = rule;
    }
    return hit;
}

}
