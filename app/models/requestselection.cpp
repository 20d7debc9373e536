// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestselection.h"

#include "models/requestmodel.h"

#include <QSignalBlocker>

#include <algorithm>

namespace Sigill {

namespace {

// Qt compares each range with each.
constexpr int mostRanges = 200;

bool testBit(const QBitArray &bits, int position)
{
    return position >= 0 && position < bits.size() && bits.testBit(position);
}

// Whatever their sizes.
bool hasSameBits(const QBitArray &some, const QBitArray &others)
{
    return (some ^ others).count(true) == 0;
}

}

RequestSelection::RequestSelection(RequestModel *model, QObject *parent)
    : QItemSelectionModel(model, parent)
    , m_requests(model)
{
    connect(model, &RequestModel::orderAboutToChange, this, &RequestSelection::hide);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RequestSelection::forgetGone);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RequestSelection::showInSight);
}

int RequestSelection::hiddenCount() const
{
    int count = 0;
    forEach([&](int position) { count += m_requests->rowAt(position) < 0 ? 1 : 0; });
    return count;
}

bool RequestSelection::contains(const RequestId &id) const
{
    return testBit(m_selected, m_requests->store().positionOf(id));
}

bool RequestSelection::containsRow(int row) const
{
    return row >= 0 && row < m_requests->rowCount()
        && testBit(m_selected, m_requests->positionAt(row));
}

bool RequestSelection::hasStatus(const std::function<bool(RequestStatus)> &isWanted) const
{
    if (isEmpty())
        return false;
    const auto &store = m_requests->store();
    for (int position = 0; position < m_selected.size(); ++position) {
        const auto &state = store.state(position);
        if (m_selected.testBit(position) && state.mark != RequestStore::Mark::Gone
            && !state.isUnconfirmed && isWanted(store.packed(position).status))
            return true;
    }
    return false;
}

bool RequestSelection::isUnconfirmed() const
{
    const auto &store = m_requests->store();
    if (isEmpty() || store.unconfirmedCount() == 0)
        return false;
    bool isAll = true;
    forEach([&](int position) { isAll = isAll && store.state(position).isUnconfirmed; });
    return isAll;
}

QSet<RequestId> RequestSelection::ids() const
{
    QSet<RequestId> ids;
    ids.reserve(count());
    forEach([&](int position) { ids.insert(m_requests->store().packed(position).id); });
    return ids;
}

void RequestSelection::setIds(const QSet<RequestId> &ids)
{
    const auto &store = m_requests->store();
    QBitArray selected(store.end());
    for (const auto &id : ids) {
        if (const int position = store.positionOf(id); position >= 0)
            selected.setBit(position);
    }
    change(selected, selected);
}

void RequestSelection::removeIds(const QList<RequestId> &ids)
{
    QBitArray selected = m_selected;
    for (const auto &id : ids) {
        const int position = m_requests->store().positionOf(id);
        if (testBit(selected, position))
            selected.clearBit(position);
    }
    change(selected, selected);
}

void RequestSelection::removeForeign()
{
    QBitArray selected = m_selected;
    forEach([&](int position) {
        if (m_requests->rowAt(position) < 0
            && !Sigill::contains(m_requests->view(), m_requests->store().packed(position).status))
            selected.clearBit(position);
    });
    change(selected, selected);
}

void RequestSelection::setSight(int firstRow, int lastRow)
{
    const std::pair sight(firstRow, lastRow);
    if (m_sight == sight)
        return;
    m_sight = sight;
    if (!m_isWhole)
        showInSight();
}

// As QItemSelectionModel does it: what the current command does comes on top of what is settled. A
// plain click replaces the whole selection; with Ctrl or Shift, requests that the filter hides stay
// selected.
void RequestSelection::select(const QItemSelection &selection, SelectionFlags flags)
{
    if (m_isShowing)
        return QItemSelectionModel::select(selection, flags);
    if (flags == NoUpdate)
        return;
    QBitArray settled;
    if (!flags.testFlag(Clear))
        settled = flags.testFlag(Current) ? m_settled : m_selected;
    settled.resize(m_requests->store().end());
    QBitArray selected = settled;
    for (const auto &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const int position = m_requests->positionAt(row);
            if (flags.testFlag(Toggle))
                selected.setBit(position, !settled.testBit(position));
            else if (flags.testFlag(Select))
                selected.setBit(position);
            else if (flags.testFlag(Deselect))
                selected.clearBit(position);
        }
    }
    change(settled, selected);
}

void RequestSelection::select(const QModelIndex &index, SelectionFlags flags)
{
    // The base class comes back through the other overload.
    QItemSelectionModel::select(index, flags);
}

void RequestSelection::clear()
{
    QItemSelectionModel::clear();
    change({}, {});
}

void RequestSelection::reset()
{
    // The base class clears with signals blocked.
    const bool wasEmpty = isEmpty();
    QItemSelectionModel::reset();
    if (!wasEmpty)
        Q_EMIT idsChanged();
}

void RequestSelection::change(const QBitArray &settled, const QBitArray &selected)
{
    const auto before = std::exchange(m_selected, selected);
    m_settled = settled;
    showInSight();
    if (!hasSameBits(before, m_selected))
        Q_EMIT idsChanged();
}

void RequestSelection::forgetGone()
{
    const int before = count();
    const auto &store = m_requests->store();
    for (auto *bits : {&m_selected, &m_settled}) {
        if (bits->count(true) == 0)
            continue;
        bits->resize(store.end());
        for (int position = 0; position < bits->size(); ++position) {
            if (bits->testBit(position) && !store.isTaken(position))
                bits->clearBit(position);
        }
    }
    showInSight();
    if (count() != before)
        Q_EMIT idsChanged();
}

// Without this Qt keeps an index for each row, and the model brings each up to date.
void RequestSelection::hide()
{
    const QSignalBlocker blocker(this);
    m_isShowing = true;
    QItemSelectionModel::select(QItemSelection(), Clear);
    m_isShowing = false;
}

void RequestSelection::showInSight()
{
    auto shown = ranges(0, m_requests->rowCount() - 1, mostRanges);
    m_isWhole = !m_sight || shown.size() <= mostRanges;
    if (!m_isWhole)
        shown = ranges(m_sight->first, std::min(m_sight->second, m_requests->rowCount() - 1), -1);
    else if (shown.size() > mostRanges)
        shown = ranges(0, m_requests->rowCount() - 1, -1);
    m_isShowing = true;
    QItemSelectionModel::select(shown, ClearAndSelect);
    m_isShowing = false;
}

// One more than most where there are more; -1: however many.
QItemSelection RequestSelection::ranges(int firstRow, int lastRow, int most) const
{
    QItemSelection ranges;
    if (isEmpty())
        return ranges;
    for (int row = std::max(firstRow, 0); row <= lastRow; ++row) {
        if (!containsRow(row))
            continue;
        const int top = row;
        while (row < lastRow && containsRow(row + 1))
            ++row;
        ranges.append(QItemSelectionRange(m_requests->index(top, 0),
                                          m_requests->index(row, m_requests->columnCount() - 1)));
        if (most >= 0 && ranges.size() > most)
            break;
    }
    return ranges;
}

void RequestSelection::forEach(const std::function<void(int position)> &act) const
{
    for (int position = 0; position < m_selected.size(); ++position) {
        if (m_selected.testBit(position))
            act(position);
    }
}

}
