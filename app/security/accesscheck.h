// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/accesstoken.h"
#include "security/securitydescriptor.h"

#include <array>

namespace Sigill {

// What a descriptor grants to a caller (MS-DTYP 2.5.3.2 with MAXIMUM_ALLOWED: for each right the
// first entry that mentions it decides, which gives the same answer as asking for it alone).
// Mandatory labels, access filters and central policies, which are checked apart, are not looked
// at.
class AccessCheck
{
public:
    // Who decided a right, where no entry did.
    enum Decider : qint32 {
        Nobody = -1, // no entry mentions it, so it is denied
        Ownership = -2, // an owner may read and change the permissions
        NoList = -3, // no DACL or a null one: everything is granted
        Privilege = -4,
    };

    enum class Answer : quint8 {
        Yes,
        No,
        CannotTell, // depends on something about the caller that is not known
    };

    // How much work the conditions of a descriptor may cost; no real one comes near it.
    static constexpr qsizetype defaultSteps = 100'000;

    // The descriptor must be whole. With an object type, entries for that type apply too; entries
    // for other types never do. Conditions that would take more than maxSteps are left undecided.
    static AccessCheck run(const SecurityDescriptor &descriptor, const AccessToken &token,
                           const std::optional<QUuid> &objectType = std::nullopt,
                           qsizetype maxSteps = defaultSteps);

    // What is granted whatever turns out about the caller. (A condition that has no answer, because
    // it compares what cannot be compared, grants nothing and denies what it can.)
    AccessMask granted() const { return m_granted; }

    // What would be granted besides if claims or domains that are not known were the right ones.
    AccessMask undecided() const { return m_undecided; }

    // What an entry denies, whatever turns out about the caller.
    AccessMask denied() const { return m_decided - m_granted - m_undecided; }

    // Whether all rights of the mask are granted. Yes for the mask 0.
    Answer answer(AccessMask desired) const;

    // The index in the DACL of the entry that decided a single right, or a Decider. For a right
    // that is undecided, the one that may grant it.
    qint32 decidedBy(AccessMask bit) const;

private:
    AccessCheck() { m_decidedBy.fill(Nobody); }
    void decide(AccessMask mask, bool isGranted, qint32 decider);

    friend class AccessWalk;

    AccessMask m_granted;
    AccessMask m_decided;
    AccessMask m_undecided;
    std::array<qint32, 32> m_decidedBy;
};

}
