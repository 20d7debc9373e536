// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/cardcodec.h"

#include "api/jsonfields.h"
#include "api/oddjson.h"
#include "domain/guid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Characters of an odd element that are told of.
constexpr qsizetype maxQuoted = 200;

tl::unexpected<ApiError> unreadableCard(const QString &technical,
                                        ApiError::Kind kind = ApiError::Kind::Malformed)
{
    ApiError error;
    error.kind = kind;
    error.technical = technical;
    return tl::unexpected(error);
}

QString quoted(const QJsonValue &value)
{
    const QString text = textOf(value);
    return text.size() > maxQuoted ? text.left(maxQuoted) + u'…' : text;
}

// The elements of a list; of one object a list of it alone.
Result<QJsonArray> elementsIn(QByteArrayView json, bool mayStandAlone)
{
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(json.toByteArray(), &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return unreadableCard(parseError.errorString());
    if (document.isArray())
        return document.array();
    if (!mayStandAlone)
        return unreadableCard(u"An object where a list was due."_s);
    return QJsonArray{document.object()};
}

Result<QJsonObject> objectIn(QByteArrayView json, const QUuid &id)
{
    const auto elements = elementsIn(json, true);
    if (!elements)
        return tl::unexpected(elements.error());
    if (elements->isEmpty())
        return unreadableCard(u"An empty list."_s, ApiError::Kind::Empty);
    for (const auto &element : *elements) {
        if (element.isObject() && guidFromText(element[u"Uuid"_s].toString()) == id)
            return element.toObject();
    }
    return unreadableCard(u"No object with the Uuid "_s + guidText(id) + u" in it."_s);
}

// An element that is neither is of no use to anybody.
bool isIdentified(const IssuedCertificate &certificate)
{
    return !certificate.thumbprint.isEmpty() || !certificate.serialNumber.isEmpty();
}

IssuedCertificate certificateIn(const QJsonObject &object)
{
    JsonFields fields(object);
    IssuedCertificate certificate;
    certificate.templateName = fields.string(u"TemplateCommonName"_s);
    certificate.serialNumber = fields.string(u"SerialNumber"_s);
    certificate.thumbprint = fields.string(u"Thumbprint"_s);
    certificate.type = fields.number(u"CertificateType"_s);
    certificate.isArchivedOnCa = fields.boolean(u"ArchivedOnCa"_s);
    certificate.isKeyHistory = fields.boolean(u"IsKeyHistory"_s);
    if (fields.has(u"NotBefore"_s))
        certificate.notBefore = fields.time(u"NotBefore"_s);
    if (fields.has(u"NotAfter"_s))
        certificate.notAfter = fields.time(u"NotAfter"_s);
    if (fields.has(u"Issuer"_s))
        certificate.issuer = fields.string(u"Issuer"_s);
    if (fields.has(u"RequesterName"_s))
        certificate.requester = fields.string(u"RequesterName"_s);
    if (fields.has(u"Status"_s))
        certificate.status = fields.number(u"Status"_s);
    certificate.unreadable = fields.unreadable();
    return certificate;
}

}

Result<Smartcard> decodeSmartcard(QByteArrayView json, const QUuid &id)
{
    const auto object = objectIn(json, id);
    if (!object)
        return tl::unexpected(object.error());
    JsonFields fields(*object);
    Smartcard card;
    card.id = id;
    card.status = static_cast<ProfileStatus>(fields.number(u"Status"_s));
    card.flags = fields.number(u"Flags"_s);
    card.parent = fields.guid(u"ParentSmartcardUuid"_s);
    card.primary = fields.guid(u"PrimarySmartcardUuid"_s);
    card.permanent = fields.guid(u"PermanentSmartcardUuid"_s);
    card.assignedUser = fields.guid(u"AssignedUserUuid"_s);
    card.profileTemplate = fields.guid(u"ProfileTemplateUuid"_s);
    card.templateVersion = fields.number(u"ProfileTemplateVersion"_s);
    card.comment = fields.string(u"Comment"_s);
    card.serialNumber = fields.string(u"SerialNumber"_s);
    card.middleware = fields.string(u"Middleware"_s);
    card.answerToReset = fields.string(u"Atr"_s);
    card.unreadable = fields.unreadable();
    return card;
}

Result<CertificateProfile> decodeCertificateProfile(QByteArrayView json, const QUuid &id)
{
    const auto object = objectIn(json, id);
    if (!object)
        return tl::unexpected(object.error());
    JsonFields fields(*object);
    CertificateProfile profile;
    profile.id = id;
    profile.status = static_cast<ProfileStatus>(fields.number(u"Status"_s));
    profile.flags = fields.number(u"Flags"_s);
    profile.parent = fields.guid(u"ParentProfileUuid"_s);
    profile.primary = fields.guid(u"PrimaryProfileUuid"_s);
    profile.assignedUser = fields.guid(u"AssignedUserUuid"_s);
    profile.profileTemplate = fields.guid(u"ProfileTemplateUuid"_s);
    profile.templateVersion = fields.number(u"ProfileTemplateVersion"_s);
    profile.comment = fields.string(u"Comment"_s);
    profile.unreadable = fields.unreadable();
    return profile;
}

Result<QList<Result<IssuedCertificate>>> decodeCertificates(QByteArrayView json)
{
    const auto elements = elementsIn(json, false);
    if (!elements)
        return tl::unexpected(elements.error());
    QList<Result<IssuedCertificate>> certificates;
    for (const auto &element : *elements) {
        const auto certificate = certificateIn(element.toObject());
        if (isIdentified(certificate))
            certificates.append(certificate);
        else
            certificates.append(unreadableCard(u"No certificate: "_s + quoted(element)));
    }
    return certificates;
}

Result<QList<Result<QString>>> decodeOperations(QByteArrayView json)
{
    const auto elements = elementsIn(json, false);
    if (!elements)
        return tl::unexpected(elements.error());
    QList<Result<QString>> operations;
    for (const auto &element : *elements) {
        const QString word = element.toString();
        if (word.isEmpty())
            operations.append(unreadableCard(u"No operation: "_s + quoted(element)));
        else
            operations.append(word);
    }
    return operations;
}

}
