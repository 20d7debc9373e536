// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a session takes for the whole list of a server in another process, beside curl, which
// throws the same bytes away, and beside a program that reads them all and then parses them with
// QJsonDocument; and what memory the list adds.

#include "bench.h"

#include "benchserver.h"
#include "journal/memoryjournal.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSettings>
#include <QTemporaryDir>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed() / 1000) / 1000;
}

// Kilobytes that this process has in memory: "VmRSS:" now, "VmHWM:" at most since it was reset.
qint64 memory(const QByteArray &what)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = file.readAll().split('\n');
    for (const auto &line : lines) {
        if (line.startsWith(what))
            return line.mid(what.size()).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

void resetMost()
{
    malloc_trim(0);
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

// Reads the whole answer, parses it as a whole and looks at each object, as a simple program does.
double wholeDocument(QNetworkAccessManager &network, const QUrl &url)
{
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    auto *reply = network.get(QNetworkRequest(url));
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const auto array = QJsonDocument::fromJson(reply->readAll()).array();
    QList<QStringList> rows;
    for (const auto &element : array) {
        const auto object = element.toObject();
        rows.append({object.value("Uuid"_L1).toString(), object.value("Comment"_L1).toString(),
                     object.value("SecurityDescriptor"_L1).toString(),
                     object.value("Submitted"_L1).toString()});
    }
    Bench::keep(rows);
    const double taken = milliseconds(clock);
    delete reply;
    return taken;
}

struct Load
{
    double first = 0; // milliseconds
    double all = 0; // milliseconds
    double memory = 0; // bytes, at most, above what there was before
};

// Nothing where the list could not be loaded.
std::optional<Load> load(QNetworkAccessManager &network, const QUrl &baseUrl)
{
    const QTemporaryDir folder;
    QSettings storage(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(storage, nullptr);
    Session session(network, settings, std::make_unique<MemoryJournal>(nullptr), nullptr);
    session.languages().use(u"sv"_s);
    session.setView(StatusView::All);
    QEventLoop loop;
    const auto settled
        = QObject::connect(&session, &Session::templatesSettled, &loop, &QEventLoop::quit);
    session.setProfile(*ServerProfile::fromAddress(baseUrl.toString()));
    loop.exec();
    QObject::disconnect(settled);

    Load result;
    resetMost();
    const qint64 before = memory("VmRSS:");
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&session, &Session::received, &loop, [&] {
        if (result.first == 0)
            result.first = milliseconds(clock);
    });
    session.connectTo(session.profile());
    QObject::connect(&session, &Session::loadStateChanged, &loop, [&] {
        if (session.loadState() != Session::LoadState::Loading)
            loop.quit();
    });
    loop.exec();
    result.all = milliseconds(clock);
    result.memory = 1024 * static_cast<double>(memory("VmHWM:") - before);
    return session.loadState() == Session::LoadState::Loaded ? std::optional(result) : std::nullopt;
}

}

bool Bench::list(const Options &options)
{
    const auto server = BenchServer::start(options.rows, options.rate);
    if (!server)
        return false;
    QNetworkAccessManager network;
    std::vector<double> downloads;
    std::vector<double> documents;
    std::vector<double> first;
    std::vector<double> all;
    std::vector<double> memory;
    for (int run = 0; run < options.runs; ++run) {
        const auto curl = server->curl();
        const auto loaded = load(network, server->baseUrl());
        if (!curl || !loaded)
            return false;
        downloads.push_back(*curl * 1000);
        first.push_back(loaded->first);
        all.push_back(loaded->all);
        memory.push_back(loaded->memory);
        // It would take all the memory there is.
        if (options.rows <= 200'000)
            documents.push_back(wholeDocument(network, server->listUrl()));
    }
    const auto bytes = static_cast<double>(server->bytes());
    const Reference curl{u"curl"_s, median(downloads)};
    print({u"list.first"_s, median(first), u"ms"_s, options.rows, curl});
    print({u"list.all"_s, median(all), u"ms"_s, options.rows, curl});
    if (!documents.empty()) {
        print({u"list.all"_s, median(all), u"ms"_s, options.rows,
               Reference{u"QJsonDocument"_s, median(documents)}});
    }
    print({u"list.memory"_s, median(memory) / 1e6, u"MB"_s, options.rows,
           Reference{u"JSON"_s, bytes / 1e6}});
    return true;
}
