// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/fileidentity.h"
#include "journal/journalresult.h"
#include "journal/journalstorage.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace Sigill {

// The SQLite file below the journal: its connection, its errors, and whether it still stands where
// it was opened. Belongs to the thread that opens it.
class JournalDatabase
{
public:
    // The wait for another program's lock is in milliseconds.
    JournalDatabase(const QString &path, JournalStorage storage, int lockWait);
    ~JournalDatabase();
    Q_DISABLE_COPY_MOVE(JournalDatabase)

    const QString &path() const { return m_path; }
    // Absolute.
    QString folder() const;

    // Makes the folder and the file where they are missing.
    JournalResult<void> open();
    // Chooses how changes reach the disk; writes in the file, so its version must be known first.
    JournalResult<void> prepare();
    void close();
    bool isOpen() const { return m_database.isOpen(); }
    // False where the file has been taken away or replaced under the open connection: what is
    // written then is lost.
    bool isInPlace() const;
    // Whether the file lies on another computer.
    bool isRemote() const;
    // Whether files on a file system of this name may.
    static bool isRemote(const QByteArray &fileSystem);

    // A statement that has been carried out; its rows can be read once, forwards. It must end
    // before the connection does.
    JournalResult<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    // The first value of the first row; invalid where there is none.
    JournalResult<QVariant> value(const QString &statement, const QVariantList &values = {});
    // The error that ended the rows of this query, if one did.
    JournalResult<void> ended(const QSqlQuery &query) const;

    JournalError error(JournalError::Kind kind, const QString &technical) const;

private:
    JournalError error(const QSqlError &error) const;
    QString logPath() const;
    // Waits for other programs as long as for any lock.
    JournalResult<void> setMode(const QString &mode);

    QString m_path;
    JournalStorage m_storage;
    int m_lockWait;
    QString m_connection;
    QSqlDatabase m_database;
    std::optional<FileIdentity> m_identity;
    std::optional<FileIdentity> m_logIdentity;
};

}
