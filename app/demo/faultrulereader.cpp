// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/faultrulereader.h"

#include <QHash>

#include <limits>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Fault = FaultRule::Fault;

const QHash<QString, Fault> &faults()
{
    static const QHash<QString, Fault> all{
        {u"delay"_s, Fault::Delay},         {u"dropBefore"_s, Fault::DropBefore},
        {u"dropAfter"_s, Fault::DropAfter}, {u"html"_s, Fault::Html},
        {u"garbage"_s, Fault::Garbage},     {u"truncate"_s, Fault::Truncate},
        {u"status"_s, Fault::Status},       {u"204"_s, Fault::Status},
        {u"401"_s, Fault::Status},          {u"403"_s, Fault::Status},
        {u"404"_s, Fault::Status},          {u"500"_s, Fault::Status},
        {u"503"_s, Fault::Status}};
    return all;
}

constexpr int longestMs = 3'600'000;

}

FaultRuleReader::FaultRuleReader(const QJsonObject &object)
    : m_object(object)
{
}

tl::expected<FaultRule, QString> FaultRuleReader::rule()
{
    static const QStringList known{u"id"_s, u"method"_s,     u"from"_s, u"count"_s,  u"fault"_s,
                                   u"ms"_s, u"retryAfter"_s, u"code"_s, u"applied"_s};
    const auto keys = m_object.keys();
    for (const auto &key : keys) {
        if (!known.contains(key))
            fail(tr("\"%1\" is not known").arg(key));
    }
    readTarget();
    readFault();
    if (!m_error.isEmpty())
        return tl::make_unexpected(m_error);
    return m_rule;
}

void FaultRuleReader::readTarget()
{
    constexpr int most = std::numeric_limits<int>::max();
    if (m_object.contains(u"id"_s)) {
        m_rule.id = RequestId::fromText(m_object.value(u"id"_s).toString());
        if (!m_rule.id)
            fail(tr("\"id\" must be the GUID of a request"));
    }
    if (m_object.contains(u"method"_s)) {
        m_rule.method = m_object.value(u"method"_s).toString().toLatin1();
        if (m_rule.method != "GET" && m_rule.method != "PUT")
            fail(tr("\"method\" must be \"GET\" or \"PUT\""));
    }
    m_rule.from = number(u"from"_s, 1, most, 1);
    m_rule.count = number(u"count"_s, 1, most, 0);
}

void FaultRuleReader::readFault()
{
    const auto word = m_object.value(u"fault"_s).toString();
    const auto found = faults().constFind(word);
    if (found == faults().constEnd()) {
        auto words = faults().keys();
        words.sort();
        fail(tr("\"fault\" must be one of %1").arg(words.join(u", "_s)));
        return;
    }
    m_rule.fault = *found;

    const bool isStatus = *found == Fault::Status;
    const bool isFree = word == u"status"_s;
    allow(u"ms"_s, *found == Fault::Delay);
    allow(u"code"_s, isFree);
    allow(u"retryAfter"_s, isStatus);
    allow(u"applied"_s, isStatus || *found == Fault::Html || *found == Fault::Garbage);
    if (*found == Fault::Delay) {
        if (!m_object.contains(u"ms"_s))
            fail(tr("\"delay\" needs \"ms\""));
        m_rule.delayMs = number(u"ms"_s, 0, longestMs, 0);
    }
    if (isFree && !m_object.contains(u"code"_s))
        fail(tr("\"status\" needs \"code\""));
    if (isStatus)
        m_rule.code = isFree ? number(u"code"_s, 200, 599, 500) : word.toInt();
    if (m_object.contains(u"retryAfter"_s)) {
        m_rule.retryAfter = number(u"retryAfter"_s, 0, longestMs, 0);
        if (m_rule.code != 503)
            fail(tr("\"retryAfter\" goes with 503 only"));
    }
    const auto applied = m_object.value(u"applied"_s);
    if (!applied.isUndefined() && !applied.isBool())
        fail(tr("\"applied\" must be true or false"));
    m_rule.applied = applied.toBool();
}

int FaultRuleReader::number(const QString &key, int least, int most, int otherwise)
{
    const auto value = m_object.value(key);
    if (value.isUndefined())
        return otherwise;
    const int read = value.toInt(-1);
    if (read < least || read > most)
        fail(tr("\"%1\" must be a whole number from %2 to %3").arg(key).arg(least).arg(most));
    return read;
}

void FaultRuleReader::allow(const QString &key, bool allowed)
{
    if (!allowed && m_object.contains(key)) {
        fail(tr("\"%1\" does not go with \"%2\"").arg(key, m_object.value(u"fault"_s).toString()));
    }
}

void FaultRuleReader::fail(const QString &text)
{
    if (m_error.isEmpty())
        m_error = text;
}

}
