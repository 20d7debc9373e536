// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fact.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUuid>

namespace Sigill {

// Collects lines about one object of the server: one whose field could not be read, or that has
// nothing to say, is left out.
class CardLines
{
    Q_DECLARE_TR_FUNCTIONS(CardLines)

public:
    // API names of the fields that could not be read.
    explicit CardLines(const QStringList &unreadable);

    // An empty field is for what does not come from a single one.
    void add(const QString &field, const Fact &fact);
    void add(const QString &field, const QString &label, const QString &value,
             bool isTechnical = false);
    void addGuid(const QString &field, const QString &label, const QUuid &guid);

    // All of them, and last which fields could not be read.
    QList<Fact> facts() const;

private:
    QStringList m_unreadable;
    QList<Fact> m_facts;
};

}
