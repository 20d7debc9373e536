// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QUuid>

#include <tl/expected.hpp>

namespace Sigill {

// Shows other programs that a session is running, by a lock on a file of its own. The system drops
// the lock when the program ends in any way. A process number would not do: in a container every
// start has the same one.
class SessionLock
{
public:
    // The folder must exist when the lock is taken.
    SessionLock(const QString &folder, const QUuid &session);
    ~SessionLock();
    Q_DISABLE_COPY_MOVE(SessionLock)

    const QString &folder() const { return m_folder; }

    // Takes the lock unless it is held; the error is the system's words.
    tl::expected<void, QString> hold();

    // Whether a running program holds the lock of the session. True where it cannot be known.
    static bool isLiving(const QString &folder, const QUuid &session);
    // Removes what sessions left that have ended.
    static void clear(const QString &folder);

private:
    static QString pathOf(const QString &folder, const QUuid &session);
    static QStringList lockFiles(const QString &folder);
    void release();

    QString m_folder;
    QString m_path;
    qintptr m_handle = -1; // of the open file, as the system has it
};

}
