// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calleraccess.h"

#include "domain/words.h"
#include "models/accessfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Answer = AccessCheck::Answer;

constexpr AccessMask genericRights(0xf0000000);

constexpr auto changes = {StatusChange::Complete, StatusChange::Cancel, StatusChange::Abandon};

}

QList<CallerAccess::Estimate> CallerAccess::estimates(const AccessReport &report,
                                                      const RightsTable &rights,
                                                      const std::optional<AccessToken> &caller,
                                                      const NameBook &names)
{
    QList<Estimate> all;
    std::optional<AccessCheck> check;
    if (caller && report.isWhole())
        check = AccessCheck::run(report.descriptor(), *caller);
    for (const StatusChange change : changes) {
        Estimate estimate;
        estimate.change = change;
        const auto *need = rights.need(apiWord(change));
        if (!need) {
            estimate.reason = tr("It is not known which right this needs.");
        } else {
            estimate.certainty = need->certainty;
            estimate.reason = needText(*need) + u' ' + RightsTable::text(need->reason);
            if (check) {
                estimate.answer = check->answer(need->mask);
                estimate.reason += u' ' + decision(report, *check, need->mask, *caller, names);
                // What a generic right covers for requests is not known; an entry that denies
                // the right itself stands all the same.
                const AccessMask generic = (check->granted() | check->undecided()) & genericRights;
                const AccessMask open = need->mask - check->granted() - check->denied();
                if (estimate.answer == Answer::No && !generic.isEmpty() && !open.isEmpty()) {
                    estimate.answer = Answer::CannotTell;
                    //: %1 are rights such as GA
                    estimate.reason += u' '
                        + tr("But you have %1, and what that covers for requests is not known.")
                              .arg(generic.letters());
                }
            }
        }
        all.append(estimate);
    }
    return all;
}

QString CallerAccess::needText(const RightsTable::Need &need)
{
    const QString letters = need.mask.letters();
    switch (need.certainty) {
    case RightsTable::Certainty::Documented:
        return tr("It needs %1.").arg(letters);
    case RightsTable::Certainty::Likely:
        return tr("It likely needs %1.").arg(letters);
    case RightsTable::Certainty::Guess:
        break;
    }
    return tr("It may need %1, which is a guess.").arg(letters);
}

bool CallerAccess::isLikelyDenied(const AccessReport &report, const RightsTable &rights,
                                  const std::optional<AccessToken> &caller, StatusChange change)
{
    const auto all = estimates(report, rights, caller);
    return std::any_of(all.cbegin(), all.cend(), [change](const auto &estimate) {
        return estimate.change == change && estimate.answer == AccessCheck::Answer::No
            && estimate.certainty != RightsTable::Certainty::Guess;
    });
}

QString CallerAccess::text(const Estimate &estimate)
{
    using Certainty = RightsTable::Certainty;
    QString answer;
    switch (estimate.answer) {
    case Answer::Yes:
        answer = estimate.certainty == Certainty::Documented ? tr("yes")
            : estimate.certainty == Certainty::Likely        ? tr("likely yes")
                                                             : tr("perhaps yes");
        break;
    case Answer::No:
        answer = estimate.certainty == Certainty::Documented ? tr("no")
            : estimate.certainty == Certainty::Likely        ? tr("likely no")
                                                             : tr("perhaps no");
        break;
    case Answer::CannotTell:
        answer = tr("cannot tell");
        break;
    }
    //: %1 is an action, %2 whether the operator may do it
    return tr("%1: %2").arg(Words::action(estimate.change), answer);
}

QString CallerAccess::sentence(const AccessReport &report, const std::optional<AccessToken> &caller,
                               const QList<Estimate> &estimates)
{
    if (!report.isWhole())
        return tr("You: cannot tell, since the descriptor could not be read whole.");
    if (!caller)
        return tr("You: cannot tell, since your groups are not known here.");
    QStringList parts;
    for (const Estimate &estimate : estimates)
        parts += text(estimate);
    //: followed by a list such as "Complete: likely yes · Cancel request: perhaps no"
    return tr("You: %1").arg(parts.join(u" · "_s));
}

// What decided: for a No a right that is surely missing, else one that may be, else any.
QString CallerAccess::decision(const AccessReport &report, const AccessCheck &check,
                               AccessMask desired, const AccessToken &caller, const NameBook &names)
{
    const AccessMask missing = desired - check.granted();
    const AccessMask surelyMissing = missing - check.undecided();
    const auto bits = (!surelyMissing.isEmpty() ? surelyMissing
                           : !missing.isEmpty() ? missing
                                                : desired)
                          .bits();
    if (bits.isEmpty())
        return {};
    const AccessMask bit(bits.constFirst());
    if (check.undecided().contains(bit) && caller.domain) {
        return tr("Whether you have %1 depends on a condition, or on groups of another domain or "
                  "of "
                  "the server itself, which are not known here.")
            .arg(bit.letters());
    }
    if (check.undecided().contains(bit))
        return tr("Whether you have %1 depends on a condition or a domain that is not known here.")
            .arg(bit.letters());
    const qint32 decider = check.decidedBy(bit);
    if (decider >= 0) {
        const Ace &ace = report.descriptor().dacl->aces.at(decider);
        const QString whom = AccessFacts::trustee(ace.trustee, names);
        return missing.isEmpty()
            //: %1 is the number of an access control entry, %2 a right, %3 an account or group
            ? tr("Entry %1 allows %2 to %3.").arg(QString::number(decider + 1), bit.letters(), whom)
            //: %1 is the number of an access control entry, %2 a right, %3 an account or group
            : tr("Entry %1 denies %2 to %3.")
                  .arg(QString::number(decider + 1), bit.letters(), whom);
    }
    switch (decider) {
    case AccessCheck::Ownership:
        return tr("You have %1 as the owner.").arg(bit.letters());
    case AccessCheck::NoList:
        return tr("There is no list that would limit it.");
    case AccessCheck::Privilege:
        return tr("You have %1 by a privilege.").arg(bit.letters());
    default:
        return tr("No entry gives %1 to any SID that is yours.").arg(bit.letters());
    }
}

}
