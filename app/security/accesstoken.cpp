// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/accesstoken.h"

#include "security/wellknownsids.h"

#include <algorithm>

namespace Sigill {

AccessToken::AccessToken(const QList<Sid> &sids, const QList<Sid> &denyOnly)
    : m_sids(sorted(sids + QList<Sid>{WellKnownSids::everyone}))
    , m_denyOnly(sorted(denyOnly))
{
}

bool AccessToken::mayBe(const Trustee &trustee) const
{
    constexpr Sid someDomain(5, {21, 0, 0, 0});
    const auto example = WellKnownSids::fromAlias(trustee.alias(), someDomain);
    const auto isSameInDomain = [&](const Entry &entry) {
        return entry.key == example->lastSubAuthority() && entry.sid.domain();
    };
    return example
        && (std::any_of(m_sids.begin(), m_sids.end(), isSameInDomain)
            || std::any_of(m_denyOnly.begin(), m_denyOnly.end(), isSameInDomain));
}

bool AccessToken::mayBe(const Sid &sid) const
{
    if (!domain || denies(sid))
        return false;
    const auto other = sid.domain();
    const bool isLocal = sid.authority() == 5 && sid.subAuthority(0) == 32;
    return other ? *other != *domain : isLocal;
}

AccessToken::Entries AccessToken::sorted(const QList<Sid> &sids)
{
    Entries entries;
    entries.reserve(static_cast<size_t>(sids.size()));
    for (const Sid &sid : sids)
        entries.push_back({sid.lastSubAuthority(), sid});
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return a.key < b.key; });
    return entries;
}

bool AccessToken::holds(const Entries &entries, const Sid &sid)
{
    const quint32 key = sid.lastSubAuthority();
    auto entry = std::lower_bound(entries.begin(), entries.end(), key,
                                  [](const Entry &a, quint32 wanted) { return a.key < wanted; });
    for (; entry != entries.end() && entry->key == key; ++entry) {
        if (entry->sid == sid)
            return true;
    }
    return false;
}

}
