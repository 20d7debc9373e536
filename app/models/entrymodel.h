// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/securitydescriptor.h"

#include <QAbstractTableModel>

namespace Sigill {

// The entries of a security descriptor's access list in their stored order, which is the order of
// evaluation and is never changed here.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        TypeColumn,
        RightsColumn,
        TrusteeColumn,
        RemarksColumn,
        ColumnCount
    };
    enum Role { IsDenyRole = Qt::UserRole };

    explicit EntryModel(QObject *parent);

    void setEntries(const QList<Ace> &entries);
    const QList<Ace> &entries() const { return m_entries; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;

    QList<Ace> m_entries;
};

}
