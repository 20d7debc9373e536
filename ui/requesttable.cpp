// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requesttable.h"

#include "focusframe.h"
#include "models/requestmodel.h"
#include "requestdelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int seenInterval = 100; // milliseconds

// In widths of an average character.
int defaultWidth(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Submitted:
    case RequestColumn::Completed:
        return 19;
    case RequestColumn::Age:
        return 14;
    case RequestColumn::Type:
        return 26;
    case RequestColumn::Status:
        return 30; // with a mark, in bold
    case RequestColumn::Target:
    case RequestColumn::Originator:
        return 20;
    case RequestColumn::Template:
        return 32;
    case RequestColumn::Kind:
        return 18;
    case RequestColumn::Priority:
    case RequestColumn::Flags:
        return 10;
    case RequestColumn::Data:
        return 40;
    case RequestColumn::Comment:
        return 44;
    case RequestColumn::Id:
        return 42;
    default:
        return 16;
    }
}

}

RequestTable::RequestTable(RequestModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_selection(new RequestSelection(&model, this))
{
    setObjectName(u"requestTable"_s);
    setItemDelegate(new RequestDelegate(this));
    setModel(&model);
    // The view made one of its own for the model.
    delete selectionModel();
    setSelectionModel(m_selection);
    // The header would look through all selected rows for columns that are, each time it is
    // painted.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(&model, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorShown(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this,
            [this, header](int section) { m_model.sort(section, header->sortIndicatorOrder()); });
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(*menu);
        menu->popup(header->mapToGlobal(at));
    });
    header->setSectionsClickable(true);
    resetHeader();
    fitRowHeight();

    m_seenTimer.setSingleShot(true);
    m_seenTimer.setInterval(seenInterval);
    connect(&m_seenTimer, &QTimer::timeout, this, &RequestTable::tellSeen);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RequestTable::seeLater);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &RequestTable::seeLater);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &RequestTable::seeLater);
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &RequestTable::rememberTop);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &RequestTable::restoreTop);
}

RequestId RequestTable::currentId() const
{
    const auto index = currentIndex();
    return index.isValid() ? m_model.id(index.row()) : RequestId();
}

void RequestTable::step(int rows)
{
    if (m_model.rowCount() == 0)
        return;
    // A current row that is not selected is only where the view stands, not what was worked on.
    const bool isWorkedOn = m_selection->containsRow(currentIndex().row());
    const int row = isWorkedOn ? std::clamp(currentIndex().row() + rows, 0, m_model.rowCount() - 1)
                               : std::max(currentIndex().row(), 0);
    chooseRow(row);
}

void RequestTable::chooseRow(int row)
{
    const auto index = m_model.index(row, std::max(currentIndex().column(), 0));
    m_selection->setCurrentIndex(index,
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RequestTable::sortBy(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column, order);
    m_model.sort(column, order);
}

TableLayout RequestTable::layout() const
{
    const auto *header = horizontalHeader();
    TableLayout layout;
    for (int place = 0; place < RequestColumns::count; ++place) {
        const int section = header->logicalIndex(place);
        const bool isShown = !header->isSectionHidden(section);
        // The header forgets how wide a hidden one was.
        const int width = isShown ? header->sectionSize(section) : 0;
        layout.columns.append({static_cast<RequestColumn>(section), width, isShown});
    }
    layout.sortColumn = static_cast<RequestColumn>(header->sortIndicatorSection());
    layout.direction = header->sortIndicatorOrder();
    return layout;
}

void RequestTable::setLayout(const TableLayout &layout)
{
    resetHeader();
    auto *header = horizontalHeader();
    for (int place = 0; place < layout.columns.size(); ++place) {
        const auto &column = layout.columns.at(place);
        const int section = static_cast<int>(column.column);
        header->moveSection(header->visualIndex(section), place);
        if (column.width > 0)
            header->resizeSection(section, column.width);
        header->setSectionHidden(section, !column.isShown);
    }
    sortBy(static_cast<int>(layout.sortColumn), layout.direction);
}

void RequestTable::resetHeader()
{
    auto *header = horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    for (int i = 0; i < RequestColumns::count; ++i) {
        const auto column = static_cast<RequestColumn>(i);
        header->moveSection(header->visualIndex(i), i);
        header->resizeSection(i, defaultWidth(column) * character);
        header->setSectionHidden(i, !RequestColumns::isShownByDefault(column));
    }
    sortBy(static_cast<int>(RequestColumn::Submitted), Qt::AscendingOrder);
}

void RequestTable::fillColumnMenu(QMenu &menu)
{
    auto *header = horizontalHeader();
    for (int i = 0; i < RequestColumns::count; ++i) {
        auto *action = menu.addAction(RequestColumns::title(static_cast<RequestColumn>(i)));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(i));
        // The last column must stay: without it there would be no header left to click.
        action->setEnabled(header->isSectionHidden(i)
                           || header->hiddenSectionCount() < RequestColumns::count - 1);
        connect(action, &QAction::toggled, this,
                [header, i](bool shown) { header->setSectionHidden(i, !shown); });
    }
    menu.addSeparator();
    menu.addAction(tr("Reset columns"), this, &RequestTable::resetHeader);
}

