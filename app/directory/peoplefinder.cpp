// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/peoplefinder.h"

#include "directory/directorycache.h"
#include "security/sid.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace Sigill {

namespace {

// In the air at one directory at most, so that those who come into sight need not wait long.
constexpr qsizetype maxInAir = 100;

qint64 now()
{
    return QDateTime::currentSecsSinceEpoch();
}

}

PeopleFinder::PeopleFinder(QObject *parent)
    : PeopleFinder(Settings(), parent)
{
}

PeopleFinder::PeopleFinder(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_signalTimer.setSingleShot(true);
    m_signalTimer.setInterval(settings.signalInterval);
    connect(&m_signalTimer, &QTimer::timeout, this,
            [this] { Q_EMIT resolved(std::exchange(m_told, {})); });
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(settings.retryInterval);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(settings.saveDelay);
    connect(&m_saveTimer, &QTimer::timeout, this, &PeopleFinder::keep);
    connect(&m_retryTimer, &QTimer::timeout, this, &PeopleFinder::askUnreachable);
}

PeopleFinder::~PeopleFinder()
{
    if (m_saveTimer.isActive())
        keep();
}

void PeopleFinder::setDirectories(std::vector<std::unique_ptr<Directory>> directories)
{
    const bool hadProblem = problem().has_value();
    m_stations.clear();
    m_retryTimer.stop();
    for (auto &directory : directories) {
        const auto number = m_stations.size();
        auto *one = directory.get();
        m_stations.emplace_back().directory = std::move(directory);
        connect(one, &Directory::found, this,
                [this, number](const auto &entries) { takeFound(number, entries); });
        connect(one, &Directory::missing, this,
                [this, number](const auto &keys) { takeMissing(number, keys); });
        connect(one, &Directory::failed, this, [this, number](const auto &error, const auto &keys) {
            takeFailed(number, error, keys);
        });
        if (number == 0) {
            connect(one, &Directory::ownGroupsFound, this, &PeopleFinder::ownGroupsFound);
            connect(one, &Directory::ownGroupsFailed, this, &PeopleFinder::ownGroupsFailed);
        }
    }
    // Whoever the former ones did not know may be known here.
    const auto unknown = m_book.removeMissing();
    for (const auto &key : unknown)
        tell(key);
    for (auto &search : m_searches)
        search = {search.priority};
    enqueue(m_searches.keys(), Priority::Background, 0);
    askNext();
    if (hadProblem)
        Q_EMIT problemChanged();
}

void PeopleFinder::setCache(DirectoryCache *cache)
{
    if (m_cache)
        m_cache->disconnect(this);
    m_cache = cache;
    m_isLoading = cache != nullptr;
    if (!cache)
        return askNext();
    m_ages = cache->ages();
    connect(cache, &DirectoryCache::loaded, this, &PeopleFinder::adopt);
    cache->load();
}

void PeopleFinder::adopt(const DirectoryBook &book)
{
    m_isLoading = false;
    const auto &items = book.items();
    for (auto one = items.cbegin(); one != items.cend(); ++one) {
        const auto *known = m_book.find(one.key());
        if (known && known->learnt >= one->learnt)
            continue;
        if (one->entry)
            m_book.add(*one->entry, one->learnt);
        else
            m_book.addMissing(one.key(), one->learnt);
    }
    const auto wanted = m_searches.keys();
    const qint64 time = now();
    for (const auto &key : wanted) {
        const auto *item = m_book.find(key);
        if (item && DirectoryBook::isFresh(*item, time, m_ages)) {
            drop(key);
            tell(key);
        }
    }
    askNext();
}

