// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accessreport.h"
#include "security/rightstable.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Sigill {

// The entries of a security descriptor in their stored order, which is the order of evaluation and
// is never changed here: those of the DACL, then those of the SACL.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        TypeColumn,
        TrusteeColumn,
        RightsColumn, // words, letters and remarks, each on a line
        ColumnCount
    };
    enum Role { IsDenyRole = Qt::UserRole };

    // The table must outlive the model.
    EntryModel(const RightsTable &rights, QObject *parent);

    void setReport(const AccessReport &report);
    const QList<Ace> &entries() const { return m_entries; }
    // The row of the entry that stands there in the text; -1 for none.
    int rowAt(qsizetype offset) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;
    QString rights(int row) const;

    const RightsTable &m_rights;
    AccessReport m_report;
    QList<Ace> m_entries;
    // A condition is long to write out, and cells are asked for at each painting.
    mutable QHash<int, QString> m_rightsTexts;
};

}
