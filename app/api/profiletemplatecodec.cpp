// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/profiletemplatecodec.h"

#include "api/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

using namespace Qt::StringLiterals;

namespace Sigill {

Result<QList<ProfileTemplate>> decodeProfileTemplates(QByteArrayView json)
{
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(json.toByteArray(), &parseError);
    if (parseError.error != QJsonParseError::NoError || !document.isArray()) {
        ApiError error;
        error.kind = ApiError::Kind::Malformed;
        error.technical
            = document.isObject() ? u"An object where a list was due."_s : parseError.errorString();
        return tl::unexpected(error);
    }
    QList<ProfileTemplate> templates;
    const auto elements = document.array();
    for (const auto &element : elements) {
        JsonFields fields(element.toObject());
        ProfileTemplate profileTemplate;
        profileTemplate.id = fields.guid(u"Uuid"_s);
        profileTemplate.name = fields.string(u"Name"_s);
        if (!fields.unreadable().isEmpty())
            continue;
        profileTemplate.description = fields.string(u"Description"_s);
        profileTemplate.isSmartcard = fields.boolean(u"IsSmartcardProfileTemplate"_s);
        profileTemplate.isVirtualSmartcard = fields.boolean(u"IsVirtualSmartcardProfileTemplate"_s);
        templates.append(profileTemplate);
    }
    return templates;
}

}
