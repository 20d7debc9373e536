// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sessionlock.h"

#include "journal/fileidentity.h"

#include <QFile>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Another program looks at the lock for less than a millisecond.
constexpr int attempts = 1000;

int openFile(const QString &path, int flags)
{
    return ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600);
}

// Nothing where somebody else has it; a system that knows no such locks fails.
std::optional<bool> takes(int handle, int kind)
{
    int result = 0;
    do
        result = ::flock(handle, kind | LOCK_NB);
    while (result != 0 && errno == EINTR);
    if (result == 0)
        return true;
    return errno == EWOULDBLOCK ? std::nullopt : std::optional(false);
}

QString lastWords()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

}

tl::expected<void, QString> SessionLock::hold()
{
    if (m_handle >= 0) {
        if (FileIdentity::of(static_cast<int>(m_handle)) == FileIdentity::of(m_path))
            return {};
        release();
    }
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const int handle = openFile(m_path, O_RDWR | O_CREAT);
        if (handle < 0)
            return tl::make_unexpected(u"%1: %2"_s.arg(m_path, lastWords()));
        const auto taken = takes(handle, LOCK_EX);
        // Somebody may have cleared the file away between the two calls.
        if (taken == true && FileIdentity::of(handle) == FileIdentity::of(m_path)) {
            m_handle = handle;
            return {};
        }
        const QString words = lastWords();
        ::close(handle);
        if (taken == false)
            return tl::make_unexpected(u"%1: %2"_s.arg(m_path, words));
        QThread::msleep(1);
    }
    return tl::make_unexpected(u"%1 is held by another program"_s.arg(m_path));
}

void SessionLock::release()
{
    if (m_handle < 0)
        return;
    const int handle = static_cast<int>(m_handle);
    if (FileIdentity::of(handle) == FileIdentity::of(m_path))
        QFile::remove(m_path);
    ::close(handle);
    m_handle = -1;
}

bool SessionLock::isLiving(const QString &folder, const QUuid &session)
{
    const int handle = openFile(pathOf(folder, session), O_RDONLY);
    if (handle < 0)
        return errno != ENOENT && errno != ENOTDIR;
    // A shared lock, so that two who look at the same time do not see each other.
    const auto free = takes(handle, LOCK_SH);
    ::close(handle);
    return free != true;
}

void SessionLock::clear(const QString &folder)
{
    const auto paths = lockFiles(folder);
    for (const auto &path : paths) {
        const int handle = openFile(path, O_RDWR);
        if (handle < 0)
            continue;
        if (takes(handle, LOCK_EX) == true && FileIdentity::of(handle) == FileIdentity::of(path))
            QFile::remove(path);
        ::close(handle);
    }
}

}
