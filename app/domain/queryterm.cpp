// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/queryterm.h"

#include <algorithm>

namespace Sigill {

bool QueryTerm::matches(const QStringList &spellings) const
{
    const auto fits = [&](const QString &value) {
        return std::any_of(spellings.cbegin(), spellings.cend(), [&](const QString &spelling) {
            return relation == Relation::Equals ? spelling.compare(value, Qt::CaseInsensitive) == 0
                                                : spelling.contains(value, Qt::CaseInsensitive);
        });
    };
    return std::any_of(values.cbegin(), values.cend(), fits) != isExcluded;
}

bool QueryTerm::isWithin(const QueryTerm &other) const
{
    if (!other.isUsable() || *this == other)
        return true;
    if (!isUsable() || field != other.field || isExcluded || other.isExcluded
        || relation != Relation::Contains || other.relation != Relation::Contains)
        return false;
    return std::all_of(values.cbegin(), values.cend(), [&](const QString &value) {
        return std::any_of(other.values.cbegin(), other.values.cend(), [&](const QString &part) {
            return value.contains(part, Qt::CaseInsensitive);
        });
    });
}

}