QList<RequestColumn> RequestTable::shownColumns() const
{
    QList<RequestColumn> columns;
    const auto *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(static_cast<RequestColumn>(column));
    }
    return columns;
}

void RequestTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        m_currentId = m_model.id(current.row());
    Q_EMIT currentIdChanged();
}

void RequestTable::focusInEvent(QFocusEvent *event)
{
    const bool hadCurrent = currentIndex().isValid();
    QTableView::focusInEvent(event);
    // The view would make the first row current unselected, and the first Down would skip it.
    if (hadCurrent)
        return;
    m_selection->clearCurrentIndex();
    m_currentId = RequestId();
}

void RequestTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    // Otherwise the current cell shows it.
    if (hasFocus() && !currentIndex().isValid())
        FocusFrame::paint(*viewport());
}

void RequestTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRowHeight();
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Requests"));
}

void RequestTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    seeLater();
}

void RequestTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    seeLater();
}

std::optional<std::pair<int, int>> RequestTable::rowsInSight() const
{
    const int first = rowAt(0);
    if (first < 0)
        return std::nullopt;
    const int last = rowAt(viewport()->height() - 1);
    return std::pair<int, int>(first, last < 0 ? m_model.rowCount() - 1 : last);
}

// What changes out of sight need not be painted.
void RequestTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                               const QList<int> &roles)
{
    const auto rows = rowsInSight();
    if (!rows || bottomRight.row() < rows->first || topLeft.row() > rows->second)
        return;
    QTableView::dataChanged(topLeft, bottomRight, roles);
}

// Not put off by what goes on coming in.
void RequestTable::seeLater()
{
    if (!m_seenTimer.isActive())
        m_seenTimer.start();
    if (const auto rows = rowsInSight()) {
        const int page = rows->second - rows->first + 1;
        m_selection->setSight(rows->first - page, rows->second + page);
    }
}

void RequestTable::tellSeen()
{
    const auto rows = rowsInSight();
    if (!rows || !isVisible())
        return;
    constexpr int beyond = 10;
    QList<Request> seen;
    const int last = std::min(rows->second + beyond, m_model.rowCount() - 1);
    for (int row = std::max(rows->first - beyond, 0); row <= last; ++row)
        seen.append(m_model.request(row));
    Q_EMIT rowsSeen(seen);
}

void RequestTable::rememberTop()
{
    m_topRow = rowAt(0);
    // At the very top the operator wants to see what comes in there.
    const bool isScrolled = verticalScrollBar()->value() > 0;
    m_topId = isScrolled && m_topRow >= 0 ? std::optional(m_model.id(m_topRow)) : std::nullopt;
}

void RequestTable::restoreTop()
{
    const int row = m_topId ? m_model.rowOf(*m_topId) : -1;
    if (row >= 0 && row != m_topRow)
        verticalScrollBar()->setValue(row);
    // A row that was hidden for a while is where the operator still is.
    const int current = m_model.rowOf(m_currentId);
    if (current >= 0 && !currentIndex().isValid()) {
        m_selection->setCurrentIndex(m_model.index(current, 0), QItemSelectionModel::NoUpdate);
    }
}

void RequestTable::fitRowHeight()
{
    verticalHeader()->setDefaultSectionSize(RoomyDelegate::rowHeight(fontMetrics()));
}

}
