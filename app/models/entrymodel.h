// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accessreport.h"
#include "models/accesstablemodel.h"

#include <QHash>

namespace Sigill {

// The entries of a security descriptor in their stored order, which is the order of evaluation and
// is never changed here: those of the DACL, then those of the SACL.
class EntryModel : public AccessTableModel
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

    // The words for rights must outlive the model.
    EntryModel(const RightsTable &words, QObject *parent);

    void setReport(const AccessReport &report);
    const QList<Ace> &entries() const { return m_entries; }
    // The row of the entry that stands there in the text; -1 for none.
    int rowAt(qsizetype offset) const;
    void retranslate() override;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    qsizetype size() const override { return m_entries.size(); }
    QString title(int column) const override;
    QString cell(const QModelIndex &index) const override;
    QStringList explanation(const QModelIndex &index) const override;

private:
    QString rights(int row) const;

    AccessReport m_report;
    QList<Ace> m_entries;
    // A condition is long to write out, and cells are asked for at each painting.
    mutable QHash<int, QString> m_rightsTexts;
};

}
