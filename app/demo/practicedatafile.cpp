// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicedatafile.h"

#include "demo/practicefields.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

tl::expected<Request, QString> read(const QJsonObject &object)
{
    PracticeFields fields(object);
    Request request;
    QUuid id;
    fields.require({u"Uuid"_s, u"RequestType"_s, u"Status"_s});
    fields.read(u"Uuid"_s, id);
    fields.read(u"RequestType"_s, request.type);
    fields.read(u"Status"_s, request.status);
    fields.read(u"Flags"_s, request.flags);
    fields.read(u"DataCollection"_s, request.dataCollection);
    fields.read(u"DataCollectionFlags"_s, request.dataCollectionFlags);
    fields.read(u"OriginatorUserUuid"_s, request.originator);
    fields.read(u"TargetUserUuid"_s, request.target);
    fields.read(u"Submitted"_s, request.submitted);
    fields.read(u"Completed"_s, request.completed);
    fields.read(u"NewProfileUuid"_s, request.newProfile);
    fields.read(u"OldProfileUuid"_s, request.oldProfile);
    fields.read(u"NewSmartcardUuid"_s, request.newSmartcard);
    fields.read(u"OldSmartcardUuid"_s, request.oldSmartcard);
    fields.read(u"Priority"_s, request.priority);
    fields.read(u"Comment"_s, request.comment);
    fields.read(u"ProfileTemplateUuid"_s, request.profileTemplate);
    fields.read(u"SecurityDescriptor"_s, request.securityDescriptor);
    fields.read(u"IsSmartcard"_s, request.isSmartcard);
    fields.read(u"IsEnrollmentAgent"_s, request.isEnrollmentAgent);
    fields.read(u"IsDataCollectionComplete"_s, request.isDataCollectionComplete);
    if (!fields.error().isEmpty())
        return tl::make_unexpected(fields.error());
    request.id = RequestId(id);
    return request;
}

}

tl::expected<QList<PracticeRecord>, QString> PracticeDataFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(tr("Cannot read %1: %2.").arg(path, file.errorString()));
    return fromJson(file.readAll()).map_error([&path](const QString &error) {
        return tr("%1 cannot be used: %2").arg(path, error);
    });
}

tl::expected<QList<PracticeRecord>, QString> PracticeDataFile::fromJson(const QByteArray &json)
{
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return tl::make_unexpected(tr("it is not JSON: %1 at byte %2.")
                                       .arg(parseError.errorString())
                                       .arg(parseError.offset));
    }
    if (!document.isArray())
        return tl::make_unexpected(tr("it must be a JSON array of requests."));

    QList<PracticeRecord> records;
    QSet<RequestId> seen;
    const auto elements = document.array();
    records.reserve(elements.size());
    for (const auto &element : elements) {
        const auto position = records.size() + 1;
        if (!element.isObject())
            return tl::make_unexpected(tr("request %1 is no JSON object.").arg(position));
        const auto object = element.toObject();
        const auto request = Sigill::read(object);
        if (!request)
            return tl::make_unexpected(tr("in request %1, %2.").arg(position).arg(request.error()));
        if (request->id.isNull())
            return tl::make_unexpected(tr("in request %1, Uuid is all zeros.").arg(position));
        if (seen.contains(request->id))
            return tl::make_unexpected(
                tr("request %1 has the Uuid of an earlier one.").arg(position));
        seen.insert(request->id);
        records.append({*request, object});
    }
    return records;
}

}
