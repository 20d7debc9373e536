// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestorder.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace Sigill {

RequestOrder::RequestOrder(const RequestStore &store, const RequestTexts &texts)
    : m_store(store)
    , m_texts(texts)
{
}

void RequestOrder::setColumn(RequestColumn column, Qt::SortOrder direction)
{
    if (column != m_column)
        forgetKeys();
    m_column = column;
    m_direction = direction;
}

void RequestOrder::forgetKeys()
{
    m_numberKeys.clear();
    m_textKeys.clear();
    m_keysOfTexts.clear();
}

void RequestOrder::forgetKey(int position)
{
    if (static_cast<size_t>(position) < m_numberKeys.size())
        m_numberKeys[static_cast<size_t>(position)].reset();
    if (static_cast<size_t>(position) < m_textKeys.size())
        m_textKeys[static_cast<size_t>(position)].reset();
}

void RequestOrder::sort(QList<int> &positions)
{
    makeKeys(positions);
    std::sort(positions.begin(), positions.end(), [this](int a, int b) { return isLess(a, b); });
}

QList<int> RequestOrder::merged(const QList<int> &positions, QList<int> fresh)
{
    makeKeys(positions);
    sort(fresh);
    QList<int> all;
    all.reserve(positions.size() + fresh.size());
    auto next = fresh.cbegin();
    for (const int position : positions) {
        while (next != fresh.cend() && isLess(*next, position))
            all.append(*next++);
        all.append(position);
    }
    std::copy(next, fresh.cend(), std::back_inserter(all));
    return all;
}

bool RequestOrder::isLess(int a, int b) const
{
    const int order = compareKeys(a, b);
    if (order != 0)
        return m_direction == Qt::AscendingOrder ? order < 0 : order > 0;
    const Request &first = m_store.row(a).request;
    const Request &second = m_store.row(b).request;
    if (first.submitted != second.submitted)
        return first.submitted < second.submitted;
    return first.id < second.id;
}

int RequestOrder::compareKeys(int a, int b) const
{
    if (isText()) {
        return m_textKeys[static_cast<size_t>(a)]->compare(*m_textKeys[static_cast<size_t>(b)]);
    }
    const qint64 first = *m_numberKeys[static_cast<size_t>(a)];
    const qint64 second = *m_numberKeys[static_cast<size_t>(b)];
    return first < second ? -1 : (first > second ? 1 : 0);
}

qint64 RequestOrder::number(const Request &request) const
{
    const auto milliseconds
        = [](const QDateTime &time) { return time.isValid() ? time.toMSecsSinceEpoch() : 0; };
    switch (m_column) {
    case RequestColumn::Submitted:
        return milliseconds(request.submitted);
    case RequestColumn::Age:
        // Not the age itself, which grows while it is sorted; the oldest has the highest.
        return isFinal(request.status) ? std::numeric_limits<qint64>::min()
                                       : -milliseconds(request.submitted);
    case RequestColumn::Completed:
        return milliseconds(request.completed);
    case RequestColumn::Priority:
        return request.priority;
    case RequestColumn::Flags:
        return request.flags;
    default:
        Q_UNREACHABLE();
    }
}

bool RequestOrder::isText() const
{
    switch (m_column) {
    case RequestColumn::Submitted:
    case RequestColumn::Age:
    case RequestColumn::Completed:
    case RequestColumn::Priority:
    case RequestColumn::Flags:
        return false;
    default:
        return true;
    }
}

void RequestOrder::makeKeys(const QList<int> &positions)
{
    if (!isText()) {
        m_numberKeys.resize(static_cast<size_t>(m_store.size()));
        for (const int position : positions) {
            auto &key = m_numberKeys[static_cast<size_t>(position)];
            if (!key)
                key = number(m_store.row(position).request);
        }
        return;
    }
    m_textKeys.resize(static_cast<size_t>(m_store.size()));
    QCollator collator(m_texts.locale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    for (const int position : positions) {
        auto &key = m_textKeys[static_cast<size_t>(position)];
        if (key)
            continue;
        const QString text = m_texts.cell(m_store.row(position).request, m_column);
        auto known = m_keysOfTexts.find(text);
        if (known == m_keysOfTexts.end())
            known = m_keysOfTexts.insert(text, collator.sortKey(text));
        key = *known;
    }
}

}
