// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bartable.h"

#include "bardelegate.h"
#include "domain/visibletext.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

enum BarColumn { Name, Count, Bar, BarColumnCount };

}

BarTable::BarTable(QWidget *parent)
    : QTableWidget(0, BarColumnCount, parent)
{
    setItemDelegate(new RoomyDelegate(this));
    setItemDelegateForColumn(Bar, new BarDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(Name, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Count, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Bar, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QTableWidget::cellClicked, this, &BarTable::want);
    connect(this, &QTableWidget::cellActivated, this, &BarTable::want);
}

void BarTable::setNames(const QString &chart, const QString &names)
{
    setAccessibleName(chart);
    //: column title; how many requests
    setHorizontalHeaderLabels({names, tr("Number"), QString()});
    horizontalHeaderItem(Name)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeaderItem(Count)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void BarTable::setBars(const QList<QueueBar> &bars, const QLocale &locale)
{
    m_bars = bars;
    // What is left over stands for many, and would make all others small.
    int most = 1;
    for (const auto &bar : bars) {
        if (!bar.search.isEmpty())
            most = std::max(most, bar.count);
    }
    setRowCount(static_cast<int>(bars.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const auto &bar = bars.at(row);
        auto *name = new QTableWidgetItem(bar.label);
        name->setToolTip(visibleToolTip(bar.label));
        auto *count = new QTableWidgetItem(locale.toString(bar.count));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *share = new QTableWidgetItem;
        share->setData(BarDelegate::ShareRole,
                       std::min(1.0, static_cast<double>(bar.count) / most));
        // The number has said it.
        share->setData(Qt::AccessibleTextRole, u" "_s);
        setItem(row, Name, name);
        setItem(row, Count, count);
        setItem(row, Bar, share);
        setRowHeight(row, RoomyDelegate::rowHeight(fontMetrics()));
    }
}

void BarTable::want(int row)
{
    if (row < m_bars.size() && m_bars.at(row).count > 0 && !m_bars.at(row).search.isEmpty())
        Q_EMIT wanted(m_bars.at(row));
}

}
