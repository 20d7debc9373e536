// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/secreterror.h"

namespace Sigill {

QString SecretError::summary() const
{
    switch (kind) {
    case Kind::NoService:
        return tr("This computer has no keyring in which a sign-in could be kept.");
    case Kind::Denied:
        return tr("The keyring was not unlocked.");
    case Kind::Failed:
        return tr("The keyring does not work.");
    }
    Q_UNREACHABLE();
}

QString SecretError::advice() const
{
    switch (kind) {
    case Kind::NoService:
        return tr("The sign-in is kept until this program ends.");
    case Kind::Denied:
        return tr("Unlock the keyring and try again; until then the sign-in is kept until this "
                  "program ends.");
    case Kind::Failed:
        return tr("The sign-in is kept until this program ends. Show the details to second line.");
    }
    Q_UNREACHABLE();
}

QString SecretError::details() const
{
    QStringList lines{summary(), advice(), technical};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

}
