// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/directory.h"
#include "directory/directorybook.h"
#include "directory/peoplequeue.h"

#include <QDateTime>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace Sigill {

class DirectoryCache;

// Finds out who is behind GUIDs and SIDs: from what is known, from what was kept on disk, and from
// the directories in turn. Each key is asked once until its answer is old. No call waits.
class PeopleFinder : public QObject
{
    Q_OBJECT

public:
    using Priority = PeopleQueue::Priority;
    enum class State {
        Unknown, // nobody wanted it
        Waiting,
        Found,
        Missing, // in no directory: deleted, or of another forest
        Unreachable, // a directory that may know it could not be asked
    };
    Q_ENUM(State)

    struct Settings
    {
        // How often resolved() is emitted at most.
        std::chrono::milliseconds signalInterval{50};
        // How long what was found waits to be kept on disk, together.
        std::chrono::milliseconds saveDelay{3000};
        // When those that could not be reached are asked again.
        std::chrono::milliseconds retryInterval{30000};
    };

    explicit PeopleFinder(QObject *parent = nullptr);
    PeopleFinder(const Settings &settings, QObject *parent = nullptr);
    ~PeopleFinder() override;

    // In the order in which they are asked. A SID of the domain of one of them is asked there and
    // nowhere else. Who is in none of the former ones, or could not be reached, is asked again.
    void setDirectories(std::vector<std::unique_ptr<Directory>> directories);
    // Not owned, outlives this; null for none. Loads it; until then nobody is asked.
    void setCache(DirectoryCache *cache);

    // Null keys are passed over. Visible ones go first, the latest of them before the others.
    void want(const QList<DirectoryKey> &keys, Priority priority);
    // Also while a newer answer is waited for.
    std::optional<DirectoryEntry> entry(const DirectoryKey &key) const;
    State state(const DirectoryKey &key) const;
    const DirectoryBook &book() const { return m_book; }

    // In the order in which they are asked.
    QList<const Directory *> directories() const;
    // Nobody is asked for at the moment, and all has been told.
    bool isIdle() const;

    // Why somebody is unreachable, and since when; nothing while all directories answer.
    std::optional<DirectoryError> problem() const
    {
        return troubled() ? troubled()->error : std::nullopt;
    }
    QDateTime problemSince() const { return troubled() ? troubled()->errorSince : QDateTime(); }
    // Asks those that could not be reached now, without the wait; after a sign-in, for instance.
    // There is no problem until it is met again.
    void tryAgain();
    // Forgets everybody, also on disk. Those in the air come in again.
    void forget();

    // Asks the first directory, which is the operator's own; answered by a signal of it.
    void wantOwnGroups();

Q_SIGNALS:
    // These have another state or entry now, or were wanted and are known from before; at most one
    // signal in each interval.
    void resolved(const QList<Sigill::DirectoryKey> &keys);
    void problemChanged();
    void ownGroupsFound(const QString &user, const QStringList &groups);
    void ownGroupsFailed(const Sigill::DirectoryError &error);

private:
    // One directory with those who wait for it.
    struct Station
    {
        std::unique_ptr<Directory> directory;
        PeopleQueue queue;
        // Asked, and not answered yet.
        QSet<DirectoryKey> inAir;
        std::optional<DirectoryError> error;
        QDateTime errorSince;
    };
    struct Search
    {
        Priority priority = Priority::Background;
        // In a queue or in the air.
        bool isAsked = true;
        // A directory could not be asked: the last time round, and in this one.
        bool isUnreachable = false;
        bool hasFailed = false;
    };

    // The first one that does not answer; null for none.
    const Station *troubled() const;
    void adopt(const DirectoryBook &book);
    // The next station that may know the key, from a number on; the count of stations if none.
    size_t stationFor(const DirectoryKey &key, size_t from) const;
    void enqueue(const QList<DirectoryKey> &keys, Priority priority, size_t from);
    void askNext();
    void takeFound(size_t number, const QList<DirectoryEntry> &entries);
    void takeMissing(size_t number, const QList<DirectoryKey> &keys);
    void takeFailed(size_t number, const DirectoryError &error, const QList<DirectoryKey> &keys);
    void passOn(size_t number, const QList<DirectoryKey> &keys);
    void setError(size_t number, const std::optional<DirectoryError> &error);
    void askUnreachable();
    void conclude(const DirectoryKey &key);
    void drop(const DirectoryKey &key);
    void tell(const DirectoryKey &key);
    void keep();

    Settings m_settings;
    std::vector<Station> m_stations;
    DirectoryCache *m_cache = nullptr;
    bool m_isLoading = false;
    DirectoryBook m_book;
    DirectoryBook::Ages m_ages;
    // Those that the book has no fresh answer for.
    QHash<DirectoryKey, Search> m_searches;
    QList<DirectoryKey> m_told; // with the next signal
    QSet<DirectoryKey> m_hasTold; // at any time
    QTimer m_signalTimer;
    QTimer m_retryTimer;
    QTimer m_saveTimer;
};

}
