// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalorigin.h"

#include <QSysInfo>

namespace Sigill {

JournalOrigin JournalOrigin::here(const QString &user)
{
    return {user, QSysInfo::machineHostName(), QUuid::createUuid(), QStringLiteral(SIGILL_VERSION)};
}

}
