// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/peoplefinder.h"
#include "domain/request.h"

#include <memory>

namespace Sigill {

class DirectoryCache;
class Settings;
struct ServerProfile;

// The people in one server's requests, looked up in the directories of its profile. What a
// directory does not tell, or not in time, stays a GUID or a SID, and hint() tells why.
class People : public QObject
{
    Q_OBJECT

public:
    using Priority = PeopleFinder::Priority;

    // The settings must outlive this.
    People(const Settings &settings, QObject *parent);
    ~People() override;

    // For those who want no names: from the next profile on, no directory is asked.
    void setEnabled(bool isEnabled) { m_isEnabled = isEnabled; }
    // Asks the profile's directories from now on; nobody where it names none.
    void setProfile(const ServerProfile &profile);
    // For practice and tests, instead of what the profile names; before people are wanted.
    void setDirectories(std::vector<std::unique_ptr<Directory>> directories);
    bool hasDirectories() const { return !m_finder->directories().isEmpty(); }

    // Those of the requests, once the visible ones are known. Many are taken in a little at a time.
    void want(const QList<Request> &requests, Priority priority);
    // Requests that are wanted in the background wait for now, or no longer: what is read meanwhile
    // has the computer to itself.
    void holdBackground(bool holds);
    void want(const QList<DirectoryKey> &keys, Priority priority)
    {
        if (hasDirectories())
            m_finder->want(keys, priority);
    }
    // After a sign-in.
    void tryAgain() { m_finder->tryAgain(); }
    void wantOwnGroups() { m_finder->wantOwnGroups(); }
    // What is known of them stays in memory, until another server is chosen.
    void keepNoNames();
    // Forgets everybody, also on disk.
    void forget() { m_finder->forget(); }

    // Nobody is asked for at the moment.
    bool isSettled() const { return m_backlog.isEmpty() && m_finder->isIdle(); }
    // Why there is no name, as a sentence; empty for what is never looked up.
    QString hint(const DirectoryKey &key) const;
    // Everybody who is known.
    const DirectoryBook &book() const { return m_finder->book(); }
    // Of a directory that does not answer, and since when.
    std::optional<DirectoryError> problem() const { return m_finder->problem(); }
    QDateTime problemSince() const { return m_finder->problemSince(); }

Q_SIGNALS:
    void found(const QList<Sigill::DirectoryEntry> &people);
    // Found, or not found: what hint() tells is another now. After found().
    void changed(const QList<Sigill::DirectoryKey> &keys);
    void problemChanged();
    // SIDs of whoever is signed in, and of their groups.
    void ownGroupsFound(const QString &user, const QStringList &groups);

private:
    void makeFinder();
    void takeBacklog();
    QString missingHint(const DirectoryKey &key) const;

    const Settings &m_settings;
    bool m_isEnabled = true;
    std::unique_ptr<DirectoryCache> m_cache;
    std::unique_ptr<PeopleFinder> m_finder; // never null
    QList<QList<Request>> m_backlog; // wanted in the background, and not taken in yet
    qsizetype m_taken = 0; // of the first of them
    QTimer m_backlogTimer;
    bool m_isHeld = false;
};

}
