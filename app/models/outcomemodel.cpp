// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outcomemodel.h"

#include "actions/actionrunner.h"
#include "domain/visibletext.h"
#include "models/requesttexts.h"
#include "models/spreadsheetcell.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// What the operator must look at comes first.
int rank(const RunItem &item)
{
    if (item.state != RunItem::State::Ended)
        return 0;
    switch (item.outcome.kind) {
    case Outcome::Kind::Unknown:
        return 1;
    case Outcome::Kind::Refused:
        return 2;
    case Outcome::Kind::Unchanged:
        return 3;
    case Outcome::Kind::NotSent:
        return 4;
    case Outcome::Kind::Overtaken:
        return 5;
    case Outcome::Kind::Skipped:
        return 6;
    case Outcome::Kind::Done:
        return 7;
    }
    Q_UNREACHABLE();
}

}

OutcomeModel::OutcomeModel(const RequestTexts &texts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_texts(texts)
{
}

void OutcomeModel::setRunner(ActionRunner *runner)
{
    if (m_runner)
        m_runner->disconnect(this);
    beginResetModel();
    m_runner = runner;
    m_items = runner->items();
    m_order.resize(m_items.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (!runner->isRunning())
        sortByRank();
    indexRows();
    endResetModel();
    connect(runner, &ActionRunner::itemChanged, this, &OutcomeModel::takeItem);
    connect(runner, &ActionRunner::finished, this, &OutcomeModel::putInOrder);
}

void OutcomeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void OutcomeModel::namesChanged()
{
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, TitleColumn), index(rowCount() - 1, TitleColumn));
}

QString OutcomeModel::toText() const
{
    QString text;
    const auto add
        = [&text](const QString &line) { text += visibleLine(line, line.size()) + u'\n'; };
    for (const int item : m_order) {
        const RunItem &row = m_items.at(item);
        //: a line of copied text: %1 is an outcome, %2 a request in words, %3 its id
        add(tr("%1: %2 (%3)")
                .arg(cell(row, OutcomeColumn), cell(row, TitleColumn), row.plan.request.id.text()));
        for (const int column :
             {ExplanationColumn, ConfirmedColumn, ServerColumn, CorrelationColumn}) {
            const QString words = cell(row, column);
            if (!words.isEmpty())
                //: a line of copied text: %1 is the title of a column, %2 what stands in it
                add(u"    "_s + tr("%1: %2").arg(title(column), words));
        }
    }
    return text;
}

QList<RunItem> OutcomeModel::items() const
{
    QList<RunItem> items;
    items.reserve(m_order.size());
    for (const int item : m_order)
        items.append(m_items.at(item));
    return items;
}

QList<QStringList> OutcomeModel::lines(const QList<RunItem> &items, const RequestTexts &texts)
{
    QList<QStringList> lines{{tr("Request id")}};
    for (int column = 0; column < ColumnCount; ++column)
        lines.last() += title(column);
    for (const auto &item : items) {
        lines.append({item.plan.request.id.text()});
        for (int column = 0; column < ColumnCount; ++column) {
            lines.last() += column == TitleColumn ? texts.title(item.plan.request)
                                                  : cell(item, column, texts);
        }
    }
    return lines;
}

QString OutcomeModel::toTable() const
{
    QString table;
    const auto all = lines(items(), m_texts);
    for (const auto &line : all)
        table += spreadsheetRow(line);
    return table;
}

QString OutcomeModel::confirmation(const Outcome &outcome)
{
    switch (outcome.confirmedBy) {
    case Outcome::ConfirmedBy::Answer:
        //: how a change is known to be done: the answer to it says so
        return tr("the server's answer");
    case Outcome::ConfirmedBy::Reread:
        //: how a change is known to be done: the request was read again
        return tr("a re-read");
    case Outcome::ConfirmedBy::Nothing:
        return {};
    }
    Q_UNREACHABLE();
}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int OutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunItem &item = m_items.at(m_order.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return visibleLine(cell(item, index.column()));
    case Qt::ToolTipRole:
        if (item.outcome.error && index.column() >= ExplanationColumn)
            return visibleToolTip(item.outcome.error->details());
        return visibleToolTip(cell(item, index.column()));
    case StateRole:
        return index.column() == OutcomeColumn ? QVariant(static_cast<int>(item.state))
                                               : QVariant();
    case KindRole:
        return index.column() == OutcomeColumn ? QVariant(static_cast<int>(item.outcome.kind))
                                               : QVariant();
    default:
        return {};
    }
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return title(section);
}

QString OutcomeModel::title(int column)
{
    switch (column) {
    case OutcomeColumn:
        return tr("Outcome");
    case TitleColumn:
        return tr("Request");
    case ExplanationColumn:
        return tr("Why");
    case ConfirmedColumn:
        //: column title; followed by "the server's answer" or "a re-read"
        return tr("Confirmed by");
    case ServerColumn:
        return tr("The server's words");
    case CorrelationColumn:
        return tr("Correlation id");
    default:
        return {};
    }
}

QString OutcomeModel::cell(const RunItem &item, int column, const RequestTexts &texts)
{
    switch (column) {
    case OutcomeColumn:
        if (item.state == RunItem::State::Waiting)
            //: a request whose change has not been sent yet
            return tr("Waiting");
        if (item.state == RunItem::State::InFlight)
            return tr("Under way");
        return item.outcome.title();
    case TitleColumn:
        return texts.sentence(item.plan.request);
    case ExplanationColumn:
        return item.state == RunItem::State::Ended ? item.outcome.explanation() : QString();
    case ConfirmedColumn:
        return item.state == RunItem::State::Ended ? confirmation(item.outcome) : QString();
    case ServerColumn:
    case CorrelationColumn:
        if (item.state != RunItem::State::Ended || !item.outcome.error)
            return {};
        return column == ServerColumn ? texts.masked(item.outcome.error->serverMessage)
                                      : item.outcome.error->correlationId;
    default:
        return {};
    }
}

void OutcomeModel::takeItem(int item)
{
    m_items[item] = m_runner->items().at(item);
    const int row = m_rows.at(item);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void OutcomeModel::putInOrder()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto before = m_order;
    sortByRank();
    indexRows();
    const auto persistent = persistentIndexList();
    QModelIndexList after;
    for (const auto &old : persistent)
        after.append(index(m_rows.at(before.at(old.row())), old.column()));
    changePersistentIndexList(persistent, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void OutcomeModel::sortByRank()
{
    std::stable_sort(m_order.begin(), m_order.end(),
                     [this](int a, int b) { return rank(m_items.at(a)) < rank(m_items.at(b)); });
}

void OutcomeModel::indexRows()
{
    m_rows.resize(m_order.size());
    for (qsizetype row = 0; row < m_order.size(); ++row)
        m_rows[m_order.at(row)] = static_cast<int>(row);
}

}
