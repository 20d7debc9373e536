// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accessverdict.h"

#include "models/accessfacts.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// How many entries out of order are told one by one.
constexpr qsizetype maxFlaws = 5;

// Whether the earlier entry decides the other way, and should not have come first (AclOrder).
bool isRival(const Ace &earlier, const Ace &ace)
{
    const bool isForSame
        = !earlier.objectType || !ace.objectType || earlier.objectType == ace.objectType;
    const bool isOpposite
        = ace.isDeny() ? earlier.isAllow() : earlier.isDeny() && earlier.isInherited();
    return isForSame && isOpposite && !earlier.isInheritOnly();
}

// The owner's rights without any entry; they are told apart from what entries grant.
bool isOwnershipUsed(const AccessReport &report)
{
    const auto &principals = report.principals();
    return !principals.isEmpty() && principals.constFirst().isByOwnership;
}

}

QString AccessVerdict::sentence(const AccessReport &report)
{
    if (!report.isWhole())
        return {};
    const auto &dacl = report.descriptor().dacl;
    if (!dacl)
        return tr("There is no access list: everyone has full access.");
    if (dacl->isNull)
        return tr("The access list is switched off: everyone has full access.");
    if (dacl->aces.isEmpty())
        return report.descriptor().owner
            ? tr("The access list is empty: nobody but the owner has access.")
            : tr("The access list is empty and there is no owner: nobody has access.");
    QStringList sentences;
    //: the number of access control entries
    sentences += tr("%n entries", nullptr, static_cast<int>(dacl->aces.size()));
    const auto trustees = static_cast<int>(report.trusteeCount());
    //: %1 is "9 entries"; followed by the number of accounts and groups in them
    sentences.first()
        = tr("%1 for %n accounts and groups.", nullptr, trustees).arg(sentences.first());
    if (isOwnershipUsed(report))
        sentences += tr("The owner may read and change the permissions without any entry.");
    if (report.flaws().isEmpty())
        sentences += tr("The entries are in the usual order.");
    return sentences.join(u' ');
}

QList<AccessVerdict::Remark> AccessVerdict::remarks(const AccessReport &report,
                                                    const NameBook &names)
{
    using Weight = Remark::Weight;
    QList<Remark> remarks;
    for (const SddlError &problem : report.errors())
        remarks.append({Weight::Error, error(problem)});
    const auto &dacl = report.descriptor().dacl;
    if (report.isWhole() && (!dacl || dacl->isNull || dacl->aces.isEmpty()))
        remarks.append({Weight::Warning, sentence(report)});
    const auto &flaws = report.flaws();
    for (qsizetype i = 0; i < std::min(flaws.size(), maxFlaws); ++i)
        remarks.append({Weight::Warning, flaw(report, flaws.at(i), names)});
    if (flaws.size() > maxFlaws)
        remarks.append({Weight::Warning,
                        tr("%n more entries are out of the usual order.", nullptr,
                           static_cast<int>(flaws.size() - maxFlaws))});
    if (const auto conditional = report.conditionalCount(); conditional > 0)
        remarks.append({Weight::Warning,
                        tr("%n entries have a condition: whether they count depends on who asks.",
                           nullptr, static_cast<int>(conditional))});
    if (report.leftOutPrincipals() > 0)
        remarks.append({Weight::Warning,
                        tr("The list is very long: what %n of the accounts and groups may do is "
                           "not worked out.",
                           nullptr, static_cast<int>(report.leftOutPrincipals()))});
    const auto notices = report.descriptor().notices.texts();
    for (const QString &notice : notices)
        remarks.append({Weight::Note, notice});
    return remarks;
}

QString AccessVerdict::flaw(const AccessReport &report, const AclOrder::Flaw &flaw,
                            const NameBook &names)
{
    const QList<Ace> &aces = report.descriptor().dacl->aces;
    const Ace &ace = aces.at(flaw.entry);
    const int number = static_cast<int>(flaw.entry) + 1;
    if (flaw.affected.isEmpty())
        //: numbers of access control entries
        return tr("Entry %1 should stand before entry %2; here it makes no difference.")
            .arg(number)
            .arg(flaw.earlier + 1);
    // Each right of the entry that decides it.
    QStringList sentences;
    AccessMask rest = flaw.affected;
    for (qsizetype rival = flaw.rival; rival < flaw.entry && !rest.isEmpty(); ++rival) {
        const Ace &earlier = aces.at(rival);
        const AccessMask decided = rest & earlier.mask;
        if (decided.isEmpty() || !isRival(earlier, ace))
            continue;
        rest = rest - decided;
        const QString text = ace.isDeny()
            //: %2 are rights, %3 and %5 accounts or groups; entry %4 stands earlier and wins
            ? tr("Entry %1 denies %2 to %3, but entry %4 before it allows that to %5 already: "
                 "whoever is both keeps %2.")
            //: %2 are rights, %3 and %5 accounts or groups; entry %4 stands earlier and wins
            : tr("Entry %1 allows %2 to %3, but entry %4 before it denies that to %5 already: "
                 "whoever is both does not get %2.");
        sentences += text.arg(QString::number(number), decided.letters(),
                              AccessFacts::trustee(ace.trustee, names), QString::number(rival + 1),
                              AccessFacts::trustee(earlier.trustee, names));
    }
    return sentences.join(u' ');
}

QString AccessVerdict::error(const SddlError &error)
{
    return tr("The security descriptor could not be read at character %1: %2")
        .arg(error.offset + 1)
        .arg(error.message);
}

}
