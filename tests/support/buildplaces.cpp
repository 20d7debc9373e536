// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/buildplaces.h"

namespace Sigill {

QString projectFile(const QString &path)
{
    const QString folder = QStringLiteral(SIGILL_SOURCE_DIR);
    return path.isEmpty() ? folder : folder + u'/' + path;
}

QString builtProgram(const QString &name)
{
    return QStringLiteral(SIGILL_BIN_DIR "/") + name;
}

}
