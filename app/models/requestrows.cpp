// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestrows.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Sigill {

RequestRows::RequestRows(const RequestStore &store, const RequestTexts &texts)
    : m_store(store)
    , m_search(store, texts)
    , m_order(store, texts, nullptr)
{
}

bool RequestRows::isInView(int position) const
{
    const auto &state = m_store.state(position);
    return state.isTaken && (state.keptInView || contains(m_view, m_store.packed(position).status));
}

bool RequestRows::passes(int position)
{
    return isInView(position) && (m_search.isEmpty() || m_search.matches(position));
}

bool RequestRows::isOrderedByName() const
{
    return m_order.column() == RequestColumn::Target
        || m_order.column() == RequestColumn::Originator;
}

void RequestRows::forgetPerson(GuidPool::Id person)
{
    m_search.forgetPerson(person);
    m_order.forgetPerson(person);
}

void RequestRows::forgetTexts()
{
    m_search.forgetTexts();
    m_order.forgetTexts();
}

QList<int> RequestRows::everything()
{
    QList<int> all;
    for (int position = 0; position < m_store.end(); ++position) {
        if (passes(position))
            all.append(position);
    }
    m_order.sort(all);
    return all;
}

QList<int> RequestRows::narrowed()
{
    QList<int> left;
    std::copy_if(m_shown.cbegin(), m_shown.cend(), std::back_inserter(left),
                 [this](int position) { return passes(position); });
    return left;
}

QList<int> RequestRows::merged(const QList<int> &rows, const QList<int> &fresh)
{
    if (m_outOfPlace.isEmpty())
        return m_order.merged(rows, fresh);
    // It would mislead the search for a place.
    QList<int> inPlace;
    inPlace.reserve(rows.size());
    QHash<int, QList<int>> followers; // by the position they stand behind; -1 for the start
    for (const int position : rows) {
        if (m_outOfPlace.contains(position))
            followers[inPlace.isEmpty() ? -1 : inPlace.constLast()].append(position);
        else
            inPlace.append(position);
    }
    const auto merged = m_order.merged(inPlace, fresh);
    QList<int> all = followers.value(-1);
    all.reserve(rows.size() + fresh.size());
    for (const int position : merged) {
        all.append(position);
        all += followers.value(position);
    }
    return all;
}

QList<int> RequestRows::withReplaced(const QSet<int> &positions)
{
    if (positions.isEmpty())
        return m_shown;
    QList<int> staying;
    staying.reserve(m_shown.size());
    std::copy_if(m_shown.cbegin(), m_shown.cend(), std::back_inserter(staying),
                 [&](int position) { return !positions.contains(position); });
    QList<int> fresh;
    std::copy_if(positions.cbegin(), positions.cend(), std::back_inserter(fresh),
                 [this](int position) { return passes(position); });
    return merged(staying, fresh);
}

QList<int> RequestRows::withRenamed(const QSet<int> &renamed)
{
    const bool moves = isOrderedByName();
    QSet<int> changing;
    for (const int position : renamed) {
        if (moves || (rowOf(position) >= 0) != passes(position))
            changing.insert(position);
    }
    m_outOfPlace -= changing;
    return withReplaced(changing);
}

QList<int> RequestRows::show(const QList<int> &positions)
{
    const auto before = std::exchange(m_shown, positions);
    m_rowOfPosition.fill(-1, m_store.end());
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        m_rowOfPosition[m_shown.at(i)] = static_cast<int>(i);
    return before;
}

void RequestRows::append(const QList<int> &positions)
{
    for (const int position : positions) {
        m_rowOfPosition[position] = size();
        m_shown.append(position);
    }
}

}
