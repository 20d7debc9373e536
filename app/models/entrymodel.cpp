// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/entrymodel.h"

#include "domain/visibletext.h"
#include "models/accessfacts.h"
#include "models/accesstext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

EntryModel::EntryModel(const RightsTable &rights, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rights(rights)
{
}

void EntryModel::setReport(const AccessReport &report)
{
    beginResetModel();
    m_report = report;
    m_entries = report.entries();
    m_rightsTexts.clear();
    endResetModel();
}

int EntryModel::rowAt(qsizetype offset) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [offset](const Ace &ace) {
        return offset >= ace.offset && offset < ace.offset + ace.length;
    });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

void EntryModel::retranslate()
{
    m_rightsTexts.clear();
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
    default:
        return {};
    }
}

QString EntryModel::cell(const QModelIndex &index) const
{
    const Ace &ace = m_entries.at(index.row());
    switch (index.column()) {
    case NumberColumn:
        return AccessText::entryNumber(m_report, index.row());
    case TypeColumn:
        return AccessFacts::entryType(ace);
    case TrusteeColumn:
        return AccessFacts::trusteeLines(ace.trustee);
    case RightsColumn:
        return rights(index.row());
    default:
        return {};
    }
}

QString EntryModel::rights(int row) const
{
    QString &text = m_rightsTexts[row];
    if (text.isNull()) {
        const Ace &ace = m_entries.at(row);
        QStringList lines{AccessFacts::words(ace, m_rights), AccessFacts::rights(ace),
                          AccessFacts::remarks(ace)};
        lines.removeAll(QString());
        text = lines.join(u'\n');
    }
    return text;
}

QString EntryModel::toolTip(const QModelIndex &index) const
{
    if (index.column() != RightsColumn)
        return cell(index);
    const QStringList bits = AccessFacts::explanation(m_entries.at(index.row()), m_rights);
    return (QStringList{cell(index)} + bits).join(u'\n');
}

}
