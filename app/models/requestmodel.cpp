// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestmodel.h"

#include "domain/visibletext.h"
#include "domain/words.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Sigill {

namespace {

// Names come in many small parts; rows that jump with each of them could not be read.
constexpr int settleInterval = 250; // milliseconds
// Those who send requests in stand in most of them: not all rows at once.
constexpr qsizetype mostSettled = 10'000;

int alignment(RequestColumn column)
{
    const auto side = RequestColumns::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft;
    return static_cast<int>(side | Qt::AlignVCenter);
}

}

RequestModel::RequestModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(m_store, m_texts)
{
    m_settleTimer.setSingleShot(true);
    m_settleTimer.setInterval(settleInterval);
    connect(&m_settleTimer, &QTimer::timeout, this, &RequestModel::settleNames);
    m_prepareTimer.setSingleShot(true);
    m_prepareTimer.setInterval(0);
    connect(&m_prepareTimer, &QTimer::timeout, this, &RequestModel::prepareSome);
    connect(&m_rows.order(), &RequestOrder::prepared, this, [this] {
        if (m_rows.order().isProvisional())
            rebuild();
        m_prepareTimer.start();
    });
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RequestColumns::count;
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int position = m_rows.positionAt(index.row());
    const auto &state = m_store.state(position);
    const Request request = m_store.request(position);
    const auto column = static_cast<RequestColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case CellTextRole:
        if (column == RequestColumn::Status && state.activity != RequestStore::Activity::None)
            return m_texts.activity(state);
        return m_texts.cell(request, column);
    case Qt::AccessibleTextRole:
        if (column == RequestColumn::Submitted)
            return QString(m_texts.cell(request, column) + u' ' + m_texts.sentence(request));
        if (const QString hint = m_texts.hint(request, column); !hint.isEmpty())
            return QString(m_texts.cell(request, column) + u' ' + hint);
        return data(index, Qt::DisplayRole);
    case Qt::ToolTipRole: {
        const QString hint = m_texts.hint(request, column);
        const QString detail
            = m_texts.cellDetail(request, column) + (hint.isEmpty() ? hint : u'\n' + hint);
        return detail.isEmpty() ? QVariant() : visibleToolTip(detail);
    }
    case Qt::TextAlignmentRole:
        return alignment(column);
    case IdRole:
        return QVariant::fromValue(m_store.packed(position).id);
    case StatusRole:
        return static_cast<int>(request.status);
    case ActivityRole:
        return static_cast<int>(state.activity);
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
    case Qt::ToolTipRole:
        return RequestColumns::explanation(column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    default:
        return {};
    }
}

void RequestModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= RequestColumns::count)
        return;
    m_rows.order().setColumn(static_cast<RequestColumn>(column), order);
    rebuild();
    if (m_rows.order().isProvisional())
        m_prepareTimer.start();
}

Request RequestModel::request(int row) const
{
    return m_store.request(m_rows.positionAt(row));
}

int RequestModel::rowOf(const RequestId &id) const
{
    const int position = m_store.positionOf(id);
    return position < 0 ? -1 : m_rows.rowOf(position);
}

std::optional<Request> RequestModel::find(const RequestId &id) const
{
    const int position = m_store.positionOf(id);
    return position < 0 ? std::nullopt : std::optional(m_store.request(position));
}

std::optional<RequestStatus> RequestModel::status(const RequestId &id) const
{
    const int position = m_store.positionOf(id);
    return position < 0 ? std::nullopt : std::optional(m_store.packed(position).status);
}

QList<Request> RequestModel::requests(const QSet<RequestId> &ids) const
{
    QList<int> shown;
    QList<int> hidden;
    for (const auto &id : ids) {
        const int position = m_store.positionOf(id);
        if (position >= 0)
            (m_rows.rowOf(position) < 0 ? hidden : shown).append(position);
    }
    std::sort(shown.begin(), shown.end(),
              [this](int a, int b) { return m_rows.rowOf(a) < m_rows.rowOf(b); });
    std::sort(hidden.begin(), hidden.end());
    QList<Request> found;
    for (const int position : shown + hidden)
        found.append(m_store.request(position));
    return found;
}

void RequestModel::setView(StatusView view)
{
    if (m_rows.view() == view)
        return;
    m_rows.setView(view);
    m_store.keepNothingInView();
    rebuild();
}

void RequestModel::setFilterText(const QString &text)
{
    const auto change = m_rows.setFilterText(text);
    if (change == RequestSearch::Change::None)
        return;
    // A name that has just come in may let rows through that did not match before.
    const bool isNarrower = change == RequestSearch::Change::Narrower && !m_rows.hasOutOfPlace()
        && m_renamed.isEmpty();
    if (isNarrower)
        moveTo(m_rows.narrowed());
    else
        rebuild();
}

int RequestModel::viewCount() const
{
    if (m_rows.search().isEmpty())
        return rowCount();
    int count = 0;
    for (int position = 0; position < m_store.end(); ++position)
        count += m_rows.isInView(position) ? 1 : 0;
    return count;
}

