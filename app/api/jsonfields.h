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

    // It is there and not null.
    bool has(const QString &name) const;

    bool boolean(const QString &name);
    int number(const QString &name); // whole numbers of 32 bits only
    QString string(const QString &name); // null counts as an empty text
    QUuid guid(const QString &name);
    QDateTime time(const QString &name); // as timeFromIso()

    const QStringList &unreadable() const { return m_unreadable; }

private:
    void noteUnreadable(const QString &name);

    QJsonObject m_object;
    QStringList m_unreadable;
};

}
