// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/requestselection.h"

#include <QTableView>

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

    RequestSelection &requestSelection() { return *m_selection; }
    RequestId currentId() const;
    // Selects the next (or previous) row alone.
    void step(int rows);

    void sortBy(int column, Qt::SortOrder order);

    QByteArray headerState() const;
    void restoreHeader(const QByteArray &state);
    void resetHeader();
    // Fills a menu with one checkable entry a column, and one that resets them.
    void fillColumnMenu(QMenu &menu);
    // The selected rows in sight, columns set off by tabs.
    QString selectionAsText() const;

Q_SIGNALS:
    void currentIdChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rememberTop();
    void restoreTop();
    void fitRowHeight();

    RequestModel &m_model;
    RequestSelection *m_selection;
    std::optional<RequestId> m_topId;
    int m_topRow = 0;
    RequestId m_currentId; // also while the filter hides it
};

}
