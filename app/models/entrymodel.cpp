// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/entrymodel.h"

#include "models/accessfacts.h"
#include "models/accesstext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

EntryModel::EntryModel(const RightsTable &words, QObject *parent)
    : AccessTableModel(words, ColumnCount, parent)
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
    AccessTableModel::retranslate();
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (role == IsDenyRole && checkIndex(index, CheckIndexOption::IndexIsValid))
        return m_entries.at(index.row()).isDeny();
    if (role == Qt::TextAlignmentRole && index.column() == NumberColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return AccessTableModel::data(index, role);
}

QString EntryModel::title(int column) const
{
    switch (column) {
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
        return AccessFacts::trusteeLines(ace.trustee, names());
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
        QStringList lines{AccessFacts::words(ace, words()), AccessFacts::rights(ace),
                          AccessFacts::remarks(ace)};
        lines.removeAll(QString());
        text = lines.join(u'\n');
    }
    return text;
}

QStringList EntryModel::explanation(const QModelIndex &index) const
{
    if (index.column() == TrusteeColumn)
        return AccessFacts::trusteeDetails(m_entries.at(index.row()).trustee, names());
    if (index.column() != RightsColumn)
        return {};
    return AccessFacts::explanation(m_entries.at(index.row()), words());
}

}
