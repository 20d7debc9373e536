// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/accesstoken.h"

#include <QObject>
#include <QStringList>

namespace Sigill {

// Whose access the operator wants to know: their own account and groups, from what they have told,
// else from the directory. Kept in memory only.
class Caller : public QObject
{
    Q_OBJECT

public:
    enum class Source { Nobody, Operator, Directory };

    using QObject::QObject;

    Source source() const;
    // Nothing where nobody has told.
    const std::optional<AccessToken> &token() const { return m_token; }
    // The SID of the account in the directory, and in how many groups it is; of Source::Directory.
    const QString &account() const { return m_account; }
    int groupCount() const { return m_groupCount; }

    // The account's SID and its groups', and those that count for denying only. Everyone and
    // Authenticated users are added; an empty list goes back to the directory's answer.
    void setTold(const QList<Sid> &sids, const QList<Sid> &denyOnly);
    // Of the directory that is the operator's own, as Sid::text() writes them.
    void setFound(const QString &account, const QStringList &groups);
    // The directory is asked about somebody else now.
    void forgetFound();
    // Who signs in at the server by a password of their own may be somebody else than the one whom
    // the directory knows by the ticket.
    void setSignedInByPassword(bool isByPassword);

Q_SIGNALS:
    void changed();

private:
    void decide();

    std::optional<AccessToken> m_told;
    std::optional<AccessToken> m_found;
    std::optional<AccessToken> m_token;
    QString m_account;
    int m_groupCount = 0;
    bool m_isByPassword = false;
};

}
