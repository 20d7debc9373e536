// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lifecycle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

std::optional<LifeCycle::Doubt> doubtFromWord(QStringView word)
{
    if (word == "notApprovedYet"_L1)
        return LifeCycle::Doubt::NotApprovedYet;
    if (word == "alreadyUnderWay"_L1)
        return LifeCycle::Doubt::AlreadyUnderWay;
    if (word == "notDocumented"_L1)
        return LifeCycle::Doubt::NotDocumented;
    return std::nullopt;
}

}

tl::expected<LifeCycle, QString> LifeCycle::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return tl::unexpected(
            tr("It is not JSON: %1 at byte %2.").arg(error.errorString()).arg(error.offset));
    }
    const auto object = document.object();
    LifeCycle cycle;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (member.key() == "about"_L1)
            continue;
        const auto change = statusChangeFromApiWord(member.key());
        if (!change)
            return tl::unexpected(tr("“%1” is no action.").arg(member.key()));
        const auto read = cycle.readAction(*change, member.value().toObject());
        if (!read)
            return tl::unexpected(read.error());
    }
    for (const auto change :
         {StatusChange::Complete, StatusChange::Cancel, StatusChange::Abandon}) {
        if (!object.value(apiWord(change)).isObject())
            return tl::unexpected(tr("“%1” is missing.").arg(apiWord(change)));
    }
    return cycle;
}

tl::expected<void, QString> LifeCycle::readAction(StatusChange change, const QJsonObject &action)
{
    const auto keys = action.keys();
    for (const QString &key : keys) {
        if (key != "works"_L1 && key != "doubtful"_L1)
            return tl::unexpected(tr("“%1” is not known.").arg(key));
    }
    if (!action.value("works"_L1).isArray())
        return tl::unexpected(tr("“%1” needs a list “works”.").arg(apiWord(change)));
    const auto works = action.value("works"_L1).toArray();
    for (const auto &name : works) {
        const auto status = readStatus(name.toString());
        if (!status)
            return tl::unexpected(status.error());
        m_doubts[change].insert(*status, Doubt::None);
    }
    const auto doubtful = action.value("doubtful"_L1).toObject();
    for (auto entry = doubtful.constBegin(); entry != doubtful.constEnd(); ++entry) {
        const auto status = readStatus(entry.key());
        if (!status)
            return tl::unexpected(status.error());
        const auto doubt = doubtFromWord(entry.value().toString());
        if (!doubt)
            return tl::unexpected(tr("“%1” is no known reason.").arg(entry.value().toString()));
        m_doubts[change].insert(*status, *doubt);
    }
    return {};
}

tl::expected<RequestStatus, QString> LifeCycle::readStatus(const QString &name) const
{
    const auto status = statusFromApiName(name);
    if (!status)
        return tl::unexpected(tr("“%1” is no status.").arg(name));
    if (isFinal(*status))
        return tl::unexpected(tr("“%1” is final: nothing works from there.").arg(name));
    return *status;
}

LifeCycle::Doubt LifeCycle::doubt(StatusChange change, RequestStatus status) const
{
    return m_doubts.value(change).value(status, Doubt::StatusNotKnown);
}

QList<RequestStatus> LifeCycle::worksFrom(StatusChange change) const
{
    QList<RequestStatus> statuses;
    const auto all = requestStatuses();
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(statuses),
                 [&](RequestStatus status) { return doubt(change, status) == Doubt::None; });
    return statuses;
}

}
