// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorykey.h"

#include <QList>

namespace Sigill {

// Who is behind a GUID or a SID, as a directory tells it. The texts are the directory's, which is
// trusted no more than the server: at most maxText characters, cut with an ellipsis, and for
// visibleText() before they are shown. An empty text is unknown or none; the two look alike, since
// Active Directory leaves out what the reader may not see (MS-ADTS 3.1.1.4.3).
struct DirectoryEntry
{
    enum class Kind { User, Group, Computer, Other };

    static constexpr qsizetype maxText = 256;

    Kind kind = Kind::Other;
    QUuid guid; // objectGUID; null where unknown
    QString sid; // objectSid as Sid::text() writes it; empty for what has none, such as a contact
    QString displayName;
    QString account; // "CONTOSO\anna", or "anna" where the domain's short name is unknown
    QString userPrincipalName;
    QString commonName;
    QString mail;
    QString telephone;
    QString mobile;
    QString department;
    QString manager; // the name to show for them
    // The account cannot sign in: ACCOUNTDISABLE of userAccountControl (MS-ADTS 2.2.16). False
    // where that could not be read.
    bool isDisabled = false;

    // The best thing to show; empty only where the directory gave no name at all.
    QString name() const
    {
        for (const auto &name : {displayName, account, commonName}) {
            if (!name.isEmpty())
                return name;
        }
        return {};
    }

    // By what this is known: none, one or both.
    QList<DirectoryKey> keys() const
    {
        QList<DirectoryKey> keys;
        if (!guid.isNull())
            keys << DirectoryKey::ofGuid(guid);
        if (!sid.isEmpty())
            keys << DirectoryKey::ofSid(sid);
        return keys;
    }

    friend bool operator==(const DirectoryEntry &, const DirectoryEntry &) = default;
};

}
