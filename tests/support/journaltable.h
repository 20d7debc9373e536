// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUuid>

namespace Sigill {

// A connection to the journal's file behind its back.
class JournalTable
{
public:
    explicit JournalTable(const QString &path)
        : m_name(QUuid::createUuid().toString())
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        database.open();
    }
    ~JournalTable() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(JournalTable)

    bool run(const QString &statement, const QVariantList &values = {})
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        query.prepare(statement);
        for (const auto &value : values)
            query.addBindValue(value);
        if (query.exec())
            return true;
        qInfo("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        return false;
    }
    // Of the first row; invalid where there is none.
    QVariant value(const QString &statement)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        return query.exec(statement) && query.next() ? query.value(0) : QVariant();
    }

private:
    QString m_name;
};

}
