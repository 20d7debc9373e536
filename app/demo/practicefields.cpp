// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicefields.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace Sigill {

PracticeFields::PracticeFields(const QJsonObject &object)
    : m_object(object)
{
}

void PracticeFields::require(const QStringList &names)
{
    for (const auto &name : names) {
        if (!m_object.contains(name))
            fail(tr("%1 is missing").arg(name));
    }
}

void PracticeFields::read(const QString &name, int &target)
{
    const auto value = m_object.value(name);
    if (value.isUndefined())
        return;
    constexpr int none = std::numeric_limits<int>::min();
    target = value.toInt(none);
    if (target == none)
        fail(tr("%1 must be a whole number").arg(name));
}

void PracticeFields::read(const QString &name, bool &target)
{
    const auto value = m_object.value(name);
    if (!value.isUndefined() && !value.isBool())
        fail(tr("%1 must be true or false").arg(name));
    target = value.toBool();
}

void PracticeFields::read(const QString &name, QString &target)
{
    const auto value = m_object.value(name);
    if (!value.isUndefined() && !value.isString() && !value.isNull())
        fail(tr("%1 must be a text").arg(name));
    target = value.toString();
}

void PracticeFields::read(const QString &name, QUuid &target)
{
    QString text;
    read(name, text);
    const auto guid = guidFromText(text);
    if (!text.isEmpty() && !guid)
        fail(tr("%1 is no GUID").arg(name));
    target = guid.value_or(QUuid());
}

void PracticeFields::read(const QString &name, QDateTime &target)
{
    QString text;
    read(name, text);
    auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!text.isEmpty() && !time.isValid())
        fail(tr("%1 is no time such as 2015-07-07T23:36:21.93Z").arg(name));
    // Without a designator it means UTC, and year 1 means never.
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    target = time.isValid() && time.date().year() > 1 ? time.toUTC() : QDateTime();
}

void PracticeFields::read(const QString &name, QList<DataItem> &target)
{
    const auto value = m_object.value(name);
    if (!value.isUndefined() && !value.isArray() && !value.isNull())
        fail(tr("%1 must be a list").arg(name));
    const auto items = value.toArray();
    for (const auto &item : items) {
        const auto itemName = item[u"Name"_s];
        const auto itemValue = item[u"Value"_s];
        if (!itemName.isString() || (!itemValue.isString() && !itemValue.isNull()))
            fail(tr("%1 must hold objects with Name and Value").arg(name));
        DataItem read{itemName.toString(), std::nullopt};
        if (itemValue.isString())
            read.value = itemValue.toString();
        target.append(read);
    }
}

void PracticeFields::fail(const QString &text)
{
    if (m_error.isEmpty())
        m_error = text;
}

}
