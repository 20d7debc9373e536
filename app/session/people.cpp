// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/people.h"

#include "api/serverprofile.h"
#include "directory/directorycache.h"
#include "directory/ldapdirectory.h"
#include "security/sid.h"
#include "session/peoplefiles.h"
#include "session/settings.h"

#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Milliseconds and requests at a time: the window must not feel it.
constexpr int longestTurn = 2;
constexpr qsizetype piece = 200;

}

People::People(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    const auto *files = new PeopleFiles(settings, this);
    connect(files, &PeopleFiles::removed, this, [this](const QString &path) {
        // It may still be worked with, but what comes in is written no more.
        if (m_cache && m_cache->path() == path)
            m_cache->setEnabled(false);
    });
    m_backlogTimer.setSingleShot(true);
    m_backlogTimer.setInterval(0);
    connect(&m_backlogTimer, &QTimer::timeout, this, &People::takeBacklog);
    makeFinder();
    connect(&settings, &Settings::numberChanged, this, [this](Settings::Number number) {
        if (number != Settings::Number::KeepNames)
            return;
        const bool keeps = m_settings.number(number) == 1;
        if (m_cache)
            m_cache->setEnabled(keeps);
        // What was kept goes with the wish to keep it.
        if (!keeps)
            PeopleFiles::removeAll();
    });
}

People::~People() = default;

void People::keepNoNames()
{
    if (m_cache)
        m_cache->setEnabled(false);
}

void People::makeFinder()
{
    m_finder = std::make_unique<PeopleFinder>(nullptr);
    connect(m_finder.get(), &PeopleFinder::resolved, this, [this](const QList<DirectoryKey> &keys) {
        QList<DirectoryEntry> people;
        for (const auto &key : keys) {
            if (const auto entry = m_finder->entry(key))
                people.append(*entry);
        }
        if (!people.isEmpty())
            Q_EMIT found(people);
        Q_EMIT changed(keys);
    });
    connect(m_finder.get(), &PeopleFinder::problemChanged, this, &People::problemChanged);
    connect(m_finder.get(), &PeopleFinder::ownGroupsFound, this, &People::ownGroupsFound);
}

void People::setProfile(const ServerProfile &profile)
{
    const bool hadProblem = problem().has_value();
    m_backlog.clear();
    m_taken = 0;
    m_isHeld = false;
    // A finder ends with its directories; its cache may be written until then.
    makeFinder();
    m_cache.reset();
    if (hadProblem)
        Q_EMIT problemChanged();
    if (profile.directories.isEmpty() || !m_isEnabled)
        return;
    m_cache = std::make_unique<DirectoryCache>(PeopleFiles::path(profile));
    m_cache->setEnabled(m_settings.number(Settings::Number::KeepNames) == 1);
    m_finder->setCache(m_cache.get());
    std::vector<std::unique_ptr<Directory>> directories;
    for (const auto &settings : profile.directories)
        directories.push_back(std::make_unique<LdapDirectory>(settings));
    m_finder->setDirectories(std::move(directories));
    m_finder->wantOwnGroups();
}

void People::setDirectories(std::vector<std::unique_ptr<Directory>> directories)
{
    m_finder->setDirectories(std::move(directories));
    m_finder->wantOwnGroups();
}

void People::want(const QList<Request> &requests, Priority priority)
{
    if (!hasDirectories() || requests.isEmpty())
        return;
    if (priority == Priority::Background) {
        m_backlog.append(requests);
        if (!m_isHeld)
            m_backlogTimer.start();
        return;
    }
    QList<DirectoryKey> keys;
    keys.reserve(requests.size() * 2);
    for (const auto &request : requests)
        keys << DirectoryKey::ofGuid(request.target) << DirectoryKey::ofGuid(request.originator);
    m_finder->want(keys, priority);
}

void People::holdBackground(bool holds)
{
    m_isHeld = holds;
    if (holds)
        m_backlogTimer.stop();
    else if (!m_backlog.isEmpty())
        m_backlogTimer.start();
}

void People::takeBacklog()
{
    QElapsedTimer turn;
    turn.start();
    while (!m_backlog.isEmpty() && turn.elapsed() < longestTurn) {
        const auto &requests = m_backlog.constFirst();
        QList<DirectoryKey> keys;
        const auto end = std::min(m_taken + piece, requests.size());
        for (; m_taken < end; ++m_taken) {
            const auto &request = requests.at(m_taken);
            keys << DirectoryKey::ofGuid(request.target)
                 << DirectoryKey::ofGuid(request.originator);
        }
        m_finder->want(keys, Priority::Background);
        if (end == requests.size()) {
            m_backlog.removeFirst();
            m_taken = 0;
        }
    }
    if (!m_backlog.isEmpty())
        m_backlogTimer.start();
}

QString People::hint(const DirectoryKey &key) const
{
    if (key.isSid()) {
        const auto sid = Sid::fromText(key.sid());
        if (!sid || !sid->domain())
            return {};
    }
    if (!hasDirectories())
        return tr("No directory is set up for this server, so there are no names.");
    switch (m_finder->state(key)) {
    case PeopleFinder::State::Found:
        return tr("The directory gives no name for it.");
    case PeopleFinder::State::Unknown:
        return tr("The name has not been looked up yet.");
    case PeopleFinder::State::Waiting:
        return tr("The name is being looked up.");
    case PeopleFinder::State::Missing:
        return missingHint(key);
    case PeopleFinder::State::Unreachable:
        break;
    }
    const auto error = problem();
    if (!error)
        return tr("The name could not be looked up. It is tried again in a while.");
    const auto since = problemSince();
    const bool isToday = since.date() == QDate::currentDate();
    //: %1 is a sentence on what is wrong with a directory, %2 a time or a date and time
    return tr("%1 Since %2.")
        .arg(error->summary(),
             isToday ? QLocale().toString(since.time(), QLocale::ShortFormat)
                     : QLocale().toString(since, QLocale::ShortFormat));
}

QString People::missingHint(const DirectoryKey &key) const
{
    QStringList names;
    QStringList domains;
    const auto directories = m_finder->directories();
    for (const auto *directory : directories) {
        names << directory->name();
        domains << directory->domainSid();
    }
    const auto sid = key.isSid() ? Sid::fromText(key.sid()) : std::nullopt;
    if (sid && !domains.contains(QString()) && !domains.contains(sid->domain()->text())) {
        //: an account or group; %1 is one directory or more, such as contoso.com
        return tr("Of another domain, and not found in %1.").arg(names.join(u", "_s));
    }
    //: somebody of whom only an id is known; %1 is one directory or more, such as contoso.com
    return tr("Not found in %1.").arg(names.join(u", "_s));
}

}
