// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/namedrequest.h"

#include "api/requestcodec.h"
#include "models/namebook.h"

using namespace Qt::StringLiterals;

namespace Sigill {

QJsonObject NamedRequest::json(const Request &request, const NameBook &names)
{
    QJsonObject object = encodeRequest(request);
    const auto add = [&](const QString &field, const QUuid &guid) {
        const auto *person = names.person(guid);
        if (person && !person->name().isEmpty())
            object.insert(field, person->name());
    };
    add(u"TargetName"_s, request.target);
    add(u"OriginatorName"_s, request.originator);
    return object;
}

}
