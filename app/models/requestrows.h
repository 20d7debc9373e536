// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statusview.h"
#include "models/requestorder.h"
#include "models/requestsearch.h"

#include <QSet>

#include <optional>

namespace Sigill {

// Which requests of a store are in sight, and in what order: those that the view and the text
// filter let through. Whoever shows them tells of the change, and then has it made with show().
class RequestRows
{
public:
    // Both must outlive the rows.
    RequestRows(const RequestStore &store, const RequestTexts &texts);

    const QList<int> &shown() const { return m_shown; } // positions in the store
    int size() const { return static_cast<int>(m_shown.size()); }
    int positionAt(int row) const { return m_shown.at(row); }
    // -1 where it is not shown.
    int rowOf(int position) const { return m_rowOfPosition.at(position); }

    StatusView view() const { return m_view; }
    void setView(StatusView view)
    {
        m_view = view;
        forgetView();
    }
    const RequestSearch &search() const { return m_search; }
    RequestSearch::Change setFilterText(const QString &text) { return m_search.setText(text); }
    bool setOperator(const QUuid &guid) { return m_search.setOperator(guid); }
    void setOrder(RequestColumn column, Qt::SortOrder direction);
    const RequestOrder &order() const { return m_order; }
    bool isInView(int position) const;
    // The positions of these, those that are shown first and in order.
    QList<int> inOrder(const QSet<RequestId> &ids) const;
    int countInView() const;
    // Not const: what a row is searched by is kept.
    bool passes(int position);

    // Texts have changed: the name of a person, and everything.
    void renamePerson(GuidPool::Id person);
    void forgetTexts();
    // There are more positions now.
    void grow()
    {
        m_rowOfPosition.resize(m_store.end(), -1);
        forgetView();
    }

    // All that pass, in order.
    QList<int> everything();
    // Of what is shown, those that still pass, in the same order.
    QList<int> narrowed() { return matching(m_shown); }
    // What is shown and the fresh ones, each of these where it belongs.
    QList<int> withFresh(const QList<int> &fresh) { return merged(m_shown, fresh); }
    // What is shown, with these alone put where they belong now, or left out.
    QList<int> withReplaced(const QSet<int> &positions);
    // The same for so many of those that were renamed: what does not depend on names stays.
    QList<int> withRenamed(qsizetype most);
    // What is shown, with those put in and left out that time alone has made fit or not.
    QList<int> withRenewedTimes();
    bool hasRenamed() const { return !m_renamed.isEmpty() || !m_renamedPeople.isEmpty(); }
    // Looks for the rows of those who were renamed, where it matters; of many people once.
    void findRenamed();
    // Rows that an action or a load has changed stay where they are, until they are put in their
    // places together.
    void setOutOfPlace(int position) { m_outOfPlace.insert(position); }
    QSet<int> takeOutOfPlace() { return std::exchange(m_outOfPlace, {}); }
    // Rows that are new, or fit now, until they are shown together.
    void setWaiting(const QList<int> &positions) { m_waiting += positions; }
    // Those that pass, each once.
    QList<int> takeWaiting();
    // What is shown stands where it belongs, and nothing waits.
    bool isSettled() const
    {
        return m_outOfPlace.isEmpty() && !hasRenamed() && m_waiting.isEmpty();
    }
    // All are put in their places, or none is left.
    void forgetMoves()
    {
        m_outOfPlace.clear();
        m_renamed.clear();
        m_renamedPeople.clear();
        m_waiting.clear();
    }

    // Shows exactly these; gives what was shown before.
    QList<int> show(const QList<int> &positions);
    // Shows these as well, at the end.
    void append(const QList<int> &positions);

    // Does a little of the work that makes filtering and sorting fast; false where nothing is left
    // to do for now.
    bool prepareSome();

private:
    bool isOrderedByName() const;
    void forgetView()
    {
        m_inView.reset();
        m_byTime.reset();
        m_inOrder.reset();
    }
    // Without the text filter.
    QList<int> wholeView();
    // The same by time, whatever the column.
    QList<int> viewByTime();
    // Those that the text filter lets through.
    QList<int> matching(const QList<int> &positions);
    // The rows and the fresh ones, each of these where it belongs; what is out of place stays
    // behind the row that it stands behind.
    QList<int> merged(const QList<int> &rows, const QList<int> &fresh);

    const RequestStore &m_store;
    RequestSearch m_search;
    RequestOrder m_order;
    StatusView m_view = StatusView::Open;
    QList<int> m_shown;
    QList<int> m_rowOfPosition; // by position; -1 where it is not shown
    QSet<int> m_outOfPlace;
    QList<int> m_waiting;
    // All in the view by time, and in order, until something moves.
    std::optional<QList<int>> m_byTime;
    std::optional<QList<int>> m_inOrder;
    // Those whose names have changed, and their rows, which may not stand where they belong.
    QSet<GuidPool::Id> m_renamedPeople;
    QSet<int> m_renamed;
    mutable std::optional<int> m_inView; // counted
};

}
