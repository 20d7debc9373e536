// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonfields.h"

#include "api/isotime.h"
#include "domain/guid.h"

#include <limits>

namespace Sigill {

JsonFields::JsonFields(const QJsonObject &object)
    : m_object(object)
{
}

bool JsonFields::has(const QString &name) const
{
    const auto value = m_object.value(name);
    return !value.isUndefined() && !value.isNull();
}

bool JsonFields::boolean(const QString &name)
{
    const auto value = m_object.value(name);
    if (!value.isBool())
        noteUnreadable(name);
    return value.toBool();
}

int JsonFields::number(const QString &name)
{
    constexpr int none = std::numeric_limits<int>::min();
    const int number = m_object.value(name).toInt(none);
    if (number != none)
        return number;
    noteUnreadable(name);
    return 0;
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

QDateTime JsonFields::time(const QString &name)
{
    const auto time = timeFromIso(m_object.value(name).toString().toUtf8());
    if (!time)
        noteUnreadable(name);
    return time.value_or(QDateTime());
}

void JsonFields::noteUnreadable(const QString &name)
{
    m_unreadable << name;
}

}
