// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/entrymodel.h"

#include "domain/visibletext.h"
#include "models/accessfacts.h"

using namespace Qt::StringLiterals;

namespace Sigill {

EntryModel::EntryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void EntryModel::setEntries(const QList<Ace> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void EntryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell(index);
    case Qt::ToolTipRole:
        return visibleToolTip(toolTip(index));
    case Qt::TextAlignmentRole:
        return index.column() == NumberColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                              : int(Qt::AlignLeft | Qt::AlignVCenter);
    case IsDenyRole:
        return m_entries.at(index.row()).isDeny();
    default:
        return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        //: column title; the number of an access control entry
        return tr("No.");
    case TypeColumn:
        //: column title; allow or deny
        return tr("Effect");
    case TrusteeColumn:
        //: column title; whom an access control entry is about
        return tr("Trustee");
    case RightsColumn:
        return tr("Rights");
    case RemarksColumn:
        return tr("Remarks");
    default:
        return {};
    }
}

QString EntryModel::cell(const QModelIndex &index) const
{
    const Ace &ace = m_entries.at(index.row());
    switch (index.column()) {
    case NumberColumn:
        return QString::number(index.row() + 1);
    case TypeColumn:
        return AccessFacts::entryType(ace);
    case TrusteeColumn:
        return AccessFacts::trustee(ace.trustee);
    case RightsColumn:
        return AccessFacts::rights(ace);
    case RemarksColumn:
        return AccessFacts::remarks(ace);
    default:
        return {};
    }
}

QString EntryModel::toolTip(const QModelIndex &index) const
{
    if (index.column() != RightsColumn)
        return cell(index);
    QStringList bits;
    const auto values = m_entries.at(index.row()).mask.bits();
    for (const quint32 bit : values) {
        const AccessMask single(bit);
        //: %1 is the two-letter code of a right, %2 its bit
        bits << tr("%1: bit %2").arg(single.letters(), single.hex());
    }
    return cell(index) + (bits.isEmpty() ? QString() : u'\n' + bits.join(u'\n'));
}

}
