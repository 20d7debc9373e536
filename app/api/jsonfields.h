// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <QUuid>

namespace Sigill {

// Reads the fields of one JSON object by type. A field that is missing or of another type gives a
// neutral value and is remembered by name, so that it is never shown as the server's.
class JsonFields
{
public:
    explicit JsonFields(const QJsonObject &object);

    int integer(const QString &name);
    bool boolean(const QString &name);
    QString string(const QString &name); // null counts as an empty text
    QUuid guid(const QString &name);
    QDateTime time(const QString &name);
    QJsonValue value(const QString &name) const { return m_object.value(name); }

    void noteUnreadable(const QString &name);
    const QStringList &unreadable() const { return m_unreadable; }

    // ISO 8601 as .NET writes it: up to seven digits of a second, "Z", an offset, or neither, which
    // means UTC. Year 1 means never and gives an invalid time; ok tells the two apart.
    static QDateTime timeFromText(QStringView text, bool *ok);

private:
    QJsonObject m_object;
    QStringList m_unreadable;
};

}
