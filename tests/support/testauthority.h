// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace Sigill {

// A certificate authority that lasts as long as the test. What it issues is made by openssl.
class TestAuthority
{
public:
    struct Identity
    {
        QSslCertificate certificate;
        QSslKey key;
    };

    TestAuthority() { m_works = setUp(); }

    static bool isPossible()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty();
    }
    bool works() const { return m_works; }
    QSslCertificate root() const { return certificate(QStringLiteral("root.pem")); }

    // For the host, valid from and to some days from now.
    Identity issue(const QString &host, int fromDays, int toDays)
    {
        const QString name = QStringLiteral("leaf%1").arg(++m_count);
        const bool made
            = run({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
                   QLatin1String("/CN=") + host, QStringLiteral("-addext"),
                   QLatin1String("subjectAltName=DNS:") + host, QStringLiteral("-keyout"),
                   name + QLatin1String(".key"), QStringLiteral("-out"),
                   name + QLatin1String(".csr")})
            && run({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-config"),
                    QStringLiteral("ca.cnf"), QStringLiteral("-startdate"), date(fromDays),
                    QStringLiteral("-enddate"), date(toDays), QStringLiteral("-in"),
                    name + QLatin1String(".csr"), QStringLiteral("-out"),
                    name + QLatin1String(".pem")});
        return made ? identity(name) : Identity();
    }

    Identity selfSigned(const QString &host)
    {
        const QString name = QStringLiteral("own%1").arg(++m_count);
        const bool made = run(
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
             QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
             QLatin1String("/CN=") + host, QStringLiteral("-addext"),
             QLatin1String("subjectAltName=DNS:") + host, QStringLiteral("-keyout"),
             name + QLatin1String(".key"), QStringLiteral("-out"), name + QLatin1String(".pem")});
        return made ? identity(name) : Identity();
    }

private:
    bool setUp()
    {
        write(QStringLiteral("index.txt"), {});
        write(QStringLiteral("serial"), "1000\n");
        write(QStringLiteral("ca.cnf"),
              "[ca]\ndefault_ca=own\n[own]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\n"
              "certificate=root.pem\nprivate_key=root.key\ndefault_md=sha256\npolicy=any\n"
              "copy_extensions=copy\nunique_subject=no\n[any]\ncommonName=supplied\n");
        return run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                    QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
                    QStringLiteral("/CN=Test authority"), QStringLiteral("-days"),
                    QStringLiteral("3000"), QStringLiteral("-keyout"), QStringLiteral("root.key"),
                    QStringLiteral("-out"), QStringLiteral("root.pem")});
    }

    bool run(const QStringList &arguments) const
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(QStringLiteral("openssl"), arguments);
        return openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit
            && openssl.exitCode() == 0;
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QSslCertificate certificate(const QString &name) const
    {
        return QSslCertificate::fromData(read(name)).value(0);
    }
    Identity identity(const QString &name) const
    {
        return {certificate(name + QLatin1String(".pem")),
                QSslKey(read(name + QLatin1String(".key")), QSsl::Rsa)};
    }
    static QString date(int days)
    {
        return QDateTime::currentDateTimeUtc().addDays(days).toString(
            QStringLiteral("yyyyMMddHHmmss'Z'"));
    }

    QTemporaryDir m_folder;
    bool m_works = false;
    int m_count = 0;
};

}
