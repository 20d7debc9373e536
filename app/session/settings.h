// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/runsettings.h"
#include "api/serverprofile.h"
#include "session/policy.h"

#include <QByteArray>
#include <QObject>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace Sigill {

// What the program remembers between starts, and what a site prescribes instead. Never holds a
// secret.
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class Key {
        Language, // "sv", "en"; empty: the system's
        LastProfile, // a profile's name
        WindowGeometry,
        WindowSplitter,
        TableLayouts, // JSON, by server (SavedViews)
        SavedViews, // JSON
        JournalFolder, // empty: the data folder of the account
        WatchedRequests, // JSON, by server
        TicketLanguage, // "sv", "en"; empty: the program's
        LastVersion, // of the program, whose news have been told; empty before the first start
        ListFolder, // empty: the data folder of the account
    };
    // Whole numbers, each within its bounds whatever stands in the file.
    enum class Number {
        GraceSeconds, // 0 to 30; 0 asks before each single change instead
        Concurrency, // 1 to 6 changes at a time
        FailuresToPause, // 0 to 100 equal failures in a row; 0 never
        RetentionDays, // 0 to 36,500; 0 keeps the journal's entries for ever
        JournalRequired, // 0 or 1; 0: changes may be sent where no journal can be kept
        SystemLog, // 0 or 1: entries are copied to the system's log
        KeepPasswords, // 0 or 1: the operator may keep a password in the keyring
        KeepNames, // 0 or 1: people's names are kept on disk between starts
        KeepListDays, // 0 to 365; 0 keeps no list of requests on disk between starts
        ReadOnly, // 0 or 1: the operator only looks at requests, in the window
        RefreshSeconds, // 0 to 3,600 between two whole loads; 0 as often as the operator likes
        LiveSeconds, // 0 to 600 between two live refreshes, at least 30; 0 for none
        OldDays, // 0 to 3,650; open requests that are older are worth a look; 0 for none
        NewRequestNotices, // 0 or 1: the desktop tells of requests that a live refresh brings
    };

    // Before the file of the account's settings is opened: on Windows it is kept on this computer,
    // for the account alone.
    static void prepareFile();

    // The storages are not owned and must outlive the settings. What stands in the policy, which
    // may be null, counts before the storage and cannot be set here.
    Settings(QSettings &storage, QObject *parent, const QSettings *policy = nullptr);

    // What another window has written counts as well from now on.
    void reload();

    QString text(Key key) const;
    QByteArray bytes(Key key) const;
    void set(Key key, const QString &value);
    void set(Key key, const QByteArray &value);

    int number(Number number) const;
    void set(Number number, int value);
    static std::pair<int, int> bounds(Number number);
    // A site has decided it.
    bool isPrescribed(Number number) const;
    // The defaults of the program with what is set here, and the times of re-reads, for sites with
    // slow servers: lists of milliseconds such as run/lastRereads=1000,3000,10000,30000.
    RunSettings runSettings() const;

    // What counts, "name=value" each, for those who help from afar: without server profiles and
    // what the window looks like.
    QStringList lines() const;

    // The policy's; empty where there is none.
    QString policyFile() const { return m_policy.file(); }
    // What of the policy does not count as it stands: a sentence each, in the language of the
    // moment.
    QStringList policyProblems() const;
    // The operator's own read-only mode counts here: in a window, where it can be switched off.
    void followOperator() { m_followsOperator = true; }
    // A site has decided that no request is changed here, or the operator.
    bool isReadOnly() const { return isReadOnlyBySite() || isReadOnlyByOperator(); }
    bool isReadOnlyBySite() const;
    // A sentence; empty where requests may be changed.
    QString readOnlyReason() const;

    // In the order of their names. The site's count before the operator's of the same name.
    QList<ServerProfile> profiles() const;
    std::optional<ServerProfile> profile(const QString &name) const;
    // The site has decided it.
    bool isPrescribed(const QString &profile) const;
    // No profile may be added, changed or removed.
    bool areProfilesLocked() const;
    // The profile to use for a server that is named by its address: the same, or the site's where
    // it has decided which servers can be used. The error is a sentence.
    tl::expected<ServerProfile, QString> permitted(const ServerProfile &profile) const;
    // Each of these does nothing and returns false where the site has decided otherwise.
    // Adds it, or replaces the one of the same name.
    bool saveProfile(const ServerProfile &profile);
    // The one of that name becomes this one, which may have another name.
    bool replaceProfile(const QString &name, const ServerProfile &profile);
    bool removeProfile(const QString &name);

Q_SIGNALS:
    void numberChanged(Sigill::Settings::Number number);
    void profilesChanged();

private:
    QVariant value(const QString &name) const;
    bool isReadOnlyByOperator() const { return m_followsOperator && number(Number::ReadOnly) != 0; }
    bool usesOwnProfiles() const;
    bool mayChange(const QString &profile) const;
    QList<ServerProfile> ownProfiles() const;
    void writeProfiles(const QList<ServerProfile> &profiles);
    void readTimes(const QString &name, QList<int> &times) const;

    QSettings &m_storage;
    Policy m_policy;
    bool m_followsOperator = false;
};

}
