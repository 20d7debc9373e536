// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cardlines.h"

#include "domain/guid.h"

using namespace Qt::StringLiterals;

namespace Sigill {

CardLines::CardLines(const QStringList &unreadable)
    : m_unreadable(unreadable)
{
}

void CardLines::add(const QString &field, const Fact &fact)
{
    if (!fact.value.isEmpty() && !m_unreadable.contains(field))
        m_facts.append(fact);
}

void CardLines::add(const QString &field, const QString &label, const QString &value,
                    bool isTechnical)
{
    add(field, Fact{.label = label, .value = value, .isTechnical = isTechnical});
}

void CardLines::addGuid(const QString &field, const QString &label, const QUuid &guid)
{
    add(field, label, guid.isNull() ? QString() : guidText(guid), true);
}

QList<Fact> CardLines::facts() const
{
    auto facts = m_facts;
    if (!m_unreadable.isEmpty()) {
        facts.append({.label = tr("Missing or odd fields"),
                      .value = m_unreadable.join(u", "_s),
                      .isTechnical = true,
                      .mark = FactMark::Warning});
    }
    return facts;
}

}
