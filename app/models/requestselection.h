// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestid.h"

#include <QItemSelectionModel>
#include <QSet>

namespace Sigill {

class RequestModel;

// The operator's selection, kept as ids: it outlives filters, sorting and refreshes, and includes
// selected requests that the filter hides. The view sees the part that is in sight.
class RequestSelection : public QItemSelectionModel
{
    Q_OBJECT

public:
    RequestSelection(RequestModel *model, QObject *parent);

    const QSet<RequestId> &ids() const { return m_ids; }
    int hiddenCount() const;
    void setIds(const QSet<RequestId> &ids);

    void select(const QItemSelection &selection, SelectionFlags flags) override;
    void select(const QModelIndex &index, SelectionFlags flags) override;
    void clear() override;
    void reset() override;

Q_SIGNALS:
    void idsChanged();

private:
    void takeFromRows(SelectionFlags flags);
    void replaceIds(const QSet<RequestId> &ids);
    void applyToRows();
    QSet<RequestId> idsOfRows() const;

    RequestModel *m_requests;
    QSet<RequestId> m_ids;
    bool m_applying = false;
};

}
