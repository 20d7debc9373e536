// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accessreport.h"
#include "security/rightstable.h"

#include <QAbstractTableModel>

namespace Sigill {

// Who may do what by a descriptor, one row for each account or group that it names.
class PrincipalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TrusteeColumn, RightsColumn, EntriesColumn, ColumnCount };

    // The table must outlive the model.
    PrincipalModel(const RightsTable &rights, QObject *parent);

    void setReport(const AccessReport &report);
    const QList<AccessReport::Principal> &principals() const { return m_principals; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;
    // Words on the first line, letters and mask on the second.
    QString withWords(AccessMask mask) const;

    const RightsTable &m_rights;
    QList<AccessReport::Principal> m_principals;
};

}