void PeopleFinder::want(const QList<DirectoryKey> &keys, Priority priority)
{
    const qint64 time = now();
    QList<DirectoryKey> asked;
    QList<DirectoryKey> waiting;
    for (const auto &key : keys) {
        const auto *item = m_book.find(key);
        if (item && !m_hasTold.contains(key))
            tell(key);
        if (item && DirectoryBook::isFresh(*item, time, m_ages))
            continue;
        const auto search = m_searches.find(key);
        if (search == m_searches.end()) {
            if (key.isNull())
                continue;
            m_searches.insert(key, {priority});
            asked.append(key);
        } else if (priority == Priority::Visible) {
            search->priority = priority;
            waiting.append(key);
        }
    }
    if (!waiting.isEmpty()) {
        for (auto &station : m_stations)
            station.queue.promote(waiting);
    }
    if (asked.isEmpty())
        return;
    enqueue(asked, priority, 0);
    askNext();
}

std::optional<DirectoryEntry> PeopleFinder::entry(const DirectoryKey &key) const
{
    const auto *item = m_book.find(key);
    return item && item->entry ? std::optional(*item->entry) : std::nullopt;
}

PeopleFinder::State PeopleFinder::state(const DirectoryKey &key) const
{
    const auto *item = m_book.find(key);
    if (item && item->entry)
        return State::Found;
    const auto search = m_searches.constFind(key);
    if (search != m_searches.cend())
        return search->isUnreachable ? State::Unreachable : State::Waiting;
    return item ? State::Missing : State::Unknown;
}

const PeopleFinder::Station *PeopleFinder::troubled() const
{
    const auto found
        = std::find_if(m_stations.cbegin(), m_stations.cend(),
                       [](const Station &station) { return station.error.has_value(); });
    return found == m_stations.cend() ? nullptr : &*found;
}

QList<const Directory *> PeopleFinder::directories() const
{
    QList<const Directory *> directories;
    for (const auto &station : m_stations)
        directories.append(station.directory.get());
    return directories;
}

bool PeopleFinder::isIdle() const
{
    return m_told.isEmpty()
        && std::none_of(m_searches.cbegin(), m_searches.cend(),
                        [](const Search &search) { return search.isAsked; });
}

size_t PeopleFinder::stationFor(const DirectoryKey &key, size_t from) const
{
    if (key.isSid()) {
        const auto sid = Sid::fromText(key.sid());
        const auto domain = sid ? sid->domain() : std::nullopt;
        const QString text = domain ? domain->text() : QString();
        for (size_t number = 0; !text.isEmpty() && number < m_stations.size(); ++number) {
            if (m_stations[number].directory->domainSid() == text)
                return number >= from ? number : m_stations.size();
        }
    }
    return std::min(from, m_stations.size());
}

void PeopleFinder::enqueue(const QList<DirectoryKey> &keys, Priority priority, size_t from)
{
    std::vector<QList<DirectoryKey>> perStation(m_stations.size());
    for (const auto &key : keys) {
        const auto number = stationFor(key, from);
        if (number < m_stations.size()) {
            perStation[number].append(key);
            continue;
        }
        // Without directories nobody was asked.
        if (!m_stations.empty())
            conclude(key);
    }
    for (size_t number = 0; number < perStation.size(); ++number)
        m_stations[number].queue.add(perStation[number], priority);
}

// No directory is left to ask.
void PeopleFinder::conclude(const DirectoryKey &key)
{
    const auto search = m_searches.find(key);
    if (search == m_searches.end())
        return;
    if (!search->hasFailed) {
        m_searches.remove(key);
        m_book.addMissing(key, now());
        tell(key);
        return;
    }
    if (!search->isUnreachable)
        tell(key);
    *search = {search->priority, false, true, false};
    if (!m_retryTimer.isActive())
        m_retryTimer.start();
}

void PeopleFinder::askNext()
{
    if (m_isLoading)
        return;
    for (auto &station : m_stations) {
        if (!station.inAir.isEmpty() || station.queue.isEmpty())
            continue;
        const auto keys = station.queue.take(maxInAir);
        station.inAir = {keys.cbegin(), keys.cend()};
        if (!keys.isEmpty())
            station.directory->lookUp(keys);
    }
}

