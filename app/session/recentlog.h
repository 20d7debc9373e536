// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMutex>
#include <QStringList>

namespace Sigill {

// The last lines that this program's own logging categories said, down to debug messages, whatever
// of them is shown otherwise. May be used from any thread.
class RecentLog
{
public:
    static constexpr qsizetype capacity = 2'000;

    RecentLog() = default;
    // Takes it out where it was installed.
    ~RecentLog();
    Q_DISABLE_COPY_MOVE(RecentLog)

    void add(const QString &line);
    // The oldest first.
    QStringList lines() const;

    // From now on every message goes through this log and on to whoever handled it before; debug
    // messages that nobody asked for end here. One log at a time: for the two programs.
    static void install(RecentLog &log);
    // Of the log that is installed; none where there is none.
    static QStringList installedLines();

private:
    static void uninstall();

    mutable QMutex m_mutex;
    QStringList m_lines;
    qsizetype m_oldest = 0;
};

}
