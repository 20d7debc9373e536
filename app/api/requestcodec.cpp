// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/requestcodec.h"

#include "api/requestreader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toString(Qt::ISODateWithMs) : u"0001-01-01T00:00:00"_s;
}

QJsonArray encodeDataCollection(const QList<DataItem> &items)
{
    QJsonArray array;
    for (const auto &item : items) {
        array.append(QJsonObject{
            {u"Name"_s, item.name},
            {u"Value"_s, item.value ? QJsonValue(*item.value) : QJsonValue(QJsonValue::Null)},
        });
    }
    return array;
}

}

Result<Request> decodeRequest(QByteArrayView json)
{
    QByteArray padded = json.toByteArray();
    padded.append(RequestReader::padding, '\0');
    return RequestReader().read(QByteArrayView(padded).chopped(RequestReader::padding));
}

QJsonObject encodeRequest(const Request &request)
{
    QJsonObject object{
        {u"Uuid"_s, request.id.text()},
        {u"RequestType"_s, static_cast<int>(request.type)},
        {u"Status"_s, static_cast<int>(request.status)},
        {u"Flags"_s, request.flags},
        {u"DataCollection"_s, encodeDataCollection(request.dataCollection)},
        {u"DataCollectionFlags"_s, request.dataCollectionFlags},
        {u"OriginatorUserUuid"_s, guidText(request.originator)},
        {u"TargetUserUuid"_s, guidText(request.target)},
        {u"Submitted"_s, timeText(request.submitted)},
        {u"Completed"_s, timeText(request.completed)},
        {u"NewProfileUuid"_s, guidText(request.newProfile)},
        {u"OldProfileUuid"_s, guidText(request.oldProfile)},
        {u"NewSmartcardUuid"_s, guidText(request.newSmartcard)},
        {u"OldSmartcardUuid"_s, guidText(request.oldSmartcard)},
        {u"Priority"_s, request.priority},
        {u"Comment"_s, request.comment},
        {u"ProfileTemplateUuid"_s, guidText(request.profileTemplate)},
        {u"SecurityDescriptor"_s, request.securityDescriptor},
        {u"IsSmartcard"_s, request.isSmartcard},
        {u"IsEnrollmentAgent"_s, request.isEnrollmentAgent},
        {u"IsDataCollectionComplete"_s, request.isDataCollectionComplete},
    };
    for (const auto &name : request.unreadable)
        object.remove(name);
    return object;
}

}
