// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/faultrulereader.h"

#include "demo/webserverpage.h"

#include <QHash>
#include <QUrl>

#include <limits>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Fault = FaultRule::Fault;

const QHash<QString, Fault> &faults()
{
    static const QHash<QString, Fault> all{{u"delay"_s, Fault::Delay},
                                           {u"dropBefore"_s, Fault::DropBefore},
                                           {u"dropAfter"_s, Fault::DropAfter},
                                           {u"resetBefore"_s, Fault::ResetBefore},
                                           {u"resetAfter"_s, Fault::ResetAfter},
                                           {u"refuseBefore"_s, Fault::RefuseBefore},
                                           {u"refuseAfter"_s, Fault::RefuseAfter},
                                           {u"hang"_s, Fault::Hang},
                                           {u"lateEffect"_s, Fault::LateEffect},
                                           {u"drip"_s, Fault::Drip},
                                           {u"truncate"_s, Fault::Truncate},
                                           {u"cutHead"_s, Fault::CutHead},
                                           {u"html"_s, Fault::Html},
                                           {u"garbage"_s, Fault::Garbage},
                                           {u"empty"_s, Fault::Empty},
                                           {u"wrongStatus"_s, Fault::WrongStatus},
                                           {u"wrongRequest"_s, Fault::WrongRequest},
                                           {u"redirect"_s, Fault::Redirect},
                                           {u"page"_s, Fault::Page},
                                           {u"status"_s, Fault::Status},
                                           {u"204"_s, Fault::Status},
                                           {u"401"_s, Fault::Status},
                                           {u"403"_s, Fault::Status},
                                           {u"404"_s, Fault::Status},
                                           {u"405"_s, Fault::Status},
                                           {u"409"_s, Fault::Status},
                                           {u"429"_s, Fault::Status},
                                           {u"500"_s, Fault::Status},
                                           {u"503"_s, Fault::Status}};
    return all;
}

bool takesTime(Fault fault)
{
    return fault == Fault::Delay || fault == Fault::LateEffect || fault == Fault::Drip
        || fault == Fault::RefuseBefore || fault == Fault::RefuseAfter;
}

constexpr int mostInt = std::numeric_limits<int>::max();
constexpr int longestMs = 3'600'000;

}

FaultRuleReader::FaultRuleReader(const QJsonObject &object)
    : m_object(object)
{
}

tl::expected<FaultRule, QString> FaultRuleReader::rule()
{
    static const QStringList known{u"id"_s,    u"method"_s,     u"part"_s,     u"from"_s,
                                   u"count"_s, u"chance"_s,     u"seed"_s,     u"fault"_s,
                                   u"ms"_s,    u"code"_s,       u"applied"_s,  u"shown"_s,
                                   u"html"_s,  u"retryAfter"_s, u"location"_s, u"page"_s};
    const auto keys = m_object.keys();
    for (const auto &key : keys) {
        if (!known.contains(key))
            fail(tr("\"%1\" is not known").arg(key));
    }
    readTarget();
    readChance();
    readFault();
    if (!m_error.isEmpty())
        return tl::make_unexpected(m_error);
    return m_rule;
}

QStringList FaultRuleReader::words()
{
    auto words = faults().keys();
    words.sort();
    return words;
}

void FaultRuleReader::readTarget()
{
    if (m_object.contains(u"id"_s)) {
        m_rule.id = RequestId::fromText(m_object.value(u"id"_s).toString());
        if (!m_rule.id)
            fail(tr("\"id\" must be the GUID of a request, profile or smart card"));
    }
    if (m_object.contains(u"method"_s)) {
        m_rule.method = m_object.value(u"method"_s).toString().toLatin1();
        if (m_rule.method != "GET" && m_rule.method != "PUT")
            fail(tr("\"method\" must be \"GET\" or \"PUT\""));
    }
    if (m_object.contains(u"part"_s)) {
        m_rule.part = m_object.value(u"part"_s).toString().toLatin1();
        if (m_rule.part != "certificates" && m_rule.part != "operations")
            fail(tr("\"part\" must be \"certificates\" or \"operations\""));
    }
    m_rule.from = number(u"from"_s, 1, mostInt, 1);
    m_rule.count = number(u"count"_s, 1, mostInt, 0);
}

