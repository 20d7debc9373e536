// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/requestcodec.h"

#include "api/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

tl::unexpected<ApiError> malformed(const QString &technical)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.technical = technical;
    return tl::unexpected(error);
}

QString textOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

// Answers hold {"Name","Value"}; what is sent at creation has {"key":"value"}, accepted as well.
QList<DataItem> dataCollection(JsonFields &fields)
{
    const QString name = u"DataCollection"_s;
    const auto value = fields.value(name);
    QList<DataItem> items;
    if (value.isNull())
        return items;
    if (!value.isArray()) {
        fields.noteUnreadable(name);
        return items;
    }
    const auto elements = value.toArray();
    for (const auto &element : elements) {
        const auto object = element.toObject();
        if (!element.isObject()) {
            fields.noteUnreadable(name);
            return {};
        }
        const bool documented = object.value("Name"_L1).isString();
        if (documented) {
            const auto itemValue = object.value("Value"_L1);
            const bool given = !itemValue.isNull() && !itemValue.isUndefined();
            items.append({object.value("Name"_L1).toString(),
                          given ? std::optional(textOf(itemValue)) : std::nullopt});
            continue;
        }
        for (auto pair = object.begin(); pair != object.end(); ++pair) {
            items.append(
                {pair.key(), pair->isNull() ? std::nullopt : std::optional(textOf(*pair))});
        }
    }
    return items;
}

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
    QJsonParseError parseError;
    const auto document
        = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()), &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return malformed(u"%1 at byte %2"_s.arg(parseError.errorString()).arg(parseError.offset));
    }
    if (!document.isObject())
        return malformed(u"No JSON object."_s);

    const auto object = document.object();
    const auto id = RequestId::fromText(object.value("Uuid"_L1).toString());
    if (!id)
        return malformed(u"Uuid is missing or is no GUID."_s);

    JsonFields fields(object);
    Request request;
    request.id = *id;
    request.status = static_cast<RequestStatus>(fields.integer(u"Status"_s));
    if (!fields.unreadable().isEmpty())
        return malformed(u"Status is missing or is no whole number."_s);
    request.type = static_cast<RequestType>(fields.integer(u"RequestType"_s));
    request.flags = fields.integer(u"Flags"_s);
    request.dataCollection = dataCollection(fields);
    request.dataCollectionFlags = fields.integer(u"DataCollectionFlags"_s);
    request.originator = fields.guid(u"OriginatorUserUuid"_s);
    request.target = fields.guid(u"TargetUserUuid"_s);
    request.submitted = fields.time(u"Submitted"_s);
    request.completed = fields.time(u"Completed"_s);
    request.newProfile = fields.guid(u"NewProfileUuid"_s);
    request.oldProfile = fields.guid(u"OldProfileUuid"_s);
    request.newSmartcard = fields.guid(u"NewSmartcardUuid"_s);
    request.oldSmartcard = fields.guid(u"OldSmartcardUuid"_s);
    request.priority = fields.integer(u"Priority"_s);
    request.comment = fields.string(u"Comment"_s);
    request.profileTemplate = fields.guid(u"ProfileTemplateUuid"_s);
    request.securityDescriptor = fields.string(u"SecurityDescriptor"_s);
    request.isSmartcard = fields.boolean(u"IsSmartcard"_s);
    request.isEnrollmentAgent = fields.boolean(u"IsEnrollmentAgent"_s);
    request.isDataCollectionComplete = fields.boolean(u"IsDataCollectionComplete"_s);
    request.unreadable = fields.unreadable();
    return request;
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
