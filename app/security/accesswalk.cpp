// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/accesswalk.h"

#include <algorithm>

namespace Sigill {

namespace {

constexpr Sid ownerRights(3, {4});
constexpr Sid self(5, {10});

constexpr AccessMask systemSecurity(0x1000000);
constexpr AccessMask maximumAllowed(0x2000000);
constexpr AccessMask writeOwner(0x80000);
// READ_CONTROL and WRITE_DAC
constexpr AccessMask implicitOwnerRights(0x60000);
// All that an object can grant: its own rights, the standard and the generic ones.
constexpr AccessMask allRights(0xf01fffff);

}

AccessWalk::AccessWalk(const SecurityDescriptor &descriptor, const AccessToken &token,
                       const std::optional<QUuid> &objectType, Doubt doubt, qsizetype maxSteps)
    : m_descriptor(descriptor)
    , m_token(token)
    , m_objectType(objectType)
    , m_conditions(token, descriptor.sacl, maxSteps)
    , m_doubt(doubt)
{
    if (!descriptor.owner)
        return;
    const auto &owner = descriptor.owner->sid();
    m_isOwnerKnown = owner ? !token.mayBe(*owner) : !token.mayBe(*descriptor.owner);
    m_isOwner = owner && token.allows(*owner);
    m_isOwnerForDenying = owner && token.denies(*owner);
}

void AccessWalk::run(AccessCheck &check)
{
    if (m_token.hasSecurityPrivilege)
        check.decide(systemSecurity, true, AccessCheck::Privilege);
    if (m_token.hasTakeOwnershipPrivilege)
        check.decide(writeOwner, true, AccessCheck::Privilege);
    if (!m_descriptor.dacl || m_descriptor.dacl->isNull) {
        check.decide(allRights, true, AccessCheck::NoList);
        return;
    }
    decideOwnership(check);
    const QList<Ace> &aces = m_descriptor.dacl->aces;
    for (qsizetype i = 0; i < aces.size(); ++i) {
        const Ace &ace = aces.at(i);
        if (ace.isInheritOnly() || !(ace.isAllow() || ace.isDeny()))
            continue;
        // Only the privilege gives access to the SACL, and the last is no right but a question.
        const AccessMask mask = ace.mask - systemSecurity - maximumAllowed;
        if (check.m_decided.contains(mask) || !applies(ace))
            continue;
        check.decide(mask, ace.isAllow(), static_cast<qint32>(i));
    }
}

void AccessWalk::decideOwnership(AccessCheck &check)
{
    if (!m_isOwner && m_isOwnerKnown)
        return;
    const QList<Ace> &aces = m_descriptor.dacl->aces;
    // An entry for Owner rights stands in place of what an owner may do without one.
    const bool isReplaced = std::any_of(aces.begin(), aces.end(), [](const Ace &ace) {
        return !ace.isInheritOnly() && ace.trustee.sid() == ownerRights;
    });
    if (isReplaced)
        return;
    m_hasMetDoubt |= !m_isOwnerKnown;
    if (m_isOwner || m_doubt == Doubt::For)
        check.decide(implicitOwnerRights, true, AccessCheck::Ownership);
}

bool AccessWalk::applies(const Ace &ace)
{
    if (!isForObject(ace) || !isForTrustee(ace))
        return false;
    if (!ace.condition)
        return true;
    const auto use = ace.isDeny() ? ConditionCheck::Use::Deny : ConditionCheck::Use::Allow;
    const Truths values = m_conditions.evaluate(*ace.condition, use);
    // An entry that allows counts on True only, one that denies on Unknown, too.
    const Truths counting = ace.isDeny() ? Truth::True | Truth::Unknown : Truths(Truth::True);
    if ((values & counting) && (values & ~counting))
        return inDoubt(ace);
    return bool(values & counting);
}

bool AccessWalk::isForTrustee(const Ace &ace)
{
    const auto &sid = ace.trustee.sid();
    if (!sid)
        return m_token.mayBe(ace.trustee) && inDoubt(ace);
    if (*sid == ownerRights && !m_isOwnerKnown)
        return inDoubt(ace);
    if (*sid == ownerRights)
        return ace.isDeny() ? m_isOwnerForDenying : m_isOwner;
    const auto holds = [&](const Sid &wanted) {
        return ace.isDeny() ? m_token.denies(wanted) : m_token.allows(wanted);
    };
    if (*sid == self)
        return m_token.self && holds(*m_token.self);
    return holds(*sid) || (m_token.mayBe(*sid) && inDoubt(ace));
}

bool AccessWalk::isForObject(const Ace &ace) const
{
    return !ace.objectType || ace.objectType == m_objectType;
}

bool AccessWalk::inDoubt(const Ace &ace)
{
    m_hasMetDoubt = true;
    return ace.isDeny() == (m_doubt == Doubt::Against);
}

}
