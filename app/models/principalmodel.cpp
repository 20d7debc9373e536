// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/principalmodel.h"

#include "domain/visibletext.h"
#include "models/accessfacts.h"
#include "models/accesstext.h"

using namespace Qt::StringLiterals;

namespace Sigill {

PrincipalModel::PrincipalModel(const RightsTable &rights, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rights(rights)
{
}

void PrincipalModel::setReport(const AccessReport &report)
{
    beginResetModel();
    m_principals = report.principals();
    endResetModel();
}

void PrincipalModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_principals.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PrincipalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_principals.size());
}

int PrincipalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PrincipalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell(index);
    case Qt::ToolTipRole:
        return visibleToolTip(toolTip(index));
    default:
        return {};
    }
}

QVariant PrincipalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TrusteeColumn:
        //: column title; an account or group
        return tr("Who");
    case RightsColumn:
        //: column title; what somebody may do
        return tr("May");
    case EntriesColumn:
        //: column title; the numbers of the entries that decided it
        return tr("By");
    default:
        return {};
    }
}

QString PrincipalModel::cell(const QModelIndex &index) const
{
    const auto &principal = m_principals.at(index.row());
    switch (index.column()) {
    case TrusteeColumn: {
        const QString who = AccessFacts::trusteeLines(principal.trustee);
        if (!principal.isOwner)
            return who;
        //: %1 is the name of an account or group, the owner
        return who.contains(u'\n') ? tr("Owner, %1").arg(who) : QString(tr("Owner") + u'\n' + who);
    }
    case RightsColumn: {
        QStringList parts{withWords(principal.granted)};
        if (!principal.undecided.isEmpty())
            parts += tr("on condition: %1").arg(withWords(principal.undecided));
        if (!principal.denied.isEmpty())
            parts += tr("denied: %1").arg(withWords(principal.denied));
        return parts.join(u'\n');
    }
    case EntriesColumn:
        return AccessText::deciders(principal);
    default:
        return {};
    }
}

QString PrincipalModel::toolTip(const QModelIndex &index) const
{
    if (index.column() != RightsColumn)
        return cell(index);
    const auto &principal = m_principals.at(index.row());
    QStringList all{cell(index)};
    const auto bits = (principal.granted | principal.undecided | principal.denied).bits();
    for (const quint32 bit : bits)
        all += m_rights.explanation(AccessMask(bit));
    return all.join(u'\n');
}

QString PrincipalModel::withWords(AccessMask mask) const
{
    const QString words = m_rights.words(mask);
    return words.isEmpty() ? AccessFacts::rights(mask)
                           : QString(words + u'\n' + AccessFacts::rights(mask));
}

}
