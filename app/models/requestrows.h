// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statusview.h"
#include "models/requestorder.h"
#include "models/requestsearch.h"

#include <QSet>

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
    void setView(StatusView view) { m_view = view; }
    const RequestSearch &search() const { return m_search; }
    RequestSearch::Change setFilterText(const QString &text) { return m_search.setText(text); }
    RequestOrder &order() { return m_order; }
    const RequestOrder &order() const { return m_order; }
    // Whether rows change places, or come into sight, by a name that comes in.
    bool dependOnNames() const { return isOrderedByName() || !m_search.isEmpty(); }

    bool isInView(int position) const;
    // Not const: what a row is searched by is kept.
    bool passes(int position);

    // Texts have changed: the name of a person, and everything.
    void forgetPerson(GuidPool::Id person);
    void forgetTexts();
    // There are more positions now.
    void grow() { m_rowOfPosition.resize(m_store.end(), -1); }

    // All that pass, in order.
    QList<int> everything();
    // Of what is shown, those that still pass, in the same order.
    QList<int> narrowed();
    // What is shown and the fresh ones, each of these where it belongs.
    QList<int> withFresh(const QList<int> &fresh) { return merged(m_shown, fresh); }
    // What is shown, with these alone put where they belong now, or left out.
    QList<int> withReplaced(const QSet<int> &positions);
    // The same where only their texts have changed: what does not depend on them stays.
    QList<int> withRenamed(const QSet<int> &renamed);
    // Rows that an action or a load has changed stay where they are, until they are put in their
    // places together.
    void setOutOfPlace(int position) { m_outOfPlace.insert(position); }
    bool hasOutOfPlace() const { return !m_outOfPlace.isEmpty(); }
    QSet<int> takeOutOfPlace() { return std::exchange(m_outOfPlace, {}); }

    // Shows exactly these; gives what was shown before.
    QList<int> show(const QList<int> &positions);
    // Shows these as well, at the end.
    void append(const QList<int> &positions);

    // Does a little of the work that makes filtering and sorting fast; false where nothing is left
    // to do for now.
    bool prepareSome() { return m_order.prepareSome() || m_search.prepareSome(); }

private:
    bool isOrderedByName() const;
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
};

}
