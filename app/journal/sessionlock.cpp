// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sessionlock.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Sigill {

SessionLock::SessionLock(const QString &folder, const QUuid &session)
    : m_folder(folder)
    , m_path(pathOf(folder, session))
{
}

SessionLock::~SessionLock()
{
    release();
}

QString SessionLock::pathOf(const QString &folder, const QUuid &session)
{
    return QDir(folder).filePath(session.toString(QUuid::WithoutBraces) + ".lock"_L1);
}

QStringList SessionLock::lockFiles(const QString &folder)
{
    QStringList paths;
    const QDir files(folder);
    const auto names = files.entryList({u"*.lock"_s}, QDir::Files);
    for (const auto &name : names)
        paths << files.filePath(name);
    return paths;
}

}
