// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seenrows.h"

#include "models/requestmodel.h"
#include "requesttable.h"

#include <utility>

namespace Sigill {

namespace {

constexpr int enoughLooks = 3;

}

SeenRows::SeenRows(RequestTable &table, std::chrono::milliseconds interval)
    : QObject(&table)
    , m_table(table)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &SeenRows::look);
    const auto &model = table.requests();
    const auto startWhereNeeded = [this, &model] {
        if (model.store().markedCount() > 0 && !m_timer.isActive())
            m_timer.start();
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, startWhereNeeded);
    connect(&model, &QAbstractItemModel::dataChanged, this, startWhereNeeded);
    connect(&model, &QAbstractItemModel::layoutChanged, this, startWhereNeeded);
}

void SeenRows::look()
{
    auto &model = m_table.requests();
    if (model.store().markedCount() == 0)
        m_timer.stop();
    const auto before = std::exchange(m_looks, {});
    const auto rows = m_table.rowsInSight();
    if (!rows || !m_table.isVisible() || !m_table.isActiveWindow())
        return;
    QList<RequestId> seen;
    for (int row = rows->first; row <= rows->second; ++row) {
        const auto mark = model.mark(row);
        if (mark == RequestStore::Mark::None)
            continue;
        const auto id = model.id(row);
        const int looks = before.value(id) + 1;
        m_looks.insert(id, looks);
        if (looks >= enoughLooks && !(mark == RequestStore::Mark::Gone && isWorkedWith(row)))
            seen.append(id);
    }
    if (!seen.isEmpty())
        model.settleMarks(seen);
}

bool SeenRows::isWorkedWith(int row) const
{
    return m_table.currentIndex().row() == row || m_table.requestSelection().containsRow(row);
}

}
