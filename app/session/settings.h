// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/runsettings.h"
#include "api/serverprofile.h"

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
        TableHeader,
        JournalFolder, // empty: the data folder of the account
        TicketLanguage, // "sv", "en"; empty: the program's
    };
    // Whole numbers, each within its bounds whatever stands in the file.
    enum class Number {
        GraceSeconds, // 0 to 30; 0 asks before each single change instead
        Concurrency, // 1 to 6 changes at a time
        FailuresToPause, // 0 to 100 equal failures in a row; 0 never
        RetentionDays, // 0 to 36,500; 0 keeps the journal's entries for ever
        JournalRequired, // 0 or 1; 0: changes may be sent where no journal can be kept
        SystemLog, // 0 or 1: entries are copied to the system's log
    };

    // The storages are not owned and must outlive the settings. What stands in the policy, which
    // may be null, counts before the storage and cannot be set here.
    Settings(QSettings &storage, QObject *parent, const QSettings *policy = nullptr);

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

    // In the order of their names.
    QList<ServerProfile> profiles() const;
    std::optional<ServerProfile> profile(const QString &name) const;
    // Adds it, or replaces the one of the same name.
    void saveProfile(const ServerProfile &profile);

Q_SIGNALS:
    void numberChanged(Sigill::Settings::Number number);

private:
    QVariant value(const QString &name) const;
    void readTimes(const QString &name, QList<int> &times) const;

    QSettings &m_storage;
    const QSettings *m_policy;
};

}
