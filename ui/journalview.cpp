// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalview.h"

#include "icons.h"
#include "outcomedelegate.h"
#include "roomydelegate.h"
#include "tablestate.h"

#include <QAction>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int leastDetailLines = 3;

// In widths of an average character.
int defaultWidth(int column)
{
    switch (column) {
    case JournalModel::WhenColumn:
        return 19;
    case JournalModel::OutcomeColumn:
        return 30;
    case JournalModel::ActionColumn:
        return 17;
    case JournalModel::TitleColumn:
        return 37;
    case JournalModel::WhyColumn:
        return 46;
    case JournalModel::StatusColumn:
        return 26;
    case JournalModel::ByColumn:
        return 30;
    case JournalModel::ReasonColumn:
        return 36;
    default:
        return 28;
    }
}

}

JournalView::JournalView(JournalModel &model, const RequestTexts &texts, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_model(model)
    , m_texts(texts)
    , m_pages(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_state(new TableState(this))
    , m_details(new QPlainTextEdit(this))
{
    m_table->setObjectName(u"journalTable"_s);
    m_state->setObjectName(u"journalState"_s);
    m_details->setObjectName(u"journalDetails"_s);
    m_table->setModel(&model);
    m_table->setItemDelegate(new OutcomeDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(RoomyDelegate::rowHeight(fontMetrics()));
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    for (int column = 0; column < JournalModel::ColumnCount; ++column)
        header->resizeSection(column, defaultWidth(column) * fontMetrics().averageCharWidth());
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setMinimumHeight(leastDetailLines * fontMetrics().lineSpacing());

    m_pages->addWidget(m_table);
    m_pages->addWidget(m_state);
    addWidget(m_pages);
    addWidget(m_details);
    setStretchFactor(0, 3);
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);

    auto *copy = new QAction(m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, &JournalView::copyTriggered);
    connect(m_state, &TableState::actionTriggered, this, &JournalView::actionTriggered);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &JournalView::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JournalView::showDetails);
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &JournalView::rememberTop);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &JournalView::restoreTop);
    connect(&model, &QAbstractItemModel::dataChanged, this, &JournalView::showDetails);
}

void JournalView::showRows()
{
    m_pages->setCurrentWidget(m_table);
    m_details->show();
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    showDetails();
}

void JournalView::showState(const State &state)
{
    m_state->showState(Icons::named(state.icon), state.title, state.text, state.actionText,
                       state.isBusy);
    m_pages->setCurrentWidget(m_state);
    m_details->setVisible(!state.details.isEmpty());
    setDetails(state.details);
}

void JournalView::retranslate()
{
    m_table->setAccessibleName(tr("Entries of the journal"));
    m_details->setAccessibleName(tr("Everything known about the entry"));
    m_details->setPlaceholderText(tr("Choose an entry to see everything known about it."));
    m_model.retranslate();
    showDetails();
}

bool JournalView::hasSelection() const
{
    return m_table->selectionModel()->hasSelection();
}

QString JournalView::selectionAsTable() const
{
    QList<int> rows;
    const auto selected = m_table->selectionModel()->selectedRows();
    for (const auto &index : selected)
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    return m_model.toTable(rows);
}

void JournalView::showDetails()
{
    if (m_pages->currentWidget() != m_table)
        return;
    const auto current = m_table->currentIndex();
    setDetails(current.isValid() ? m_texts.details(m_model.entry(current.row())) : QString());
}

void JournalView::setDetails(const QString &text)
{
    // What is being read or marked stays as it is while other entries are written.
    if (text != m_details->toPlainText())
        m_details->setPlainText(text);
}

void JournalView::rememberTop()
{
    const int row = m_table->rowAt(0);
    // At the very top the operator wants to see what comes in there.
    const bool isScrolled = m_table->verticalScrollBar()->value() > 0;
    m_top = isScrolled && row >= 0 ? std::optional(m_model.entry(row).number) : std::nullopt;
}

void JournalView::restoreTop()
{
    const int row = m_top ? m_model.rowOf(*m_top) : -1;
    if (row >= 0)
        m_table->verticalScrollBar()->setValue(row);
    showDetails();
}

}
