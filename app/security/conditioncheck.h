// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/accesstoken.h"
#include "security/acl.h"
#include "security/valuecomparison.h"

namespace Sigill {

// Evaluates the conditions of a list's entries for one caller.
class ConditionCheck
{
public:
    // SIDs and attributes that are for denying only count in entries that deny.
    enum class Use : quint8 { Allow, Deny };

    // Resource attributes are those of the object's SACL. Conditions come from outside, so all that
    // are evaluated here share a number of steps, and all is possible once they are used up. The
    // token and the list must outlive the check.
    ConditionCheck(const AccessToken &token, const std::optional<Acl> &sacl, qsizetype maxSteps)
        : m_token(token)
        , m_sacl(sacl)
        , m_steps(maxSteps)
    {
    }

    // The values that are possible for what is known of the caller: one where nothing that is not
    // known could change it. Never empty, never Error.
    Truths evaluate(const Condition &condition, Use use);

private:
    Truths valueOf(const Condition &condition);
    Truths valueOfAttribute(const Condition &attribute);
    Truths valueOfRelation(const Condition &condition);
    Truths valueOfMembership(const Condition &condition);
    Truths isMember(const Condition &literal, bool isDevice) const;
    ValueSet valuesOf(const Condition &operand);
    ValueSet attributeValues(const Condition &attribute);
    ValueSet resourceValues(const QString &name);

    const AccessToken &m_token;
    const std::optional<Acl> &m_sacl;
    qsizetype m_steps;
    Use m_use = Use::Allow;
    // By folded name; the first of a name counts. Made when a condition first asks.
    std::optional<QHash<QString, std::shared_ptr<const ResourceAttribute>>> m_resources;
};

}
