// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/account.h"

#include <QDir>
#include <QFileInfo>

namespace Sigill {

QString accountName()
{
    // Not from the environment, which anybody can set.
    return QFileInfo(QDir::homePath()).owner();
}

}
