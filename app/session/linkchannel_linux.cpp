// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/linkchannel.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Sigill {

QString LinkChannel::usualName()
{
    // Where the system has made none there is no folder that is surely the operator's own.
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return folder.isEmpty() ? QString() : QDir(folder).filePath(u"sigill-links"_s);
}

bool LinkChannel::isOwn(const QLocalSocket &)
{
    return true;
}

}
