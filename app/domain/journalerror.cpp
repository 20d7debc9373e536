// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/journalerror.h"

namespace Sigill {

QString JournalError::summary() const
{
    switch (kind) {
    case Kind::InFlightElsewhere:
        return tr("Another window or program on this computer is changing the request right now.");
    case Kind::ChangedMeanwhile:
        return tr("Another window or program on this computer has just changed the request.");
    case Kind::CannotOpen:
        return tr("The journal cannot be opened.");
    case Kind::Full:
        return tr("There is no room left for the journal.");
    case Kind::Locked:
        return tr("The journal is in use by another program.");
    case Kind::Damaged:
        return tr("The journal is damaged.");
    case Kind::NewerVersion:
        return tr("The journal was written by a later version of this program.");
    case Kind::Failed:
        return tr("The journal does not work.");
    }
    Q_UNREACHABLE();
}

QString JournalError::advice() const
{
    switch (kind) {
    case Kind::InFlightElsewhere:
    case Kind::ChangedMeanwhile:
        return tr("Read the request again and see what became of it.");
    case Kind::CannotOpen:
        return tr("Check that the folder exists and that you may write in it.");
    case Kind::Full:
        return tr("Free some space on the disk and try again.");
    case Kind::Locked:
        return tr("Close the program that has it open, or try again in a moment.");
    case Kind::Damaged:
        return tr("Move the file to a safe place and show it to second line; a new one is begun "
                  "then.");
    case Kind::NewerVersion:
        return tr("Use the later version of the program.");
    case Kind::Failed:
        return tr("Show the details to second line.");
    }
    Q_UNREACHABLE();
}

QString JournalError::details() const
{
    QStringList lines{summary(), advice(), path, technical};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

}
