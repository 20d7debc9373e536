// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journaldatabase.h"

#include "journal/privatefile.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QThread>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// https://www.sqlite.org/rescode.html; the low byte is the primary code.
enum SqliteCode {
    SqliteError = 1,
    SqlitePermission = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteProtocol = 15,
    SqliteNotADatabase = 26,
};

// How the names of file systems begin whose files may lie on another computer. A file system of
// FUSE may be one, and may not share memory between programs.
constexpr const char *remoteFileSystems[]
    = {"nfs",    "cifs",  "smb",  "9p",   "afs", "coda",  "ceph",   "gluster",
       "lustre", "ocfs2", "gfs2", "fuse", "ncp", "davfs", "vboxsf", "drvfs"};

constexpr int pollInterval = 10;

JournalError::Kind kindOf(int code, const QString &words)
{
    switch (code & 0xff) {
    case SqliteBusy:
    case SqliteLocked:
    case SqliteProtocol:
        return JournalError::Kind::Locked;
    case SqlitePermission:
    case SqliteReadOnly:
    case SqliteCannotOpen:
        return JournalError::Kind::CannotOpen;
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return JournalError::Kind::Damaged;
    case SqliteFull:
        return JournalError::Kind::Full;
    case SqliteError:
        // A record is read as JSON; a table is missing only where somebody took it away.
        return words.contains("malformed JSON"_L1) || words.contains("no such table"_L1)
            ? JournalError::Kind::Damaged
            : JournalError::Kind::Failed;
    default:
        return JournalError::Kind::Failed;
    }
}

}

JournalDatabase::JournalDatabase(const QString &path, JournalStorage storage, int lockWait)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_storage(storage)
    , m_lockWait(lockWait)
    , m_connection("journal-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

JournalDatabase::~JournalDatabase()
{
    close();
}

QString JournalDatabase::folder() const
{
    return QFileInfo(m_path).absolutePath();
}

JournalResult<void> JournalDatabase::open()
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return tl::make_unexpected(
            error(JournalError::Kind::CannotOpen, u"Qt has no driver for SQLite here"_s));
    auto made = PrivateFile::makeFolder(folder());
    if (made)
        made = PrivateFile::make(m_path);
    if (!made)
        return tl::make_unexpected(error(JournalError::Kind::CannotOpen, made.error()));

    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_lockWait));
    m_identity = FileIdentity::of(m_path);
    if (!m_database.open()) {
        const auto failed = error(m_database.lastError());
        close();
        return tl::make_unexpected(failed);
    }
    // Nothing of these touches the file. What is removed is overwritten; a damaged page is found
    // when it is read.
    for (const auto *pragma : {"PRAGMA secure_delete = ON", "PRAGMA cell_size_check = ON",
                               "PRAGMA temp_store = MEMORY"}) {
        if (const auto set = run(QString::fromLatin1(pragma)); !set) {
            close();
            return tl::make_unexpected(set.error());
        }
    }
    return {};
}

JournalResult<void> JournalDatabase::prepare()
{
    // A commit of a rollback journal is the removal of a file, and counts only when the folder has
    // reached the disk too: that is EXTRA. In a write-ahead log FULL has the same effect.
    const bool remote = isRemote();
    if (auto set = setMode(remote ? u"delete"_s : u"wal"_s); !set)
        return set;
    for (const auto *pragma : {remote ? "PRAGMA synchronous = EXTRA" : "PRAGMA synchronous = FULL",
                               "PRAGMA fullfsync = ON", "PRAGMA checkpoint_fullfsync = ON"}) {
        if (const auto set = run(QString::fromLatin1(pragma)); !set)
            return tl::make_unexpected(set.error());
    }
    if (!remote) {
        // A read makes the log.
        if (auto read = value(u"SELECT count(*) FROM sqlite_schema"_s); !read)
            return tl::make_unexpected(read.error());
        m_logIdentity = FileIdentity::of(logPath());
    }
    return {};
}

JournalResult<void> JournalDatabase::setMode(const QString &mode)
{
    const QDeadlineTimer deadline(m_lockWait);
    while (true) {
        const auto set = value("PRAGMA journal_mode = "_L1 + mode);
        if (set && set->toString() == mode)
            return {};
        // SQLite does not wait by itself here.
        const bool locked = set || set.error().kind == JournalError::Kind::Locked;
        if (!locked)
            return tl::make_unexpected(set.error());
        if (deadline.hasExpired()) {
            return tl::make_unexpected(
                set ? error(
                    JournalError::Kind::Locked,
                    u"The file is kept in the mode \"%1\", not \"%2\""_s.arg(set->toString(), mode))
                    : set.error());
        }
        QThread::msleep(pollInterval);
    }
}

void JournalDatabase::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
    m_identity.reset();
    m_logIdentity.reset();
}

bool JournalDatabase::isInPlace() const
{
    return m_identity && FileIdentity::of(m_path) == m_identity
        && (!m_logIdentity || FileIdentity::of(logPath()) == m_logIdentity);
}

QString JournalDatabase::logPath() const
{
    return m_path + "-wal"_L1;
}

bool JournalDatabase::isRemote() const
{
    if (m_storage != JournalStorage::Detect)
        return m_storage == JournalStorage::Network;
    return m_path.startsWith("//"_L1) || isRemote(QStorageInfo(folder()).fileSystemType());
}

bool JournalDatabase::isRemote(const QByteArray &fileSystem)
{
    const auto type = fileSystem.toLower();
    return std::any_of(std::begin(remoteFileSystems), std::end(remoteFileSystems),
                       [&type](const char *remote) { return type.startsWith(remote); });
}

JournalResult<QSqlQuery> JournalDatabase::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return tl::make_unexpected(error(query.lastError()));
    for (const auto &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::make_unexpected(error(query.lastError()));
    return query;
}

JournalResult<QVariant> JournalDatabase::value(const QString &statement, const QVariantList &values)
{
    auto query = run(statement, values);
    if (!query)
        return tl::make_unexpected(query.error());
    if (query->next())
        return query->value(0);
    if (auto end = ended(*query); !end)
        return tl::make_unexpected(end.error());
    return QVariant();
}

JournalResult<void> JournalDatabase::ended(const QSqlQuery &query) const
{
    if (query.lastError().isValid())
        return tl::make_unexpected(error(query.lastError()));
    return {};
}

JournalError JournalDatabase::error(JournalError::Kind kind, const QString &technical) const
{
    return {kind, m_path, technical};
}

JournalError JournalDatabase::error(const QSqlError &failed) const
{
    const int code = failed.nativeErrorCode().toInt();
    const QString words = failed.databaseText();
    auto kind = kindOf(code, words);
    // SQLite knows only one of the errors for a full disk; a quota has another one.
    if ((code & 0xff) == SqliteIoError && !PrivateFile::hasRoom(folder()))
        kind = JournalError::Kind::Full;
    return error(kind, u"SQLite: %1 (%2)"_s.arg(words).arg(code));
}

}