void RequestModel::mergeLoaded(const QList<Request> &requests, quint32 load)
{
    take(m_store.merge(requests, load));
}

void RequestModel::finishLoad(const QList<RequestStatus> &statuses, quint32 load)
{
    const auto removal = m_store.removeUnseen(statuses, load);
    auto replaced = m_rows.takeOutOfPlace();
    for (const int position : removal.removed + removal.notKept)
        replaced.insert(position);
    if (m_store.tidy())
        m_rows.forgetTexts();
    m_renamed.subtract(replaced);
    moveTo(m_rows.withReplaced(replaced));
    m_prepareTimer.start();
}

void RequestModel::updateRequest(const Request &request, quint32 runningLoad)
{
    take(m_store.update(request, runningLoad));
}

void RequestModel::rowChanged(int position)
{
    const int row = position < 0 ? -1 : m_rows.rowOf(position);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void RequestModel::clear()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto persistent = persistentIndexList();
    m_renamed.clear();
    m_rows.takeOutOfPlace();
    m_store.clear();
    m_rows.forgetTexts();
    m_rows.show({});
    changePersistentIndexList(persistent, QModelIndexList(persistent.size()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RequestModel::setTemplates(const QList<ProfileTemplate> &templates)
{
    if (m_texts.setTemplates(templates))
        textsChanged();
}

void RequestModel::addPeople(const QList<DirectoryEntry> &people)
{
    const auto &pool = m_store.packer().people();
    QSet<GuidPool::Id> renamed;
    for (const auto &person : m_texts.addPeople(people)) {
        if (const auto id = pool.find(person.guid); id != 0)
            renamed.insert(id);
    }
    for (const auto id : std::as_const(renamed))
        m_rows.forgetPerson(id);
    const bool mayMove = m_rows.dependOnNames();
    int first = rowCount();
    int last = -1;
    for (int position = 0; position < m_store.end() && !renamed.isEmpty(); ++position) {
        const auto &request = m_store.packed(position);
        if (!m_store.isTaken(position)
            || (!renamed.contains(request.target) && !renamed.contains(request.originator)))
            continue;
        if (mayMove)
            m_renamed.insert(position);
        if (const int row = m_rows.rowOf(position); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (!m_renamed.isEmpty() && !m_settleTimer.isActive())
        m_settleTimer.start();
    // Once, however many rows: who listens looks at what is in sight. The first column tells the
    // whole row to a screen reader.
    if (last >= 0) {
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1),
                           {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    }
}

void RequestModel::forgetPeople()
{
    m_texts.forgetPeople();
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
    constexpr int age = static_cast<int>(RequestColumn::Age);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, age), index(rowCount() - 1, age), {Qt::DisplayRole});
}

// New rows are put where the order wants them; changed ones stay where they are until the next
// load or sort, so that no row jumps away under the pointer.
void RequestModel::take(const RequestStore::Merge &merge)
{
    // First, since what one batch brings twice is both new and changed.
    m_rows.grow();
    QList<int> fresh;
    QSet<int> seen;
    for (const int position : merge.inserted + merge.changed) {
        if (seen.contains(position))
            continue;
        seen.insert(position);
        if (m_rows.rowOf(position) >= 0) {
            m_rows.setOutOfPlace(position);
            rowChanged(position);
        } else if (m_rows.passes(position)) {
            fresh.append(position);
        }
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    const auto inOrder = m_rows.withFresh(fresh);
    m_rows.append(fresh);
    endInsertRows();
    if (inOrder != m_rows.shown())
        moveTo(inOrder);
}

void RequestModel::moveTo(const QList<int> &inOrder)
{
    // The hint spares the selection: without it Qt keeps an index for each selected cell, and a
    // thousand selected rows stop the window for seconds.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto persistent = persistentIndexList();
    const auto before = m_rows.show(inOrder);
    QModelIndexList after;
    for (const auto &old : persistent) {
        const int row = m_rows.rowOf(before.at(old.row()));
        after.append(row < 0 ? QModelIndex() : index(row, old.column()));
    }
    changePersistentIndexList(persistent, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RequestModel::settleNames()
{
    const auto renamed = std::exchange(m_renamed, {});
    QSet<int> some;
    for (const int position : renamed)
        (some.size() < mostSettled ? some : m_renamed).insert(position);
    if (!m_renamed.isEmpty())
        m_settleTimer.start();
    const auto inOrder = m_rows.withRenamed(some);
    if (inOrder != m_rows.shown())
        moveTo(inOrder);
}

void RequestModel::rebuild()
{
    // All are looked at now.
    m_rows.takeOutOfPlace();
    m_renamed.clear();
    m_settleTimer.stop();
    moveTo(m_rows.everything());
}

void RequestModel::prepareSome()
{
    if (m_rows.prepareSome())
        m_prepareTimer.start();
}

void RequestModel::textsChanged()
{
    m_rows.forgetTexts();
    rebuild();
    m_prepareTimer.start();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

}
