// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestid.h"
#include "domain/requeststatus.h"

#include <QBitArray>
#include <QItemSelectionModel>
#include <QSet>

#include <functional>
#include <optional>
#include <utility>

namespace Sigill {

class RequestModel;

// The operator's selection, a bit for each request of the store: it outlives filters, sorting and
// refreshes, and includes selected requests that the filter hides. The view is told of the part
// that is in sight; of thousands of rows apart from each other Qt's own selection costs seconds.
class RequestSelection : public QItemSelectionModel
{
    Q_OBJECT

public:
    RequestSelection(RequestModel *model, QObject *parent);

    int count() const { return static_cast<int>(m_selected.count(true)); }
    bool isEmpty() const { return count() == 0; }
    int hiddenCount() const;
    bool contains(const RequestId &id) const;
    bool containsRow(int row) const;
    // Of those that a read of this session has shown.
    bool hasStatus(const std::function<bool(RequestStatus)> &isWanted) const;
    // There is something, and an earlier session has read all of it.
    bool isUnconfirmed() const;
    // Costs in proportion to the selection, unlike the rest.
    QSet<RequestId> ids() const;
    void setIds(const QSet<RequestId> &ids);
    void removeIds(const QList<RequestId> &ids);
    // What is neither in sight nor of a status of the view.
    void removeForeign();

    // The rows that the view needs to know about; all where it has not told.
    void setSight(int firstRow, int lastRow);

    void select(const QItemSelection &selection, SelectionFlags flags) override;
    void select(const QModelIndex &index, SelectionFlags flags) override;
    void clear() override;
    void reset() override;

Q_SIGNALS:
    void idsChanged();

private:
    // Shows the new selection to the view.
    void change(const QBitArray &settled, const QBitArray &selected);
    void forgetGone();
    void hide();
    void showInSight();
    QItemSelection ranges(int firstRow, int lastRow, int most) const;
    void forEach(const std::function<void(int position)> &act) const;

    RequestModel *m_requests;
    // By position in the store. What is selected, and without the current range of a Shift click.
    QBitArray m_selected;
    QBitArray m_settled;
    std::optional<std::pair<int, int>> m_sight;
    bool m_isWhole = true; // the view knows about all rows
    bool m_isShowing = false;
};

}
