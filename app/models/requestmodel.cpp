// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestmodel.h"

#include "domain/visibletext.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Sigill {

namespace {

// Names come in many small parts; rows that jump with each of them could not be read.
constexpr int settleInterval = 250; // milliseconds
// Those who send requests in stand in most of them: not all rows at once.
constexpr qsizetype mostSettled = 10'000;
// Of a longer list, rows are shown together now and then: each time costs a look at all, and a
// paint. The longer that takes, the rarer it is.
constexpr int mostShownAtOnce = 4000;
constexpr int showInterval = 150; // milliseconds
constexpr int showShare = 20; // of the time, one part at most

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
    for (auto *timer : {&m_settleTimer, &m_showTimer, &m_prepareTimer})
        timer->setSingleShot(true);
    m_settleTimer.setInterval(settleInterval);
    connect(&m_settleTimer, &QTimer::timeout, this, &RequestModel::settleNames);
    m_showTimer.setInterval(showInterval);
    connect(&m_showTimer, &QTimer::timeout, this, &RequestModel::showWaiting);
    connect(&m_prepareTimer, &QTimer::timeout, this, &RequestModel::prepareSome);
    connect(&m_rows.order(), &RequestOrder::prepared, this, [this](bool isInUse) {
        if (isInUse && m_rows.order().isProvisional())
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
        if (column == RequestColumn::Status)
            return m_texts.status(request, state);
        return m_texts.cell(request, column);
    case Qt::AccessibleTextRole:
        if (column == RequestColumn::Submitted)
            return QString(m_texts.cell(request, column) + u' ' + m_texts.sentence(request, state));
        if (const QString hint = m_texts.hint(request, column); !hint.isEmpty())
            return QString(m_texts.cell(request, column) + u' ' + hint);
        return data(index, Qt::DisplayRole);
    case Qt::ToolTipRole: {
        const QString hint = column == RequestColumn::Status ? m_texts.stateHint(state)
                                                             : m_texts.hint(request, column);
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
    case MarkRole:
        return static_cast<int>(state.mark);
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
    m_rows.setOrder(static_cast<RequestColumn>(column), order);
    rebuild();
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
    if (position < 0 || m_store.state(position).mark == RequestStore::Mark::Gone)
        return std::nullopt;
    return m_store.packed(position).status;
}

QList<Request> RequestModel::requests(const QSet<RequestId> &ids) const
{
    QList<Request> found;
    for (const int position : m_rows.inOrder(ids))
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
    if (change == RequestSearch::Change::Narrower && m_rows.isSettled())
        moveTo(m_rows.narrowed());
    else
        rebuild();
    m_prepareTimer.start();
}

void RequestModel::finishLoad(const QList<RequestStatus> &statuses, quint32 load, LoadKind kind)
{
    showWaiting();
    auto removal = m_store.removeUnseen(statuses, load, kind);
    // A search for marks finds others now.
    if (query().looksAt(QueryField::State))
        removal.notKept += removal.remarked;
    drop(removal, m_rows.takeOutOfPlace());
}

void RequestModel::settleMarks(const QList<RequestId> &ids)
{
    showWaiting();
    drop(m_store.settleMarks(ids), {});
}

void RequestModel::drop(const RequestStore::Removal &removal, QSet<int> replaced)
{
    for (const int position : removal.removed + removal.notKept)
        replaced.insert(position);
    // Numbers of people are others once all is tidy.
    m_rows.findRenamed();
    if (m_store.tidy())
        m_rows.forgetTexts();
    const auto inOrder = m_rows.withReplaced(replaced);
    // Who keeps something by id wants to know what is gone, also where it was not in sight.
    if (!removal.removed.isEmpty() || inOrder != m_rows.shown())
        moveTo(inOrder);
    rowsChanged(removal.remarked);
    m_prepareTimer.start();
}

void RequestModel::updateRequest(const Request &request, quint32 runningLoad)
{
    take(m_store.update(request, runningLoad));
    showWaiting();
}

void RequestModel::keepInView(const RequestId &id)
{
    const int position = m_store.positionOf(id);
    if (position < 0 || m_rows.rowOf(position) >= 0)
        return;
    m_store.keepInView(position);
    m_rows.grow();
    m_rows.setWaiting({position});
    showWaiting();
}

// Once, however many: who listens looks at what is in sight.
void RequestModel::rowsChanged(const QList<int> &positions)
{
    int first = rowCount();
    int last = -1;
    for (const int position : positions) {
        if (const int row = position < 0 ? -1 : m_rows.rowOf(position); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void RequestModel::clear()
{
    Q_EMIT orderAboutToChange();
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto persistent = persistentIndexList();
    m_rows.forgetMoves();
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
    bool isAnybodyHere = false;
    for (const auto &person : m_texts.addPeople(people)) {
        const auto id = m_store.packer().people().find(person.guid);
        isAnybodyHere |= id != 0;
        if (id != 0)
            m_rows.renamePerson(id);
    }
    if (!isAnybodyHere)
        return;
    if (!m_settleTimer.isActive())
        m_settleTimer.start();
    m_prepareTimer.start();
    // Which rows these are is not worth a look at each. The first column tells the whole row to a
    // screen reader.
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
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

void RequestModel::refreshAges()
{
    constexpr int age = static_cast<int>(RequestColumn::Age);
    if (m_rows.search().query().dependsOnTime()) {
        showWaiting();
        if (const auto inOrder = m_rows.withRenewedTimes(); inOrder != m_rows.shown())
            moveTo(inOrder);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, age), index(rowCount() - 1, age), {Qt::DisplayRole});
}

// New rows are put where the order wants them; changed ones stay where they are until the next
// load or sort, so that no row jumps away under the pointer.
void RequestModel::take(const RequestStore::Merge &merge)
{
    m_rows.grow();
    m_rows.setWaiting(merge.inserted);
    QList<int> changed;
    for (const int position : merge.changed) {
        if (m_rows.rowOf(position) < 0) {
            m_rows.setWaiting({position});
        } else {
            m_rows.setOutOfPlace(position);
            changed.append(position);
        }
    }
    rowsChanged(changed + merge.confirmed);
    if (rowCount() < mostShownAtOnce)
        showWaiting();
    else if (!m_showTimer.isActive())
        m_showTimer.start();
}

void RequestModel::showWaiting()
{
    m_showTimer.stop();
    m_prepareTimer.start();
    const auto fresh = m_rows.takeWaiting();
    if (fresh.isEmpty())
        return;
    QElapsedTimer clock;
    clock.start();
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    const auto inOrder = m_rows.withFresh(fresh);
    m_rows.append(fresh);
    endInsertRows();
    if (inOrder != m_rows.shown())
        moveTo(inOrder);
    m_showTimer.setInterval(std::max(showInterval, showShare * static_cast<int>(clock.elapsed())));
}

void RequestModel::moveTo(const QList<int> &inOrder)
{
    Q_EMIT orderAboutToChange();
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
    const auto inOrder = m_rows.withRenamed(mostSettled);
    if (inOrder != m_rows.shown())
        moveTo(inOrder);
    if (m_rows.hasRenamed())
        m_settleTimer.start();
}

void RequestModel::rebuild()
{
    m_rows.forgetMoves();
    m_settleTimer.stop();
    moveTo(m_rows.everything());
    if (m_rows.order().isProvisional())
        m_prepareTimer.start();
}

void RequestModel::prepareSome()
{
    // What comes in goes first, unless somebody waits for the order.
    if ((m_rows.order().isProvisional() || !m_showTimer.isActive()) && m_rows.prepareSome())
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
