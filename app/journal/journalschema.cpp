// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalschema.h"

#include "journal/journalchain.h"
#include "journal/journaltransaction.h"
#include "journal/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// "Sgll", by which a file is told from other programs' databases.
constexpr qint64 applicationId = 0x53676c6c;

JournalResult<int> versionOf(JournalDatabase &database)
{
    const auto application = database.value(u"PRAGMA application_id"_s);
    if (!application)
        return tl::make_unexpected(application.error());
    const auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::make_unexpected(version.error());
    const auto tables = database.value(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return tl::make_unexpected(tables.error());
    const bool isEmpty = tables->toInt() == 0 && version->toInt() == 0;
    if (!isEmpty && application->toLongLong() != applicationId)
        return tl::make_unexpected(
            database.error(JournalError::Kind::Damaged, u"This is no journal of this program"_s));
    return version->toInt();
}

JournalResult<void> backUp(JournalDatabase &database, int version)
{
    const auto failed = [&database](const QString &words) {
        return tl::make_unexpected(database.error(JournalError::Kind::CannotOpen, words));
    };
    const QString path = JournalSchema::backupPath(database.path(), version);
    // Under another name at first, so that the name always means a whole copy.
    const QString unfinished = path + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    const auto remove = qScopeGuard([&unfinished] { QFile::remove(unfinished); });
    if (auto made = PrivateFile::make(unfinished); !made)
        return failed(made.error());
    if (auto copied = database.run(u"VACUUM INTO ?"_s, {unfinished}); !copied)
        return tl::make_unexpected(copied.error());
    // Another program may have been faster; then this is no copy of that version.
    const auto now = versionOf(database);
    if (!now || *now != version)
        return now ? JournalResult<void>() : tl::make_unexpected(now.error());
    if (auto replaced = PrivateFile::replace(path, unfinished); !replaced)
        return failed(replaced.error());
    return {};
}

// The columns after the hash are read from the payload whenever they are needed, so nothing stands
// there twice. One that is damaged has none of them, and is found when it is read.
QString recordTable()
{
    QString statement = u"CREATE TABLE record (number INTEGER PRIMARY KEY, payload TEXT NOT NULL,"
                        " hash BLOB NOT NULL"_s;
    for (const auto *column : {"kind TEXT", "time TEXT", "server TEXT", "request TEXT",
                               "session TEXT", "intent INTEGER", "outcome TEXT"}) {
        const QString definition = QString::fromLatin1(column);
        statement
            += u", %1 AS (CASE WHEN json_valid(payload) THEN json_extract(payload, '$.%2') END)"_s
                   .arg(definition, definition.section(u' ', 0, 0));
    }
    return statement + u") STRICT"_s;
}

JournalResult<void> carryOut(JournalDatabase &database, const QStringList &statements)
{
    for (const auto &statement : statements) {
        if (const auto done = database.run(statement); !done)
            return tl::make_unexpected(done.error());
    }
    return {};
}

}

JournalSchema::Steps JournalSchema::steps()
{
    return {
        {
            u"PRAGMA application_id = %1"_s.arg(applicationId),
            // Where the chain of records begins and ends: the record before the first one that is
            // kept, and the last one.
            u"CREATE TABLE chain (one INTEGER PRIMARY KEY CHECK (one = 1), journal TEXT NOT NULL,"
            " before_number INTEGER NOT NULL, before_hash BLOB NOT NULL,"
            " head_number INTEGER NOT NULL, head_hash BLOB NOT NULL) STRICT"_s,
            recordTable(),
            u"CREATE INDEX record_of_request ON record (request, kind, time)"_s,
            u"CREATE INDEX record_by_time ON record (kind, time)"_s,
            u"CREATE INDEX record_of_intent ON record (intent) WHERE intent IS NOT NULL"_s,
            // Something of the size of a few entries, that is written to see whether it can be.
            u"CREATE TABLE trial (one INTEGER PRIMARY KEY CHECK (one = 1), data BLOB) STRICT"_s,
            u"INSERT INTO trial (one) VALUES (1)"_s,
            // The intents whose last outcome is missing or unknown: an index that SQLite cannot
            // keep by itself.
            u"CREATE TABLE open_intent (number INTEGER PRIMARY KEY, request TEXT NOT NULL) STRICT"_s,
            u"CREATE INDEX open_intent_of_request ON open_intent (request)"_s,
        },
    };
}

JournalResult<void> JournalSchema::bringUpToDate(JournalDatabase &database, const Steps &steps,
                                                 qint64 numbersAfter)
{
    auto version = versionOf(database);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version > steps.size())
        return tl::make_unexpected(database.error(
            JournalError::Kind::NewerVersion,
            u"The file has version %1, this program knows %2"_s.arg(*version).arg(steps.size())));
    if (auto prepared = database.prepare(); !prepared)
        return prepared;
    if (*version > 0 && *version < steps.size()) {
        if (auto copied = backUp(database, *version); !copied)
            return copied;
    }
    while (*version < steps.size()) {
        JournalTransaction transaction(database);
        if (auto begun = transaction.begin(); !begun)
            return begun;
        // Another program may have been faster.
        version = versionOf(database);
        if (!version)
            return tl::make_unexpected(version.error());
        if (*version >= steps.size())
            break;
        if (auto done = carryOut(database, steps.at(*version)); !done)
            return done;
        if (*version == 0) {
            if (auto begun = JournalChain(database).create(numbersAfter); !begun)
                return begun;
        }
        ++*version;
        if (auto set = database.run(u"PRAGMA user_version = %1"_s.arg(*version)); !set)
            return tl::make_unexpected(set.error());
        if (auto done = transaction.commit(); !done)
            return done;
    }
    return {};
}

QString JournalSchema::backupPath(const QString &path, int version)
{
    return u"%1.version-%2"_s.arg(path).arg(version);
}

QStringList JournalSchema::backups(const QString &path)
{
    const QFileInfo file(path);
    QStringList paths;
    const auto found
        = file.absoluteDir().entryInfoList({file.fileName() + ".version-*"_L1}, QDir::Files);
    for (const auto &backup : found)
        paths << backup.absoluteFilePath();
    return paths;
}

}
