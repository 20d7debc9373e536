// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/accesscheck.h"
#include "security/conditioncheck.h"

namespace Sigill {

// One walk over the entries of a DACL. Belongs to AccessCheck, which walks a second time where the
// first met something about the caller that is not known.
class AccessWalk
{
public:
    // What is not known is taken as speaking against the caller, or for the caller.
    enum class Doubt : quint8 { Against, For };

    // All must outlive the walk.
    AccessWalk(const SecurityDescriptor &descriptor, const AccessToken &token,
               const std::optional<QUuid> &objectType, Doubt doubt, qsizetype maxSteps);

    void run(AccessCheck &check);

    // Whether something was not known that could have changed an outcome.
    bool hasMetDoubt() const { return m_hasMetDoubt; }

private:
    void decideOwnership(AccessCheck &check);
    bool applies(const Ace &ace);
    bool isForTrustee(const Ace &ace);
    bool isForObject(const Ace &ace) const;
    // Whether an entry of unknown effect is applied.
    bool inDoubt(const Ace &ace);

    const SecurityDescriptor &m_descriptor;
    const AccessToken &m_token;
    const std::optional<QUuid> &m_objectType;
    ConditionCheck m_conditions;
    Doubt m_doubt;
    bool m_isOwner = false;
    bool m_isOwnerForDenying = false;
    bool m_isOwnerKnown = true;
    bool m_hasMetDoubt = false;
};

}
