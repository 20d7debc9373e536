// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/querywords.h"

#include "domain/words.h"

using namespace Qt::StringLiterals;

namespace Sigill {

QString QueryWords::isNew()
{
    return u"new"_s;
}

QString QueryWords::isChanged()
{
    return u"changed"_s;
}

QString QueryWords::isGone()
{
    return u"gone"_s;
}

QString QueryWords::isMine()
{
    return u"mine"_s;
}

QString QueryWords::isRepeated()
{
    return u"repeated"_s;
}

QString QueryWords::isWatched()
{
    return u"watched"_s;
}

QString QueryWords::smartcard()
{
    return u"smartcard"_s;
}

QString QueryWords::software()
{
    return u"software"_s;
}

QList<QueryWords::Choice> QueryWords::choices(QueryField field)
{
    QList<Choice> all;
    switch (field) {
    case QueryField::Type:
        for (const auto types = requestTypes(); const auto type : types)
            all.append({apiName(type), Words::type(type)});
        break;
    case QueryField::Status:
        for (const auto statuses = requestStatuses(); const auto status : statuses)
            all.append({apiName(status), Words::status(status)});
        break;
    case QueryField::Kind:
        for (const bool isSmartcard : {true, false}) {
            Request request;
            request.isSmartcard = isSmartcard;
            all.append({isSmartcard ? smartcard() : software(), Words::kind(request)});
        }
        break;
    case QueryField::State:
        //: in a search, as in is:new: a request that a refresh has brought
        all.append({isNew(), tr("new")});
        //: in a search, as in is:changed
        all.append({isChanged(), tr("changed")});
        //: in a search, as in is:gone: a request that the server lists no more
        all.append({isGone(), tr("gone")});
        //: in a search, as in is:mine: a request that the operator has sent in, or is for them
        all.append({isMine(), tr("mine")});
        //: in a search, as in is:repeated: others of its kind are open for the same person
        all.append({isRepeated(), tr("repeated")});
        //: in a search, as in is:watched: the operator wants to be told when it changes
        all.append({isWatched(), tr("watched")});
        break;
    default:
        break;
    }
    return all;
}

}
