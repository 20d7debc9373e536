// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/keptlisterror.h"

#include "domain/visibletext.h"

#include <QDir>

namespace Sigill {

QString KeptListError::text() const
{
    switch (kind) {
    case Kind::Unreadable:
        return tr("The list that was kept from an earlier session cannot be read.");
    case Kind::TooLarge:
        return tr("The list is too long to be kept for offline reading.");
    case Kind::Foreign:
        return tr("In the place of the kept list there is a file that is none. It is left as it "
                  "is, and no list is kept.");
    case Kind::OtherVersion:
        return tr("The list that was kept is of another version of Sigill. It is not used.");
    case Kind::Damaged:
        return tr("The list that was kept from an earlier session is damaged. It is not used.");
    case Kind::OtherAccount:
        return tr("The list that was kept was read by another account of this computer. It is not "
                  "used.");
    case Kind::Unwritable:
        return tr("The list could not be kept for offline reading.");
    }
    Q_UNREACHABLE();
}

QString KeptListError::details() const
{
    QStringList lines{QDir::toNativeSeparators(path), system};
    lines.removeAll(QString());
    return visibleText(lines.join(u'\n'));
}

}
