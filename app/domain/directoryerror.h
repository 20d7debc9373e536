// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace Sigill {

// Why names cannot be looked up or kept. Nothing else stops for it: who is unknown is shown by
// their GUID or SID. Lives here because windows and commands put it into words.
struct DirectoryError
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryError)

public:
    enum class Kind {
        NoServer, // DNS names no server for the domain, or the server's name is unknown
        CannotReach, // nobody answers at the server's address, or the connection was lost
        TimedOut,
        NoTicket, // the operator has no Kerberos ticket, or it has expired
        Refused, // the server takes the sign-in or the question of this operator not
        Failed,
        // Of the names kept on disk.
        CacheUnreadable,
        CacheUnwritable,
    };

    Kind kind = Kind::Failed;
    // The domain or server as host:port; of the cache the path, as the system writes it.
    QString place;
    // For second line, in English.
    QString technical;

    // One sentence: what happened.
    QString summary() const;
    // What the operator can do.
    QString advice() const;
    // Everything known, a line each.
    QString details() const;

    friend bool operator==(const DirectoryError &, const DirectoryError &) = default;
};

}
