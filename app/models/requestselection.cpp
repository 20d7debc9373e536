// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestselection.h"

#include "models/requestmodel.h"

#include <algorithm>

namespace Sigill {

RequestSelection::RequestSelection(RequestModel *model, QObject *parent)
    : QItemSelectionModel(model, parent)
    , m_requests(model)
{
    connect(model, &QAbstractItemModel::layoutChanged, this, &RequestSelection::applyToRows);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RequestSelection::applyToRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RequestSelection::applyToRows);
}

int RequestSelection::hiddenCount() const
{
    return static_cast<int>(std::count_if(m_ids.cbegin(), m_ids.cend(), [this](const auto &id) {
        return m_requests->rowOf(id) < 0;
    }));
}

void RequestSelection::setIds(const QSet<RequestId> &ids)
{
    auto known = ids;
    erase_if(known, [this](const RequestId &id) { return !m_requests->isKnown(id); });
    const bool changed = known != m_ids;
    m_ids = known;
    applyToRows();
    if (changed)
        Q_EMIT idsChanged();
}

void RequestSelection::select(const QItemSelection &selection, SelectionFlags flags)
{
    QItemSelectionModel::select(selection, flags);
    takeFromRows(flags);
}

void RequestSelection::select(const QModelIndex &index, SelectionFlags flags)
{
    // The base class comes back through the other overload.
    QItemSelectionModel::select(index, flags);
}

void RequestSelection::clear()
{
    QItemSelectionModel::clear();
    replaceIds({});
}

void RequestSelection::reset()
{
    // The base class clears with signals blocked.
    const auto before = m_ids;
    QItemSelectionModel::reset();
    m_ids = before;
    replaceIds({});
}

// What the operator did to the rows in sight. A plain click replaces the whole selection; with
// Ctrl or Shift, requests that the filter hides stay selected.
void RequestSelection::takeFromRows(SelectionFlags flags)
{
    if (m_applying || flags == NoUpdate)
        return;
    QSet<RequestId> ids = idsOfRows();
    if (!flags.testFlag(Clear)) {
        for (const auto &id : std::as_const(m_ids)) {
            if (m_requests->rowOf(id) < 0)
                ids.insert(id);
        }
    }
    replaceIds(ids);
}

void RequestSelection::replaceIds(const QSet<RequestId> &ids)
{
    if (ids == m_ids)
        return;
    m_ids = ids;
    Q_EMIT idsChanged();
}

void RequestSelection::applyToRows()
{
    const auto forgotten = [this](const RequestId &id) { return !m_requests->isKnown(id); };
    const auto gone = erase_if(m_ids, forgotten);
    QList<int> rows;
    for (const auto &id : std::as_const(m_ids)) {
        const int row = m_requests->rowOf(id);
        if (row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i;
        while (end + 1 < rows.size() && rows.at(end + 1) == rows.at(end) + 1)
            ++end;
        selection.append(
            QItemSelectionRange(m_requests->index(rows.at(i), 0),
                                m_requests->index(rows.at(end), m_requests->columnCount() - 1)));
        i = end + 1;
    }
    m_applying = true;
    select(selection, ClearAndSelect);
    m_applying = false;
    if (gone > 0)
        Q_EMIT idsChanged();
}

QSet<RequestId> RequestSelection::idsOfRows() const
{
    QSet<RequestId> ids;
    const auto ranges = selection();
    for (const auto &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.insert(m_requests->id(row));
    }
    return ids;
}

}
