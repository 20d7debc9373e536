// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestmodel.h"

#include "domain/visibletext.h"
#include "domain/words.h"

#include <QSet>

#include <algorithm>

namespace Sigill {

RequestModel::RequestModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_order(m_store, m_texts)
{
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RequestColumns::count;
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_store.row(m_shown.at(index.row()));
    const auto column = static_cast<RequestColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case CellTextRole:
        if (column == RequestColumn::Status && row.activity != RequestStore::Activity::None)
            return activityText(row);
        return m_texts.cell(row.request, column);
    case Qt::AccessibleTextRole:
        if (column == RequestColumn::Submitted)
            return QString(m_texts.cell(row.request, column) + u' '
                           + m_texts.sentence(row.request));
        return data(index, Qt::DisplayRole);
    case Qt::ToolTipRole: {
        const QString detail = m_texts.cellDetail(row.request, column);
        return detail.isEmpty() ? QVariant() : visibleToolTip(detail);
    }
    case Qt::TextAlignmentRole:
        return RequestColumns::isNumber(column) ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                : int(Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return QVariant::fromValue(row.request.id);
    case StatusRole:
        return static_cast<int>(row.request.status);
    case ActivityRole:
        return static_cast<int>(row.activity);
    default:
        return {};
    }
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= RequestColumns::count)
        return {};
    const auto column = static_cast<RequestColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
        return RequestColumns::title(column);
    case Qt::ToolTipRole: {
        const QString explanation = RequestColumns::explanation(column);
        return explanation.isEmpty() ? QVariant() : explanation;
    }
    case Qt::TextAlignmentRole:
        return RequestColumns::isNumber(column) ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

void RequestModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= RequestColumns::count)
        return;
    m_order.setColumn(static_cast<RequestColumn>(column), order);
    rebuild();
}

const Request &RequestModel::request(int row) const
{
    return m_store.row(m_shown.at(row)).request;
}

int RequestModel::rowOf(const RequestId &id) const
{
    const int position = m_store.positionOf(id);
    return position < 0 ? -1 : m_rowOfPosition.at(position);
}

const Request *RequestModel::find(const RequestId &id) const
{
    const int position = m_store.positionOf(id);
    return position < 0 ? nullptr : &m_store.row(position).request;
}

QList<Request> RequestModel::requests(const QSet<RequestId> &ids) const
{
    QList<int> shown;
    QList<int> hidden;
    for (const auto &id : ids) {
        const int position = m_store.positionOf(id);
        if (position >= 0)
            (m_rowOfPosition.at(position) < 0 ? hidden : shown).append(position);
    }
    std::sort(shown.begin(), shown.end(),
              [this](int a, int b) { return m_rowOfPosition.at(a) < m_rowOfPosition.at(b); });
    std::sort(hidden.begin(), hidden.end());
    QList<Request> found;
    for (const int position : shown + hidden)
        found.append(m_store.row(position).request);
    return found;
}

void RequestModel::setView(StatusView view)
{
    if (m_view == view)
        return;
    m_view = view;
    m_store.keepNothingInView();
    rebuild();
}

void RequestModel::setFilterText(const QString &text)
{
    if (m_filter.setText(text))
        rebuild();
}

int RequestModel::viewCount() const
{
    if (m_filter.isEmpty())
        return rowCount();
    int count = 0;
    for (int i = 0; i < m_store.size(); ++i)
        count += isInView(m_store.row(i)) ? 1 : 0;
    return count;
}

void RequestModel::mergeLoaded(const QList<Request> &requests, quint32 load)
{
    take(m_store.merge(requests, load));
}

void RequestModel::finishLoad(const QList<RequestStatus> &statuses, quint32 load)
{
    relayout([&] {
        if (!m_store.removeUnseen(statuses, load))
            return;
        m_folded.clear();
        m_order.forgetKeys();
    });
}

void RequestModel::updateRequest(const Request &request, quint32 runningLoad)
{
    take(m_store.update(request, runningLoad));
}

QString RequestModel::activityText(const RequestStore::Row &row)
{
    switch (row.activity) {
    case RequestStore::Activity::None:
        return {};
    case RequestStore::Activity::Grace:
        return Words::inSeconds(row.graceChange, row.graceSeconds);
    case RequestStore::Activity::Queued:
        //: status of a row whose change waits to be sent
        return tr("In the queue");
    case RequestStore::Activity::InFlight:
        return tr("Sending…");
    }
    Q_UNREACHABLE();
}

void RequestModel::setActivity(const RequestId &id, RequestStore::Activity activity)
{
    rowChanged(m_store.setActivity(id, activity));
}

