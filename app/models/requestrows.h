// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statusview.h"
#include "models/requestfilter.h"
#include "models/requestorder.h"

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
    const RequestFilter &filter() const { return m_filter; }
    // True where the text differs from the one before.
    bool setFilterText(const QString &text) { return m_filter.setText(text); }
    const RequestOrder &order() const { return m_order; }
    void setOrder(RequestColumn column, Qt::SortOrder direction)
    {
        m_order.setColumn(column, direction);
    }
    // Whether rows change places, or come into sight, by a name that comes in.
    bool dependOnNames() const { return isOrderedByName() || !m_filter.isEmpty(); }

    bool isInView(int position) const;
    // Not const: what a row is searched by is kept.
    bool passes(int position);

    // To be called when the texts of one, or those of all or their positions, have changed.
    void forgetTexts(int position);
    void forgetTexts();
    // The name of somebody in those positions has changed.
    void forgetName(const QUuid &person, const QList<int> &positions);
    // There are more positions now.
    void grow() { m_rowOfPosition.resize(m_store.size(), -1); }

    // All that pass, in order.
    QList<int> everything();
    // What is shown and the fresh ones, each of these where it belongs.
    QList<int> withFresh(const QList<int> &fresh) { return m_order.merged(m_shown, fresh); }
    // What is shown, with these alone put where they belong now, or left out.
    QList<int> withRenamed(const QSet<int> &renamed);

    // Shows exactly these; gives what was shown before.
    QList<int> show(const QList<int> &positions);
    // Shows these as well, at the end.
    void append(const QList<int> &positions);

private:
    bool isOrderedByName() const;
    const QString &foldedText(int position);
    QString foldedPerson(const QUuid &guid);

    const RequestStore &m_store;
    const RequestTexts &m_texts;
    RequestFilter m_filter;
    RequestOrder m_order;
    StatusView m_view = StatusView::Open;
    QList<int> m_shown;
    QList<int> m_rowOfPosition; // by position; -1 where it is not shown
    std::vector<QString> m_folded; // by position, without the people; null until asked for
    QHash<DirectoryKey, QString> m_foldedPeople;
};

}
