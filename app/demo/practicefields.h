// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <type_traits>

namespace Sigill {

// Takes fields out of a request in a data file and remembers the first thing that is wrong. A field
// that is missing leaves an empty value.
class PracticeFields
{
    Q_DECLARE_TR_FUNCTIONS(PracticeFields)

public:
    // The object must outlive this.
    explicit PracticeFields(const QJsonObject &object);

    // Part of a sentence; empty where all was well.
    QString error() const { return m_error; }

    void require(const QStringList &names);

    void read(const QString &name, int &target);
    void read(const QString &name, bool &target);
    void read(const QString &name, QString &target);
    void read(const QString &name, QUuid &target);
    void read(const QString &name, QDateTime &target);
    void read(const QString &name, QList<DataItem> &target);

    template <typename Enum>
    requires std::is_enum_v<Enum>
    void read(const QString &name, Enum &target)
    {
        int number = 0;
        read(name, number);
        target = static_cast<Enum>(number);
    }

private:
    void fail(const QString &text);

    const QJsonObject &m_object;
    QString m_error;
};

}
