// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/buildplaces.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QUuid>

namespace Sigill {

// The lab that the test runs in (tests/lab/README.md). Where there is none, the test skips.
class Lab
{
public:
    struct Account
    {
        QUuid guid;
        QString sid;
        QString dn;
        QString password; // empty for the people p0001 and on
    };

    // Also true where there must be one: then it is missed loudly.
    static bool isThere()
    {
        return qEnvironmentVariableIsSet("SIGILL_LAB")
            || qEnvironmentVariableIsSet("SIGILL_REQUIRE_LAB");
    }
    // A file of its folder.
    static QString path(const QString &name)
    {
        return qEnvironmentVariable("SIGILL_LAB") + QLatin1Char('/') + name;
    }

    // Of a forest: test or other.
    explicit Lab(const QString &forest = QStringLiteral("test"))
    {
        QFile file(path(QStringLiteral("facts-%1.json").arg(forest)));
        if (file.open(QIODevice::ReadOnly))
            m_facts = QJsonDocument::fromJson(file.readAll()).object();
    }

    QString domainSid() const { return text("sid"); }
    QString realm() const { return text("realm"); }
    QString base() const { return text("base"); }
    Account account(const QString &name) const
    {
        return read(m_facts.value(QLatin1String("accounts")).toObject().value(name));
    }
    // p0001 and on.
    QList<Account> people() const
    {
        QList<Account> people;
        const auto all = m_facts.value(QLatin1String("people")).toArray();
        for (const auto &one : all)
            people << read(one);
        return people;
    }

    // Signs a user such as u1@TEST.LOCAL in, into a cache of Kerberos such as FILE:/tmp/cache.
    static bool signIn(const QString &user, const QString &cache)
    {
        QProcess process;
        process.start(projectFile(QStringLiteral("tests/lab/ticket.sh")),
                      {qEnvironmentVariable("SIGILL_LAB"), user, cache});
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

private:
    QString text(const char *name) const { return m_facts.value(QLatin1String(name)).toString(); }
    static Account read(const QJsonValue &value)
    {
        const auto field = [&](const char *name) { return value[QLatin1String(name)].toString(); };
        return {QUuid::fromString(field("guid")), field("sid"), field("dn"), field("password")};
    }

    QJsonObject m_facts;
};

}
