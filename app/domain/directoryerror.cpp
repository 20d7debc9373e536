// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/directoryerror.h"

#include <QStringList>

namespace Sigill {

QString DirectoryError::summary() const
{
    switch (kind) {
    case Kind::NoServer:
        return tr("No directory server was found for %1.").arg(place);
    case Kind::CannotReach:
        return tr("The directory %1 cannot be reached.").arg(place);
    case Kind::TimedOut:
        return tr("The directory %1 did not answer in time.").arg(place);
    case Kind::NoTicket:
        return tr("You are not signed in to the domain, so names cannot be looked up.");
    case Kind::Refused:
        return tr("The directory %1 does not let you look up names.").arg(place);
    case Kind::Failed:
        return tr("Looking up names in the directory %1 failed.").arg(place);
    case Kind::CacheUnreadable:
        return tr("The names kept on this computer cannot be read.");
    case Kind::CacheUnwritable:
        return tr("The names that were looked up cannot be kept on this computer.");
    }
    Q_UNREACHABLE();
}

QString DirectoryError::advice() const
{
    switch (kind) {
    case Kind::NoServer:
        return tr("Check the name of the domain in the settings and the connection to the "
                  "network.");
    case Kind::CannotReach:
    case Kind::TimedOut:
        return tr("Check the connection to the network. It is tried again in a while.");
    case Kind::NoTicket:
        return tr("Sign in again, with \"kinit\" or by locking and unlocking the computer.");
    case Kind::Refused:
    case Kind::Failed:
        return tr("Show the details to second line.");
    case Kind::CacheUnreadable:
        return tr("They are looked up anew.");
    case Kind::CacheUnwritable:
        return tr("Names are looked up anew after each start. Check that there is room on the "
                  "disk.");
    }
    Q_UNREACHABLE();
}

QString DirectoryError::details() const
{
    QStringList lines{summary(), advice(), place, technical};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

}
