// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestrows.h"

#include <utility>

namespace Sigill {

RequestRows::RequestRows(const RequestStore &store, const RequestTexts &texts)
    : m_store(store)
    , m_texts(texts)
    , m_order(store, texts)
{
}

bool RequestRows::isInView(int position) const
{
    const auto &row = m_store.row(position);
    return row.keptInView || contains(m_view, row.request.status);
}

bool RequestRows::passes(int position)
{
    if (!isInView(position))
        return false;
    if (m_filter.isEmpty())
        return true;
    const auto &request = m_store.row(position).request;
    return m_filter.matches(
        {foldedText(position), foldedPerson(request.target), foldedPerson(request.originator)});
}

bool RequestRows::isOrderedByName() const
{
    return m_order.column() == RequestColumn::Target
        || m_order.column() == RequestColumn::Originator;
}

const QString &RequestRows::foldedText(int position)
{
    if (m_folded.size() < static_cast<size_t>(m_store.size()))
        m_folded.resize(static_cast<size_t>(m_store.size()));
    QString &folded = m_folded[static_cast<size_t>(position)];
    if (folded.isNull()) {
        const auto &request = m_store.row(position).request;
        // Whole values, not the shortened ones of the cells: what is searched for must be found.
        for (int i = 0; i < RequestColumns::count; ++i) {
            const auto column = static_cast<RequestColumn>(i);
            // Ages grow, and nobody searches for them. People stand in many rows.
            if (column == RequestColumn::Age || column == RequestColumn::Target
                || column == RequestColumn::Originator)
                continue;
            folded += m_texts.cell(request, column) + u'\n';
            folded += m_texts.cellDetail(request, column) + u'\n';
        }
        folded = folded.toCaseFolded();
    }
    return folded;
}

QString RequestRows::foldedPerson(const QUuid &guid)
{
    if (guid.isNull())
        return {};
    auto known = m_foldedPeople.find(DirectoryKey::ofGuid(guid));
    if (known == m_foldedPeople.end()) {
        const QString text = m_texts.personLines(guid).toCaseFolded();
        known = m_foldedPeople.insert(DirectoryKey::ofGuid(guid), text);
    }
    return *known;
}

void RequestRows::forgetName(const QUuid &person, const QList<int> &positions)
{
    m_foldedPeople.remove(DirectoryKey::ofGuid(person));
    if (!isOrderedByName())
        return;
    for (const int position : positions)
        m_order.forgetKey(position);
}

void RequestRows::forgetTexts(int position)
{
    if (static_cast<size_t>(position) < m_folded.size())
        m_folded[static_cast<size_t>(position)] = QString();
    m_order.forgetKey(position);
}

void RequestRows::forgetTexts()
{
    m_folded.clear();
    m_foldedPeople.clear();
    m_order.forgetKeys();
}

QList<int> RequestRows::everything()
{
    QList<int> all;
    for (int position = 0; position < m_store.size(); ++position) {
        if (passes(position))
            all.append(position);
    }
    m_order.sort(all);
    return all;
}

QList<int> RequestRows::withRenamed(const QSet<int> &renamed)
{
    const bool moves = isOrderedByName();
    QSet<int> leaving;
    QList<int> fresh;
    for (const int position : renamed) {
        const bool isShown = rowOf(position) >= 0;
        const bool isToBeShown = passes(position);
        if (isShown && (moves || !isToBeShown))
            leaving.insert(position);
        if (isToBeShown && (moves || !isShown))
            fresh.append(position);
    }
    if (leaving.isEmpty() && fresh.isEmpty())
        return m_shown;
    QList<int> staying;
    staying.reserve(m_shown.size());
    for (const int position : std::as_const(m_shown)) {
        if (!leaving.contains(position))
            staying.append(position);
    }
    return m_order.merged(staying, fresh);
}

QList<int> RequestRows::show(const QList<int> &positions)
{
    const auto before = std::exchange(m_shown, positions);
    m_rowOfPosition.fill(-1, m_store.size());
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
