// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonfields.h"

#include "domain/guid.h"

namespace Sigill {

JsonFields::JsonFields(const QJsonObject &object)
    : m_object(object)
{
}

bool JsonFields::boolean(const QString &name)
{
    const auto value = m_object.value(name);
    if (!value.isBool())
        noteUnreadable(name);
    return value.toBool();
}

QString JsonFields::string(const QString &name)
{
    const auto value = m_object.value(name);
    if (!value.isString() && !value.isNull())
        noteUnreadable(name);
    return value.toString();
}

QUuid JsonFields::guid(const QString &name)
{
    const auto value = m_object.value(name);
    const auto guid = guidFromText(value.toString());
    if (!guid)
        noteUnreadable(name);
    return guid.value_or(QUuid());
}

void JsonFields::noteUnreadable(const QString &name)
{
    m_unreadable << name;
}

}
