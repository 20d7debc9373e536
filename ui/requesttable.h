// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"
#include "models/requestselection.h"
#include "models/tablelayout.h"

#include <QTableView>
#include <QTimer>

#include <optional>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace Sigill {

class RequestModel;

// The queue as a table. Keeps the row at its top in place while rows come, go and change places.
class RequestTable : public QTableView
{
    Q_OBJECT

public:
    // The model must outlive the table.
    RequestTable(RequestModel &model, QWidget *parent);

    RequestModel &requests() { return m_model; }
    RequestSelection &requestSelection() { return *m_selection; }
    // The first and the last row in sight; nothing where there is none.
    std::optional<std::pair<int, int>> rowsInSight() const;
    RequestId currentId() const;
    // Selects the next (or previous) row alone.
    void step(int rows);
    // Selects this row alone and goes there.
    void chooseRow(int row);

    void sortBy(int column, Qt::SortOrder order);

    TableLayout layout() const;
    // Without columns: as they are at first.
    void setLayout(const TableLayout &layout);
    void resetHeader();
    // Fills a menu with one checkable entry a column, and one that resets them.
    void fillColumnMenu(QMenu &menu);
    // From left to right.
    QList<RequestColumn> shownColumns() const;

    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;

Q_SIGNALS:
    void currentIdChanged();
    // The rows in sight and a little beyond, after scrolling, sorting or a change of the rows; a
    // few times a second at most.
    void rowsSeen(const QList<Sigill::Request> &requests);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void rememberTop();
    void restoreTop();
    void fitRowHeight();
    void seeLater();
    void tellSeen();

    RequestModel &m_model;
    RequestSelection *m_selection;
    QTimer m_seenTimer;
    std::optional<RequestId> m_topId;
    int m_topRow = 0;
    RequestId m_currentId; // also while the filter hides it
};

}
