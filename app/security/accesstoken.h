// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/condition.h"
#include "security/sid.h"

#include <QHash>
#include <QList>
#include <QUuid>

#include <optional>
#include <vector>

namespace Sigill {

// Who asks for access, as far as it is known (MS-DTYP 2.5.2).
class AccessToken
{
public:
    // The attributes of one source by folded name, with their values as literals.
    using Claims = QHash<QString, QList<Condition>>;

    // A SID may be among the groups for denying only (SE_GROUP_USE_FOR_DENY_ONLY): it then matches
    // no entry that allows. Every token holds Everyone; it need not be named.
    explicit AccessToken(const QList<Sid> &sids, const QList<Sid> &denyOnly = {});

    bool allows(const Sid &sid) const { return holds(m_sids, sid); }
    bool denies(const Sid &sid) const { return allows(sid) || holds(m_denyOnly, sid); }

    // Whether the trustee, whose domain is not known, may be one of the SIDs: one of them is the
    // same account or group of some domain.
    bool mayBe(const Trustee &trustee) const;

    // Whether the caller may be in a group of this SID, or be this account, for all that is known.
    bool mayBe(const Sid &sid) const;

    // The domain whose groups alone are known: whether the caller is in one of another domain, or
    // of the server itself, is not, unless it is named. Nothing where all SIDs are named.
    std::optional<Sid> domain;
    // The object itself where it is a principal, for entries that name Self (PS).
    std::optional<Sid> self;
    // The SIDs of the caller's device; nothing where they are not known.
    std::optional<QList<Sid>> deviceSids;
    // Nothing where they are not known. What is known but not among them does not exist.
    std::optional<Claims> localClaims;
    std::optional<Claims> userClaims;
    std::optional<Claims> deviceClaims;
    // SeSecurityPrivilege and SeTakeOwnershipPrivilege.
    bool hasSecurityPrivilege = false;
    bool hasTakeOwnershipPrivilege = false;

    // The name as a key of claims: they are found without regard to case.
    static QString folded(const QString &name) { return name.toCaseFolded(); }

private:
    // Sorted by key, so that a token with hundreds of groups is searched in a few steps.
    struct Entry
    {
        quint32 key;
        Sid sid;
    };
    using Entries = std::vector<Entry>;
    static Entries sorted(const QList<Sid> &sids);
    static bool holds(const Entries &entries, const Sid &sid);

    Entries m_sids;
    Entries m_denyOnly;
};

}
