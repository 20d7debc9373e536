// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accessreport.h"

#include "security/sddlreader.h"

#include <QSet>

#include <algorithm>

namespace Sigill {

namespace {

constexpr Sid ownerRights(3, {4});
constexpr Sid self(5, {10});

// Each principal costs a walk over all entries.
constexpr qsizetype maxWalkedEntries = 2'000'000;

// Conditions of hostile lists may be costly; shared by all principals.
constexpr qsizetype maxConditionSteps = 500'000;

bool isCounted(const Ace &ace)
{
    return (ace.isAllow() || ace.isDeny()) && !ace.isInheritOnly();
}

// SIDs for aliases of an unknown domain, to tell them apart; none stands in the descriptor.
class Placeholders
{
public:
    explicit Placeholders(const SecurityDescriptor &descriptor)
    {
        if (descriptor.owner)
            avoid(*descriptor.owner);
        for (const Ace &ace : descriptor.dacl->aces)
            avoid(ace.trustee);
        while (m_taken.contains(m_mark))
            ++m_mark;
    }

    Sid sid(const Trustee &trustee) const
    {
        if (trustee.sid())
            return *trustee.sid();
        const QString alias = trustee.alias();
        return Sid(Sid::maxAuthority, {m_mark, alias.at(0).unicode(), alias.at(1).unicode()});
    }

private:
    void avoid(const Trustee &trustee)
    {
        const auto &sid = trustee.sid();
        if (sid && sid->authority() == Sid::maxAuthority)
            m_taken.insert(sid->subAuthority(0));
    }

    QSet<quint32> m_taken;
    quint32 m_mark = 0;
};

}

AccessReport AccessReport::of(const QString &sddl, const std::optional<Sid> &domain)
{
    AccessReport report;
    report.m_isRead = true;
    report.m_reading = SddlReader(sddl, domain).readParts();
    const auto &dacl = report.descriptor().dacl;
    if (report.isWhole() && dacl && !dacl->isNull)
        report.addPrincipals();
    for (const auto *acl : {&report.descriptor().dacl, &report.descriptor().sacl}) {
        if (*acl)
            report.m_conditionalCount
                += std::count_if((*acl)->aces.begin(), (*acl)->aces.end(),
                                 [](const Ace &ace) { return ace.condition != nullptr; });
    }
    return report;
}

QList<Ace> AccessReport::entries() const
{
    QList<Ace> all;
    if (descriptor().dacl)
        all = descriptor().dacl->aces;
    if (descriptor().sacl)
        all += descriptor().sacl->aces;
    return all;
}

QList<Trustee> AccessReport::trustees() const
{
    QList<Trustee> all;
    QSet<QString> seen;
    const auto add = [&](const Trustee &trustee) {
        const QString text = trustee.text();
        if (!seen.contains(text)) {
            seen.insert(text);
            all.append(trustee);
        }
    };
    for (const auto *one : {&descriptor().owner, &descriptor().group}) {
        if (*one)
            add(**one);
    }
    const auto aces = entries();
    for (const Ace &ace : aces)
        add(ace.trustee);
    return all;
}

void AccessReport::addPrincipals()
{
    SecurityDescriptor resolved = descriptor();
    const Placeholders placeholders(resolved);
    QList<Trustee> trustees;
    QSet<Sid> seen;
    const auto add = [&](Trustee &trustee) {
        const Sid sid = placeholders.sid(trustee);
        // Who these are depends on the owner and the object.
        if (sid != ownerRights && sid != self && !seen.contains(sid)) {
            seen.insert(sid);
            trustees.append(trustee);
        }
        trustee = Trustee(sid);
    };
    if (resolved.owner)
        add(*resolved.owner);
    QSet<Sid> named;
    for (Ace &ace : resolved.dacl->aces) {
        if (isCounted(ace)) {
            add(ace.trustee);
            named.insert(*ace.trustee.sid());
        }
    }
    m_trusteeCount = named.size();
    m_flaws = AclOrder::flaws(*resolved.dacl);
    const qsizetype count = std::min(
        trustees.size(), maxWalkedEntries / std::max<qsizetype>(resolved.dacl->aces.size(), 1));
    m_leftOut = trustees.size() - count;
    m_principals.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        addPrincipal(resolved, trustees.at(i), placeholders.sid(trustees.at(i)),
                     maxConditionSteps / count);
}

void AccessReport::addPrincipal(const SecurityDescriptor &descriptor, const Trustee &trustee,
                                const Sid &sid, qsizetype maxSteps)
{
    const auto check = AccessCheck::run(descriptor, AccessToken({sid}), std::nullopt, maxSteps);
    Principal principal;
    principal.trustee = trustee;
    principal.isOwner = descriptor.owner && descriptor.owner->sid() == sid;
    principal.granted = check.granted();
    principal.denied = check.denied();
    principal.undecided = check.undecided();
    QSet<qsizetype> entries;
    const auto bits = (check.granted() | check.denied() | check.undecided()).bits();
    for (const quint32 bit : bits) {
        const qint32 decider = check.decidedBy(AccessMask(bit));
        if (decider >= 0)
            entries.insert(decider);
        principal.isByOwnership |= decider == AccessCheck::Ownership;
    }
    principal.entries = QList<qsizetype>(entries.begin(), entries.end());
    std::sort(principal.entries.begin(), principal.entries.end());
    m_principals.append(principal);
}

}
