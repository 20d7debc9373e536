// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/ldapdirectory.h"

#include "directory/ldapworker.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// What waits for an answer hears of the end in a tenth of a second; what connects does not.
constexpr qint64 patience = 300; // milliseconds

}

LdapDirectory::LdapDirectory(const DirectorySettings &settings, QObject *parent)
    : Directory(parent)
    , m_settings(settings)
    , m_servers(settings)
    , m_thread(new QThread)
    , m_worker(new LdapWorker(settings))
{
    m_thread->setObjectName("directory"_L1);
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &LdapWorker::found, this, &Directory::found);
    connect(m_worker, &LdapWorker::missing, this, &Directory::missing);
    connect(m_worker, &LdapWorker::failed, this,
            [this](const DirectoryError &error, const QList<DirectoryKey> &keys) {
                noteError(error);
                Q_EMIT failed(error, keys);
            });
    connect(m_worker, &LdapWorker::ownGroupsFound, this, &Directory::ownGroupsFound);
    connect(m_worker, &LdapWorker::ownGroupsFailed, this, [this](const DirectoryError &error) {
        noteError(error);
        Q_EMIT ownGroupsFailed(error);
    });
    connect(&m_servers, &DirectoryServers::found, this, &LdapDirectory::useServers);
    connect(&m_servers, &DirectoryServers::failed, this, &LdapDirectory::noteNoServers);
    m_thread->start();
}

LdapDirectory::~LdapDirectory()
{
    m_worker->interrupt();
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(patience))) {
        delete m_thread;
        return;
    }
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    // It may have ended in between.
    if (m_thread->isFinished())
        m_thread->deleteLater();
}

template <typename Function>
void LdapDirectory::inWorker(Function function)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, function = std::move(function)] { function(*worker); },
        Qt::QueuedConnection);
}

void LdapDirectory::lookUp(const QList<DirectoryKey> &keys)
{
    take({keys, false});
}

void LdapDirectory::lookUpOwnGroups()
{
    take({{}, true});
}

void LdapDirectory::endBackOff()
{
    m_noServers.reset();
    inWorker([](LdapWorker &worker) { worker.endBackOff(); });
}

void LdapDirectory::take(const Call &call)
{
    if (m_areServersKnown) {
        send(call);
        return;
    }
    if (m_noServers && !m_leftAlone.hasExpired()) {
        QMetaObject::invokeMethod(
            this, [this, call, error = *m_noServers] { fail(call, error); }, Qt::QueuedConnection);
        return;
    }
    m_waiting.append(call);
    m_servers.find();
}

void LdapDirectory::send(const Call &call)
{
    if (call.isOwnGroups)
        inWorker([](LdapWorker &worker) { worker.lookUpOwnGroups(); });
    else
        inWorker([keys = call.keys](LdapWorker &worker) { worker.lookUp(keys); });
}

void LdapDirectory::fail(const Call &call, const DirectoryError &error)
{
    if (call.isOwnGroups)
        Q_EMIT ownGroupsFailed(error);
    else
        Q_EMIT failed(error, call.keys);
}

void LdapDirectory::useServers(const QStringList &domain, const QStringList &catalog)
{
    m_areServersKnown = true;
    m_noServers.reset();
    inWorker([domain, catalog](LdapWorker &worker) { worker.setServers(domain, catalog); });
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &call : waiting)
        send(call);
}

void LdapDirectory::noteNoServers(const QString &technical)
{
    m_noServers = DirectoryError{DirectoryError::Kind::NoServer, m_settings.domain, technical};
    m_leftAlone.setRemainingTime(m_settings.backOff);
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &call : waiting)
        fail(call, *m_noServers);
}

void LdapDirectory::noteError(const DirectoryError &error)
{
    // DNS may know others by now.
    using Kind = DirectoryError::Kind;
    if (error.kind == Kind::CannotReach || error.kind == Kind::TimedOut
        || error.kind == Kind::NoServer)
        m_areServersKnown = false;
}

}