void FaultRuleReader::readChance()
{
    if (!m_object.contains(u"chance"_s)) {
        if (m_object.contains(u"seed"_s))
            fail(tr("\"seed\" goes with \"chance\" only"));
        return;
    }
    m_rule.chance = m_object.value(u"chance"_s).toDouble(-1);
    if (m_rule.chance <= 0 || m_rule.chance > 1)
        fail(tr("\"chance\" must be a number above 0 and up to 1"));
    m_rule.seed = static_cast<quint64>(number(u"seed"_s, 0, mostInt, 1));
}

void FaultRuleReader::readFault()
{
    const auto word = m_object.value(u"fault"_s).toString();
    const auto found = faults().constFind(word);
    if (found == faults().constEnd()) {
        fail(tr("\"fault\" must be one of %1").arg(words().join(u", "_s)));
        return;
    }
    m_rule.fault = *found;

    const bool isFree = word == u"status"_s;
    const bool isRedirect = *found == Fault::Redirect;
    allow(u"ms"_s, takesTime(*found));
    allow(u"code"_s, isFree || isRedirect);
    allow(u"retryAfter"_s, *found == Fault::Status);
    allow(u"html"_s, *found == Fault::Status);
    allow(u"applied"_s, m_rule.leavesEffectOpen());
    allow(u"shown"_s, *found == Fault::WrongStatus || *found == Fault::WrongRequest);
    allow(u"location"_s, isRedirect);
    allow(u"page"_s, *found == Fault::Page);
    require(u"ms"_s, takesTime(*found));
    require(u"code"_s, isFree);
    require(u"shown"_s, *found == Fault::WrongStatus);
    require(u"location"_s, isRedirect);
    require(u"page"_s, *found == Fault::Page);

    if (*found == Fault::Status)
        readStatus(word);
    readDetails();
}

void FaultRuleReader::readStatus(const QString &word)
{
    m_rule.code = word == u"status"_s ? number(u"code"_s, 200, 599, 500) : word.toInt();
    m_rule.html = flag(u"html"_s);
    if (m_rule.html && m_rule.code < 400)
        fail(tr("\"html\" goes with 400 and above only"));
    if (!m_object.contains(u"retryAfter"_s))
        return;
    m_rule.retryAfter = number(u"retryAfter"_s, 0, longestMs, 0);
    if (m_rule.code != 429 && m_rule.code != 503)
        fail(tr("\"retryAfter\" goes with 429 and 503 only"));
}

void FaultRuleReader::readDetails()
{
    m_rule.delayMs = number(u"ms"_s, 0, longestMs, 0);
    m_rule.applied = flag(u"applied"_s);
    if (m_object.contains(u"shown"_s))
        m_rule.shown = number(u"shown"_s, 0, mostInt, 0);
    if (m_rule.fault == Fault::Page) {
        m_rule.page = m_object.value(u"page"_s).toString();
        if (!WebServerPage::named(m_rule.page))
            fail(tr("\"page\" must be one of %1").arg(WebServerPage::names().join(u", "_s)));
    }
    if (m_rule.fault == Fault::Redirect) {
        m_rule.code = number(u"code"_s, 300, 399, 302);
        m_rule.location = m_object.value(u"location"_s).toString().toUtf8();
        // Anything else would be no header field, or several.
        if (!QUrl::fromEncoded(m_rule.location, QUrl::StrictMode).isValid())
            fail(tr("\"location\" must be a URL"));
    }
}

bool FaultRuleReader::flag(const QString &key)
{
    const auto value = m_object.value(key);
    if (!value.isUndefined() && !value.isBool())
        fail(tr("\"%1\" must be true or false").arg(key));
    return value.toBool();
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

void FaultRuleReader::require(const QString &key, bool required)
{
    if (required && !m_object.contains(key))
        fail(tr("\"%1\" needs \"%2\"").arg(m_object.value(u"fault"_s).toString(), key));
}

void FaultRuleReader::fail(const QString &text)
{
    if (m_error.isEmpty())
        m_error = text;
}

}