void PeopleFinder::takeFound(size_t number, const QList<DirectoryEntry> &entries)
{
    const qint64 time = now();
    for (const auto &entry : entries) {
        m_book.add(entry, time);
        const auto keys = entry.keys();
        for (const auto &key : keys) {
            m_stations[number].inAir.remove(key);
            drop(key);
            tell(key);
        }
    }
    m_saveTimer.start();
    setError(number, std::nullopt);
    askNext();
}

void PeopleFinder::takeMissing(size_t number, const QList<DirectoryKey> &keys)
{
    setError(number, std::nullopt);
    passOn(number, keys);
}

void PeopleFinder::takeFailed(size_t number, const DirectoryError &error,
                              const QList<DirectoryKey> &keys)
{
    for (const auto &key : keys) {
        const auto search = m_searches.find(key);
        if (search != m_searches.end())
            search->hasFailed = true;
    }
    setError(number, error);
    passOn(number, keys);
}

// To the directories behind this one.
void PeopleFinder::passOn(size_t number, const QList<DirectoryKey> &keys)
{
    for (const auto &key : keys)
        m_stations[number].inAir.remove(key);
    QList<DirectoryKey> visible;
    QList<DirectoryKey> others;
    for (const auto &key : keys) {
        const auto search = m_searches.constFind(key);
        // Found meanwhile by their other key.
        if (search == m_searches.cend())
            continue;
        (search->priority == Priority::Visible ? visible : others).append(key);
    }
    enqueue(visible, Priority::Visible, number + 1);
    enqueue(others, Priority::Background, number + 1);
    m_saveTimer.start();
    askNext();
}

void PeopleFinder::setError(size_t number, const std::optional<DirectoryError> &error)
{
    const auto before = problem();
    const bool isBack = m_stations[number].error && !error;
    if (error && !m_stations[number].error)
        m_stations[number].errorSince = QDateTime::currentDateTime();
    m_stations[number].error = error;
    if (before != problem())
        Q_EMIT problemChanged();
    if (isBack)
        askUnreachable();
}

void PeopleFinder::tryAgain()
{
    const bool hadProblem = problem().has_value();
    for (auto &station : m_stations) {
        station.error.reset();
        station.directory->endBackOff();
    }
    if (hadProblem)
        Q_EMIT problemChanged();
    askUnreachable();
}

void PeopleFinder::askUnreachable()
{
    m_retryTimer.stop();
    QList<DirectoryKey> visible;
    QList<DirectoryKey> others;
    for (auto one = m_searches.begin(); one != m_searches.end(); ++one) {
        if (one->isAsked)
            continue;
        one->isAsked = true;
        (one->priority == Priority::Visible ? visible : others).append(one.key());
    }
    enqueue(visible, Priority::Visible, 0);
    enqueue(others, Priority::Background, 0);
    askNext();
}

void PeopleFinder::forget()
{
    const auto &items = m_book.items();
    for (auto one = items.cbegin(); one != items.cend(); ++one)
        tell(one.key());
    m_book.clear();
    m_saveTimer.stop();
    if (m_cache)
        m_cache->clear();
}

void PeopleFinder::wantOwnGroups()
{
    if (!m_stations.empty())
        m_stations.front().directory->lookUpOwnGroups();
}

// Nobody need be asked for it any more.
void PeopleFinder::drop(const DirectoryKey &key)
{
    if (m_searches.remove(key)) {
        for (auto &station : m_stations)
            station.queue.remove(key);
    }
}

void PeopleFinder::keep()
{
    m_saveTimer.stop();
    if (m_cache)
        m_cache->save(m_book);
}

void PeopleFinder::tell(const DirectoryKey &key)
{
    m_told.append(key);
    m_hasTold.insert(key);
    if (!m_signalTimer.isActive())
        m_signalTimer.start();
}

}
