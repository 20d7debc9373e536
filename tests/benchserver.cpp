// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchserver.h"

#include "api/serverprofile.h"
#include "support/buildplaces.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr int patience = 120'000; // milliseconds

// What curl wrote, by the format; empty where it failed.
QString askCurl(const QUrl &url, const QString &format)
{
    QProcess curl;
    curl.start(u"curl"_s, {u"-sf"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s, format, url.toString()});
    return curl.waitForFinished(patience) && curl.exitCode() == 0
        ? QString::fromLatin1(curl.readAllStandardOutput())
        : QString();
}

}

std::unique_ptr<BenchServer> BenchServer::start(int requests, qint64 rate)
{
    std::unique_ptr<BenchServer> server(new BenchServer);
    QProcess &process = server->m_process;
    process.setProgram(builtProgram(u"sigillctl"_s));
    process.setArguments({u"serve"_s, u"--requests"_s, QString::number(requests), u"--rate"_s,
                          QString::number(rate)});
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QIODevice::ReadOnly);
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patience))
            return nullptr;
    }
    server->m_baseUrl = QUrl(QString::fromUtf8(process.readLine()).trimmed());
    // The server makes its bytes when first asked.
    server->m_bytes = askCurl(server->listUrl(), u"%{size_download}"_s).toLongLong();
    return server->m_bytes > 0 ? std::move(server) : nullptr;
}

BenchServer::~BenchServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QUrl BenchServer::listUrl() const
{
    return ServerProfile::fromAddress(m_baseUrl.toString())->listUrl(std::nullopt);
}

std::optional<double> BenchServer::curl() const
{
    const QString time = askCurl(listUrl(), u"%{time_total}"_s);
    return time.isEmpty() ? std::nullopt : std::optional(time.toDouble());
}

}
