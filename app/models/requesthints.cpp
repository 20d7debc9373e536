// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requesthints.h"

#include "domain/words.h"
#include "models/repeatedrequests.h"
#include "models/requestmodel.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr qint64 secondsOfDay = 24 * 3600;
// Of ids in one search.
constexpr qsizetype mostListed = 30;

QString searchOfIds(const QList<RequestId> &ids)
{
    QStringList texts;
    for (const auto &id : ids.first(std::min(ids.size(), mostListed)))
        texts += id.text();
    return u"id="_s + texts.join(u',');
}

Fact hint(const QString &label, const QString &value)
{
    return {.label = label, .value = value, .mark = FactMark::Note};
}

}

RequestHints::RequestHints(const RequestModel &requests, int oldDays)
    : m_requests(requests)
    , m_oldDays(oldDays)
{
}

QUrl RequestHints::searchLink(const QString &search)
{
    QUrl link(ownScheme + ":search"_L1);
    QUrlQuery query;
    query.addQueryItem(u"for"_s, QString::fromLatin1(QUrl::toPercentEncoding(search)));
    link.setQuery(query);
    return link;
}

QString RequestHints::searchOf(const QUrl &link)
{
    if (link.scheme() != ownScheme || link.path() != "search"_L1)
        return {};
    return QUrlQuery(link).queryItemValue(u"for"_s, QUrl::FullyDecoded);
}

FactGroup RequestHints::group(const Request &request, const QList<CardItem> &items) const
{
    //: title of what an operator should know before they act on a request
    FactGroup group{tr("Worth a look"), {}};
    if (isFinal(request.status))
        return group;
    addAge(request, group);
    addOthers(request, group);
    addCards(items, group);
    addRetiring(request, group);
    return group;
}

void RequestHints::addAge(const Request &request, FactGroup &group) const
{
    const qint64 age = m_requests.texts().age(request);
    if (m_oldDays == 0 || age < m_oldDays * secondsOfDay)
        return;
    group.facts
        += hint(tr("Has waited long"),
                //: %1 is a duration such as 20 days
                tr("%1, longer than %n day(s)", nullptr, m_oldDays).arg(Words::duration(age)));
}

void RequestHints::addOthers(const Request &request, FactGroup &group) const
{
    auto others = RepeatedRequests::others(m_requests.store(), request);
    if (others.isEmpty())
        return;
    group.facts += hint(tr("Sent in more than once"),
                        tr("%n more of this type wait for the same person and profile template.",
                           nullptr, static_cast<int>(others.size())));
    others.prepend(request.id);
    group.facts.last().link = searchLink(searchOfIds(others));
}

void RequestHints::addCards(const QList<CardItem> &items, FactGroup &group)
{
    const auto isOut = [](const auto &reading) {
        return reading.result && *reading.result
            && !(*reading.result)->unreadable.contains(u"Status"_s)
            && (*reading.result)->status == ProfileStatus::Disabled;
    };
    for (const auto &item : items) {
        if (item.role == CardItem::Role::Made)
            continue;
        if (isOut(item.smartcard))
            group.facts += hint(tr("Smart card"), tr("The smart card is disabled already."));
        if (isOut(item.profile))
            group.facts += hint(tr("Profile"), tr("The profile is disabled already."));
    }
}

// What the list tells of it: the numbers of the status of a retired card are not published.
void RequestHints::addRetiring(const Request &request, FactGroup &group) const
{
    const auto &store = m_requests.store();
    const auto isSame = [](const QUuid &a, const QUuid &b) { return !a.isNull() && a == b; };
    for (int position = 0; position < store.end(); ++position) {
        const auto &other = store.packed(position);
        const bool hasRetired = store.isTaken(position) && other.type == RequestType::Retire
            && other.status == RequestStatus::Completed && other.id != request.id;
        if (!hasRetired)
            continue;
        const bool isCard = isSame(other.oldSmartcard, request.oldSmartcard);
        if (!isCard && !isSame(other.oldProfile, request.oldProfile))
            continue;
        const QString time = m_requests.texts().time(store.request(position).completed);
        group.facts += isCard
            //: %1 is a date and time
            ? hint(tr("Smart card"),
                   tr("It was retired by a request that was completed %1.").arg(time))
            : hint(tr("Profile"),
                   tr("It was retired by a request that was completed %1.").arg(time));
        return;
    }
}

}
