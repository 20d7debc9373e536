// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesstable.h"

#include "accessdelegate.h"

#include <QHeaderView>

#include <algorithm>

namespace Sigill {

namespace {

// Each row that is fitted costs a layout of its words.
constexpr int maxFittedRows = 60;

}

AccessTable::AccessTable(QAbstractItemModel &model, int trusteeColumn, int wordsColumn,
                         QWidget *parent)
    : QTableView(parent)
    , m_trusteeColumn(trusteeColumn)
{
    setModel(&model);
    setItemDelegate(new AccessDelegate(trusteeColumn, wordsColumn, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(AccessDelegate::rowHeight(fontMetrics()));
    auto *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // Not by all rows: a list may have thousands of entries.
    header->setResizeContentsPrecision(maxFittedRows);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(trusteeColumn, QHeaderView::Interactive);
    header->resizeSection(trusteeColumn, AccessDelegate::trusteeWidth(fontMetrics()));
    header->setSectionResizeMode(wordsColumn, QHeaderView::Stretch);

    // Once after all columns have their widths.
    m_fitTimer.setSingleShot(true);
    m_fitTimer.setInterval(0);
    connect(&m_fitTimer, &QTimer::timeout, this, &AccessTable::fitRows);
    const auto fitLater = [this] { m_fitTimer.start(); };
    connect(header, &QHeaderView::sectionResized, this, fitLater);
    connect(&model, &QAbstractItemModel::modelReset, this, fitLater);
    connect(&model, &QAbstractItemModel::dataChanged, this, fitLater);
}

void AccessTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    // In a narrow pane the words need the room more than the middle of a SID.
    horizontalHeader()->resizeSection(
        m_trusteeColumn,
        std::min(AccessDelegate::trusteeWidth(fontMetrics()), viewport()->width() / 3));
    m_fitTimer.start();
}

void AccessTable::fitRows()
{
    if (model()->rowCount() <= maxFittedRows)
        resizeRowsToContents();
    scrollTo(currentIndex());
}

}
