// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestrows.h"

#include <QBitArray>

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

void RequestRows::setOrder(RequestColumn column, Qt::SortOrder direction)
{
    m_order.setColumn(column, direction);
    m_inOrder.reset();
}

int RequestRows::countInView() const
{
    if (!m_inView) {
        m_inView = 0;
        for (int position = 0; position < m_store.end(); ++position)
            *m_inView += isInView(position) ? 1 : 0;
    }
    return *m_inView;
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

void RequestRows::renamePerson(GuidPool::Id person)
{
    m_renamedPeople.insert(person);
    m_search.forgetPerson(person);
    m_order.forgetPerson(person);
    if (isOrderedByName())
        m_inOrder.reset();
}

void RequestRows::findRenamed()
{
    const auto people = std::exchange(m_renamedPeople, {});
    if (people.isEmpty() || (!isOrderedByName() && m_search.isEmpty()))
        return;
    for (int position = 0; position < m_store.end(); ++position) {
        const auto &request = m_store.packed(position);
        if (people.contains(request.target) || people.contains(request.originator))
            m_renamed.insert(position);
    }
}

void RequestRows::forgetTexts()
{
    m_search.forgetTexts();
    m_order.forgetTexts();
    forgetView();
}

QList<int> RequestRows::everything()
{
    if (m_search.comparesRequests())
        m_search.renew();
    if (m_search.isEmpty())
        return wholeView();
    if (m_inOrder)
        return matching(*m_inOrder);
    auto all = matching(viewByTime());
    m_order.sort(all);
    return all;
}

QList<int> RequestRows::wholeView()
{
    if (m_inOrder)
        return *m_inOrder;
    auto all = viewByTime();
    m_order.sort(all);
    if (!m_order.isProvisional())
        m_inOrder = all;
    return all;
}

QList<int> RequestRows::viewByTime()
{
    if (m_byTime)
        return *m_byTime;
    QList<int> all;
    for (int position = 0; position < m_store.end(); ++position) {
        if (isInView(position))
            all.append(position);
    }
    m_order.sortByTime(all);
    m_byTime = all;
    return all;
}

QList<int> RequestRows::takeWaiting()
{
    auto waiting = std::exchange(m_waiting, {});
    std::sort(waiting.begin(), waiting.end());
    QList<int> fresh;
    for (const int position : std::as_const(waiting)) {
        const bool isTwice = !fresh.isEmpty() && fresh.constLast() == position;
        if (!isTwice && rowOf(position) < 0 && passes(position))
            fresh.append(position);
    }
    return fresh;
}

QList<int> RequestRows::inOrder(const QSet<RequestId> &ids) const
{
    QList<int> shown;
    QList<int> hidden;
    for (const auto &id : ids) {
        if (const int position = m_store.positionOf(id); position >= 0)
            (rowOf(position) < 0 ? hidden : shown).append(position);
    }
    std::sort(shown.begin(), shown.end(), [this](int a, int b) { return rowOf(a) < rowOf(b); });
    std::sort(hidden.begin(), hidden.end());
    return shown + hidden;
}

QList<int> RequestRows::matching(const QList<int> &positions)
{
    // In the order of positions, in which what they are searched by lies in memory as well: to
    // fetch it from all over takes longer than to look at it.
    QBitArray isAsked(m_store.end());
    for (const int position : positions)
        isAsked.setBit(position);
    QBitArray isMatch(m_store.end());
    for (int position = 0; position < m_store.end(); ++position) {
        if (isAsked.testBit(position) && m_search.matches(position))
            isMatch.setBit(position);
    }
    QList<int> all(isMatch.count(true));
    std::copy_if(positions.cbegin(), positions.cend(), all.begin(),
                 [&](int position) { return isMatch.testBit(position); });
    return all;
}

QList<int> RequestRows::merged(const QList<int> &rows, const QList<int> &fresh)
{
    findRenamed();
    const bool areRenamedOut = isOrderedByName() && !m_renamed.isEmpty();
    if (m_outOfPlace.isEmpty() && !areRenamedOut)
        return m_order.merged(rows, fresh);
    // They would mislead the search for a place.
    QBitArray isAside(m_store.end());
    for (const int position : std::as_const(m_outOfPlace))
        isAside.setBit(position);
    if (areRenamedOut) {
        for (const int position : std::as_const(m_renamed))
            isAside.setBit(position);
    }
    QList<int> inPlace;
    inPlace.reserve(rows.size());
    QList<std::pair<int, int>> followers; // behind which position, or -1 for the start, and which
    for (const int position : rows) {
        if (isAside.testBit(position))
            followers.append({inPlace.isEmpty() ? -1 : inPlace.constLast(), position});
        else
            inPlace.append(position);
    }
    QList<int> all;
    all.reserve(rows.size() + fresh.size());
    auto follower = followers.cbegin();
    const auto follow = [&](int leader) {
        for (; follower != followers.cend() && follower->first == leader; ++follower)
            all.append(follower->second);
    };
    follow(-1);
    const auto merged = m_order.merged(inPlace, fresh);
    for (const int position : merged) {
        all.append(position);
        follow(position);
    }
    return all;
}

QList<int> RequestRows::withReplaced(const QSet<int> &positions)
{
    // Also what keeps its row may be in the view no more.
    forgetView();
    if (m_search.comparesRequests()) {
        m_outOfPlace.clear();
        m_renamed.clear();
        return everything();
    }
    if (positions.isEmpty())
        return m_shown;
    m_outOfPlace -= positions;
    m_renamed -= positions;
    QList<int> staying;
    staying.reserve(m_shown.size());
    std::copy_if(m_shown.cbegin(), m_shown.cend(), std::back_inserter(staying),
                 [&](int position) { return !positions.contains(position); });
    QList<int> fresh;
    std::copy_if(positions.cbegin(), positions.cend(), std::back_inserter(fresh),
                 [this](int position) { return passes(position); });
    return merged(staying, fresh);
}

QList<int> RequestRows::withRenewedTimes()
{
    m_search.renew();
    QSet<int> changing;
    for (int position = 0; position < m_store.end(); ++position) {
        if (!m_outOfPlace.contains(position) && (rowOf(position) >= 0) != passes(position))
            changing.insert(position);
    }
    return withReplaced(changing);
}

QList<int> RequestRows::withRenamed(qsizetype most)
{
    findRenamed();
    const bool moves = isOrderedByName();
    QSet<int> done;
    QSet<int> changing;
    for (const int position : std::as_const(m_renamed)) {
        if (done.size() == most)
            break;
        done.insert(position);
        if (moves || (rowOf(position) >= 0) != passes(position))
            changing.insert(position);
    }
    m_renamed -= done;
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

bool RequestRows::prepareSome()
{
    if (m_order.prepareSome() || m_search.prepareSome())
        return true;
    // What the rows are made of once the filter is cleared.
    if (!m_search.isEmpty() && isSettled() && !m_order.isProvisional())
        wholeView();
    return false;
}

}