void RequestModel::setGrace(const RequestId &id, StatusChange change, int seconds)
{
    rowChanged(m_store.setGrace(id, change, seconds));
}

void RequestModel::rowChanged(int position)
{
    const int row = position < 0 ? -1 : m_rowOfPosition.at(position);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void RequestModel::clear()
{
    relayout([this] {
        m_store.clear();
        m_folded.clear();
        m_order.forgetKeys();
    });
}

void RequestModel::setTemplates(const QList<ProfileTemplate> &templates)
{
    if (m_texts.setTemplates(templates))
        textsChanged();
}

void RequestModel::setLocale(const QLocale &locale)
{
    m_texts.setLocale(locale);
    textsChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RequestModel::setClockOffset(qint64 milliseconds)
{
    m_texts.setClockOffset(milliseconds);
}

void RequestModel::refreshAges()
{
    const int age = static_cast<int>(RequestColumn::Age);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, age), index(rowCount() - 1, age), {Qt::DisplayRole});
}

bool RequestModel::isInView(const RequestStore::Row &row) const
{
    return row.keptInView || contains(m_view, row.request.status);
}

bool RequestModel::passes(int position)
{
    return isInView(m_store.row(position))
        && (m_filter.isEmpty() || m_filter.matches(foldedText(position)));
}

const QString &RequestModel::foldedText(int position)
{
    if (m_folded.size() < static_cast<size_t>(m_store.size()))
        m_folded.resize(static_cast<size_t>(m_store.size()));
    QString &folded = m_folded[static_cast<size_t>(position)];
    if (folded.isNull()) {
        const auto &request = m_store.row(position).request;
        // Whole values, not the shortened ones of the cells: what is searched for must be found.
        for (int i = 0; i < RequestColumns::count; ++i) {
            const auto column = static_cast<RequestColumn>(i);
            // Ages grow, and nobody searches for them.
            if (column == RequestColumn::Age)
                continue;
            folded += m_texts.cell(request, column) + u'\n';
            folded += m_texts.cellDetail(request, column) + u'\n';
        }
        folded = folded.toCaseFolded();
    }
    return folded;
}

// New rows are put where the order wants them; changed ones stay where they are until the next
// load or sort, so that no row jumps away under the pointer.
void RequestModel::take(const RequestStore::Merge &merge)
{
    // First, since what one batch brings twice is both new and changed.
    m_rowOfPosition.resize(m_store.size(), -1);
    for (const int position : merge.changed) {
        if (static_cast<size_t>(position) < m_folded.size())
            m_folded[static_cast<size_t>(position)] = QString();
        m_order.forgetKey(position);
        const int row = m_rowOfPosition.at(position);
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    QList<int> fresh;
    for (const int position : merge.inserted + merge.changed) {
        if (m_rowOfPosition.at(position) >= 0 || !passes(position))
            continue;
        m_rowOfPosition[position] = rowCount() + static_cast<int>(fresh.size());
        fresh.append(position);
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    const auto inOrder = m_order.merged(m_shown, fresh);
    m_shown += fresh;
    endInsertRows();
    if (inOrder == m_shown)
        return;

    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto persistent = persistentIndexList();
    const auto before = std::exchange(m_shown, inOrder);
    indexRows();
    QModelIndexList after;
    for (const auto &old : persistent)
        after.append(index(m_rowOfPosition.at(before.at(old.row())), old.column()));
    changePersistentIndexList(persistent, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RequestModel::relayout(const std::function<void()> &change)
{
    // The hint spares the selection: without it Qt keeps an index for each selected cell, and a
    // thousand selected rows stop the window for seconds.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto persistent = persistentIndexList();
    QList<RequestId> ids;
    for (const auto &old : persistent)
        ids.append(request(old.row()).id);

    change();
    m_shown.clear();
    for (int position = 0; position < m_store.size(); ++position) {
        if (passes(position))
            m_shown.append(position);
    }
    m_order.sort(m_shown);
    indexRows();

    QModelIndexList after;
    for (qsizetype i = 0; i < persistent.size(); ++i) {
        const int row = rowOf(ids.at(i));
        after.append(row < 0 ? QModelIndex() : index(row, persistent.at(i).column()));
    }
    changePersistentIndexList(persistent, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RequestModel::rebuild()
{
    relayout([] {});
}

void RequestModel::indexRows()
{
    m_rowOfPosition.fill(-1, m_store.size());
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        m_rowOfPosition[m_shown.at(i)] = static_cast<int>(i);
}

void RequestModel::textsChanged()
{
    m_folded.clear();
    m_order.forgetKeys();
    rebuild();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

}
