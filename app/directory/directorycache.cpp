// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/directorycache.h"

#include "directory/directorybookfile.h"

#include <QDateTime>

#include <utility>

namespace Sigill {

DirectoryCache::DirectoryCache(const QString &path, const DirectoryBook::Ages &ages,
                               QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_ages(ages)
{
    m_thread.setMaxThreadCount(1);
}

DirectoryCache::~DirectoryCache()
{
    m_thread.waitForDone();
}

// The function gives another one, which is then called in the thread of this.
template <typename Function>
void DirectoryCache::inThread(Function function)
{
    m_thread.start([this, function = std::move(function)] {
        // The destructor waits for this; after that the call is dropped with the object.
        QMetaObject::invokeMethod(this, function(), Qt::QueuedConnection);
    });
}

void DirectoryCache::load()
{
    if (!m_isEnabled) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT loaded({}); }, Qt::QueuedConnection);
        return;
    }
    const auto now = QDateTime::currentSecsSinceEpoch();
    inThread([this, path = m_path, ages = m_ages, now] {
        return [this, book = DirectoryBookFile::read(path, now, ages)] {
            if (!book)
                Q_EMIT failed(book.error());
            Q_EMIT loaded(book ? *book : DirectoryBook());
        };
    });
}

void DirectoryCache::save(const DirectoryBook &book)
{
    if (!m_isEnabled)
        return;
    const auto now = QDateTime::currentSecsSinceEpoch();
    inThread([this, path = m_path, ages = m_ages, now, book] {
        return [this, written = DirectoryBookFile::write(path, book, now, ages)] {
            if (written)
                Q_EMIT saved();
            else
                Q_EMIT failed(written.error());
        };
    });
}

void DirectoryCache::clear()
{
    m_thread.start([path = m_path] { DirectoryBookFile::remove(path); });
}

void DirectoryCache::setEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    if (!isEnabled)
        clear();
}

}
