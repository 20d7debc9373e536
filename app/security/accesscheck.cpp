// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/accesscheck.h"

#include "security/accesswalk.h"

#include <QtAlgorithms>

namespace Sigill {

AccessCheck AccessCheck::run(const SecurityDescriptor &descriptor, const AccessToken &token,
                             const std::optional<QUuid> &objectType, qsizetype maxSteps)
{
    AccessCheck check;
    AccessWalk walk(descriptor, token, objectType, AccessWalk::Doubt::Against, maxSteps);
    walk.run(check);
    if (!walk.hasMetDoubt())
        return check;
    AccessCheck best;
    AccessWalk(descriptor, token, objectType, AccessWalk::Doubt::For, maxSteps).run(best);
    check.m_undecided = best.m_granted - check.m_granted;
    // What is denied in both was denied for sure by the one that speaks for the caller.
    check.m_decided = check.m_granted | best.m_decided;
    for (size_t bit = 0; bit < check.m_decidedBy.size(); ++bit) {
        if (!check.m_granted.contains(AccessMask(1U << bit)))
            check.m_decidedBy[bit] = best.m_decidedBy[bit];
    }
    return check;
}

AccessCheck::Answer AccessCheck::answer(AccessMask desired) const
{
    if (m_granted.contains(desired))
        return Answer::Yes;
    return (m_granted | m_undecided).contains(desired) ? Answer::CannotTell : Answer::No;
}

qint32 AccessCheck::decidedBy(AccessMask bit) const
{
    return bit.isEmpty() ? Nobody : m_decidedBy[qCountTrailingZeroBits(bit.value())];
}

void AccessCheck::decide(AccessMask mask, bool isGranted, qint32 decider)
{
    const AccessMask open = mask - m_decided;
    m_decided |= open;
    if (isGranted)
        m_granted |= open;
    for (quint32 rest = open.value(); rest != 0; rest &= rest - 1)
        m_decidedBy[qCountTrailingZeroBits(rest)] = decider;
}

}
