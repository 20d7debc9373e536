// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestcolumn.h"

using namespace Qt::StringLiterals;

namespace Sigill {

QString RequestColumns::title(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Submitted:
        return tr("Submitted");
    case RequestColumn::Age:
        //: how long a request has waited
        return tr("Age");
    case RequestColumn::Type:
        return tr("Type");
    case RequestColumn::Status:
        //: column title; the status of a request
        return tr("Status");
    case RequestColumn::Target:
        //: column title; the person whom a request is for
        return tr("For");
    case RequestColumn::Originator:
        //: column title; the person who sent a request in
        return tr("Sent by");
    case RequestColumn::Template:
        return tr("Profile template");
    case RequestColumn::Kind:
        //: column title; smart card or software profile
        return tr("Kind");
    case RequestColumn::Priority:
        return tr("Priority");
    case RequestColumn::Data:
        //: column title; the data collection of a request
        return tr("Data");
    case RequestColumn::Comment:
        return tr("Comment");
    case RequestColumn::Id:
        return tr("Request id");
    case RequestColumn::Completed:
        //: column title; when a request was completed
        return tr("Completed at");
    case RequestColumn::Flags:
        return tr("Flags");
    case RequestColumn::NewProfile:
        return tr("New profile");
    case RequestColumn::OldProfile:
        return tr("Old profile");
    case RequestColumn::NewSmartcard:
        return tr("New smart card");
    case RequestColumn::OldSmartcard:
        return tr("Old smart card");
    }
    Q_UNREACHABLE();
}

QString RequestColumns::name(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Submitted:
        return u"submitted"_s;
    case RequestColumn::Age:
        return u"age"_s;
    case RequestColumn::Type:
        return u"type"_s;
    case RequestColumn::Status:
        return u"status"_s;
    case RequestColumn::Target:
        return u"target"_s;
    case RequestColumn::Originator:
        return u"originator"_s;
    case RequestColumn::Template:
        return u"template"_s;
    case RequestColumn::Kind:
        return u"kind"_s;
    case RequestColumn::Priority:
        return u"priority"_s;
    case RequestColumn::Data:
        return u"data"_s;
    case RequestColumn::Comment:
        return u"comment"_s;
    case RequestColumn::Id:
        return u"id"_s;
    case RequestColumn::Completed:
        return u"completed"_s;
    case RequestColumn::Flags:
        return u"flags"_s;
    case RequestColumn::NewProfile:
        return u"new-profile"_s;
    case RequestColumn::OldProfile:
        return u"old-profile"_s;
    case RequestColumn::NewSmartcard:
        return u"new-card"_s;
    case RequestColumn::OldSmartcard:
        return u"old-card"_s;
    }
    Q_UNREACHABLE();
}

QStringList RequestColumns::names()
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names += name(static_cast<RequestColumn>(i));
    return names;
}

std::optional<RequestColumn> RequestColumns::fromName(const QString &name)
{
    const auto i = names().indexOf(name.toLower());
    return i < 0 ? std::nullopt : std::optional(static_cast<RequestColumn>(i));
}

QString RequestColumns::explanation(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Age:
        return tr("How long an open request has waited, by the server's clock");
    case RequestColumn::Target:
        return tr("The target user: whom the request is for");
    case RequestColumn::Originator:
        return tr("The originator: who sent the request in");
    case RequestColumn::Data:
        return tr("What was filled in when the request was made");
    case RequestColumn::Priority:
        return tr("0 to 255; which end is more urgent is for your site to say");
    default:
        return {};
    }
}

bool RequestColumns::isShownByDefault(RequestColumn column)
{
    return column <= RequestColumn::Comment;
}

bool RequestColumns::isNumber(RequestColumn column)
{
    return column == RequestColumn::Age || column == RequestColumn::Priority
        || column == RequestColumn::Flags;
}

QString RequestColumns::field(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Submitted:
    case RequestColumn::Age:
        return u"Submitted"_s;
    case RequestColumn::Type:
        return u"RequestType"_s;
    case RequestColumn::Target:
        return u"TargetUserUuid"_s;
    case RequestColumn::Originator:
        return u"OriginatorUserUuid"_s;
    case RequestColumn::Template:
        return u"ProfileTemplateUuid"_s;
    case RequestColumn::Kind:
        return u"IsSmartcard"_s;
    case RequestColumn::Priority:
        return u"Priority"_s;
    case RequestColumn::Data:
        return u"DataCollection"_s;
    case RequestColumn::Comment:
        return u"Comment"_s;
    case RequestColumn::Completed:
        return u"Completed"_s;
    case RequestColumn::Flags:
        return u"Flags"_s;
    case RequestColumn::NewProfile:
        return u"NewProfileUuid"_s;
    case RequestColumn::OldProfile:
        return u"OldProfileUuid"_s;
    case RequestColumn::NewSmartcard:
        return u"NewSmartcardUuid"_s;
    case RequestColumn::OldSmartcard:
        return u"OldSmartcardUuid"_s;
    case RequestColumn::Status:
    case RequestColumn::Id:
        // Without these there is no row.
        return {};
    }
    Q_UNREACHABLE();
}

}
