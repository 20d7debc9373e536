// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accessreport.h"
#include "models/accesstablemodel.h"

namespace Sigill {

// Who may do what by a descriptor, one row for each account or group that it names.
class PrincipalModel : public AccessTableModel
{
    Q_OBJECT

public:
    enum Column { TrusteeColumn, RightsColumn, EntriesColumn, ColumnCount };

    // The words for rights must outlive the model.
    PrincipalModel(const RightsTable &words, QObject *parent);

    void setReport(const AccessReport &report);
    const QList<AccessReport::Principal> &principals() const { return m_principals; }

protected:
    qsizetype size() const override { return m_principals.size(); }
    QString title(int column) const override;
    QString cell(const QModelIndex &index) const override;
    QStringList explanation(const QModelIndex &index) const override;

private:
    // Words on the first line, letters and mask on the second.
    QString withWords(AccessMask mask) const;

    QList<AccessReport::Principal> m_principals;
};

}
