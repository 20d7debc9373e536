// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/principalmodel.h"

#include "models/accessfacts.h"
#include "models/accesstext.h"

using namespace Qt::StringLiterals;

namespace Sigill {

PrincipalModel::PrincipalModel(const RightsTable &words, QObject *parent)
    : AccessTableModel(words, ColumnCount, parent)
{
}

void PrincipalModel::setReport(const AccessReport &report)
{
    beginResetModel();
    m_principals = report.principals();
    endResetModel();
}

QString PrincipalModel::title(int column) const
{
    switch (column) {
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
        const QString who = AccessFacts::trusteeLines(principal.trustee, names());
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

QStringList PrincipalModel::explanation(const QModelIndex &index) const
{
    const auto &principal = m_principals.at(index.row());
    if (index.column() == TrusteeColumn)
        return AccessFacts::trusteeDetails(principal.trustee, names());
    QStringList lines;
    if (index.column() != RightsColumn)
        return lines;
    const auto bits = (principal.granted | principal.undecided | principal.denied).bits();
    for (const quint32 bit : bits)
        lines += words().explanation(AccessMask(bit));
    return lines;
}

QString PrincipalModel::withWords(AccessMask mask) const
{
    const QString text = words().words(mask);
    return text.isEmpty() ? AccessFacts::rights(mask)
                          : QString(text + u'\n' + AccessFacts::rights(mask));
}

}
