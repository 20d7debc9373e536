// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outcomemodel.h"

#include "actions/actionrunner.h"
#include "domain/visibletext.h"
#include "models/requesttexts.h"

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
    case Outcome::Kind::NotSent:
        return 3;
    case Outcome::Kind::Overtaken:
        return 4;
    case Outcome::Kind::Skipped:
        return 5;
    case Outcome::Kind::Done:
        return 6;
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

QString OutcomeModel::toText() const
{
    QString text;
    for (const int item : m_order) {
        QStringList cells{m_items.at(item).plan.request.id.text()};
        for (int column = 0; column < ColumnCount; ++column) {
            const QString whole = cell(m_items.at(item), column);
            cells << visibleLine(whole, whole.size());
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
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
        return static_cast<int>(item.state);
    case KindRole:
        return static_cast<int>(item.outcome.kind);
    default:
        return {};
    }
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OutcomeColumn:
        return tr("Outcome");
    case TitleColumn:
        return tr("Request");
    case ExplanationColumn:
        return tr("Why");
    case ServerColumn:
        return tr("The server's words");
    default:
        return {};
    }
}

QString OutcomeModel::cell(const RunItem &item, int column) const
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
        return m_texts.sentence(item.plan.request);
    case ExplanationColumn:
        return item.state == RunItem::State::Ended ? item.outcome.explanation() : QString();
    case ServerColumn:
        if (item.state != RunItem::State::Ended || !item.outcome.error)
            return {};
        return item.outcome.error->serverMessage;
    default:
        return {};
    }
}

void OutcomeModel::takeItem(int item)
{
    m_items[item] = m_runner->items().at(item);
    const int row = static_cast<int>(m_order.indexOf(item));
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void OutcomeModel::putInOrder()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto before = m_order;
    std::stable_sort(m_order.begin(), m_order.end(),
                     [this](int a, int b) { return rank(m_items.at(a)) < rank(m_items.at(b)); });
    const auto persistent = persistentIndexList();
    QModelIndexList after;
    for (const auto &old : persistent) {
        const auto row = m_order.indexOf(before.at(old.row()));
        after.append(index(static_cast<int>(row), old.column()));
    }
    changePersistentIndexList(persistent, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

}
