// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/accesscheck.h"
#include "security/aclorder.h"
#include "security/sddlreading.h"

namespace Sigill {

// A descriptor text worked out for showing: what it says, who may do what, what is odd about it.
// Values only, so that long ones can be worked out in another thread.
class AccessReport
{
public:
    // What an account or group may do by itself: its members' other groups are not known, so only
    // its own entries, those for Everyone and, for the owner, ownership count.
    struct Principal
    {
        Trustee trustee;
        bool isOwner = false;
        AccessMask granted;
        AccessMask denied; // by an entry
        AccessMask undecided; // depends on a condition
        QList<qsizetype> entries; // indexes in the DACL of those that decided something, ascending
        bool isByOwnership = false; // some rights come from being the owner
    };

    // Nothing was read.
    AccessReport() = default;

    // Of a text as the server sent it; the domain completes aliases such as DA. Takes time in
    // proportion to the length, but for lists of very many trustees, of which only the first are
    // worked out.
    static AccessReport of(const QString &sddl, const std::optional<Sid> &domain = std::nullopt);

    const SecurityDescriptor &descriptor() const { return m_reading.descriptor; }
    const QList<SddlError> &errors() const { return m_reading.errors; }
    bool isRead() const { return m_isRead; }
    // Whether all could be read; nothing may be concluded about access otherwise.
    bool isWhole() const { return m_isRead && m_reading.isWhole(); }

    // The entries of the DACL, then those of the SACL.
    QList<Ace> entries() const;
    qsizetype daclSize() const { return descriptor().dacl ? descriptor().dacl->aces.size() : 0; }

    // The owner first, then in the order of their first entries. Empty where the DACL could not be
    // read whole, is absent or null: nothing may be concluded then, or everyone has full access.
    const QList<Principal> &principals() const { return m_principals; }
    // How many trustees there are besides.
    qsizetype leftOutPrincipals() const { return m_leftOut; }

    // How many accounts and groups the entries of the DACL name.
    qsizetype trusteeCount() const { return m_trusteeCount; }

    const QList<AclOrder::Flaw> &flaws() const { return m_flaws; }
    // The owner, the group, and whom the entries of both lists name, each once.
    QList<Trustee> trustees() const;
    // How many entries of both lists have a condition.
    qsizetype conditionalCount() const { return m_conditionalCount; }

private:
    void addPrincipals();
    void addPrincipal(const SecurityDescriptor &descriptor, const Trustee &trustee, const Sid &sid,
                      qsizetype maxSteps);

    bool m_isRead = false;
    SddlReading m_reading;
    QList<Principal> m_principals;
    qsizetype m_leftOut = 0;
    qsizetype m_trusteeCount = 0;
    qsizetype m_conditionalCount = 0;
    QList<AclOrder::Flaw> m_flaws;
};

}
