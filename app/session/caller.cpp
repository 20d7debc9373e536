// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/caller.h"

namespace Sigill {

namespace {

constexpr Sid authenticatedUsers(5, {11});

// Of a computer: the directory tells those of a domain controller, not those of the server.
bool isLocalGroup(const Sid &sid)
{
    return sid.authority() == 5 && sid.subAuthority(0) == 32;
}

}

Caller::Source Caller::source() const
{
    if (m_told)
        return Source::Operator;
    return m_token ? Source::Directory : Source::Nobody;
}

void Caller::setTold(const QList<Sid> &sids, const QList<Sid> &denyOnly)
{
    m_told.reset();
    if (!sids.isEmpty())
        m_told.emplace(sids + QList<Sid>{authenticatedUsers}, denyOnly);
    decide();
}

void Caller::setFound(const QString &account, const QStringList &groups)
{
    const auto self = Sid::fromText(account);
    if (!self)
        return forgetFound();
    QList<Sid> sids{*self, authenticatedUsers};
    for (const auto &text : groups) {
        const auto sid = Sid::fromText(text);
        if (sid && !isLocalGroup(*sid))
            sids.append(*sid);
    }
    m_found.emplace(sids);
    m_found->domain = self->domain();
    m_account = account;
    m_groupCount = static_cast<int>(groups.size());
    decide();
}

void Caller::forgetFound()
{
    if (!m_found)
        return;
    m_found.reset();
    m_account.clear();
    m_groupCount = 0;
    decide();
}

void Caller::setSignedInByPassword(bool isByPassword)
{
    if (m_isByPassword == isByPassword)
        return;
    m_isByPassword = isByPassword;
    if (m_found)
        decide();
}

void Caller::decide()
{
    m_token = m_told ? m_told : (m_isByPassword ? std::nullopt : m_found);
    Q_EMIT changed();
}

}
