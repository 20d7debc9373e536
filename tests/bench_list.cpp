// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_list [ROWS] [RUNS]: how long a session takes for the whole list of a practice server that
// has its bytes ready, beside a plain download of the same address. One JSON object a line, times
// in milliseconds. The longest gap between two turns of the event loop is measured in runs of its
// own, since the watching keeps a core busy.

#include "demo/practicehost.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed() / 1000) / 1000;
}

void print(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

// Reads and throws away, as fast as it comes.
void download(QNetworkAccessManager &network, const QUrl &url, bool isWarmUp)
{
    QElapsedTimer clock;
    clock.start();
    qint64 bytes = 0;
    QEventLoop loop;
    auto *reply = network.get(QNetworkRequest(url));
    QObject::connect(reply, &QNetworkReply::readyRead, reply,
                     [bytes = &bytes, reply] { *bytes += reply->readAll().size(); });
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    bytes += reply->readAll().size();
    reply->deleteLater();
    if (!isWarmUp)
        print({{u"what"_s, u"download"_s}, {u"bytes"_s, bytes}, {u"all"_s, milliseconds(clock)}});
}

// Longest time in which the event loop came round to nothing.
class LoopWatch
{
public:
    LoopWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, milliseconds(m_clock));
            m_clock.start();
        });
        m_clock.start();
        m_timer.start(0);
    }
    double longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

bool load(QNetworkAccessManager &network, const ServerProfile &profile, bool isWatched)
{
    const QTemporaryDir folder;
    QSettings storage(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(storage, nullptr);
    Session session(network, settings, {}, nullptr);
    session.languages().use(u"sv"_s);
    session.setView(StatusView::All);

    QElapsedTimer clock;
    double first = 0;
    double all = 0;
    QEventLoop loop;
    QObject::connect(&session, &Session::received, &loop, [&] {
        if (first == 0)
            first = milliseconds(clock);
    });
    const auto endWhenReady = [&] {
        if (session.loadState() == Session::LoadState::Loading)
            return;
        if (all == 0)
            all = milliseconds(clock);
        if (session.hasSettledTemplates())
            loop.quit();
    };
    QObject::connect(&session, &Session::templatesSettled, &loop, endWhenReady);
    std::optional<LoopWatch> watch;
    if (isWatched)
        watch.emplace();
    clock.start();
    session.connectTo(profile);
    QObject::connect(&session, &Session::loadStateChanged, &loop, endWhenReady);
    loop.exec();

    QJsonObject result{{u"what"_s, isWatched ? u"watched load"_s : u"load"_s},
                       {u"rows"_s, session.requests().rowCount()},
                       {u"first"_s, first},
                       {u"all"_s, all}};
    if (watch)
        result.insert(u"longestGap"_s, watch->longest());
    print(result);
    return session.loadState() == Session::LoadState::Loaded;
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rows = arguments.value(1, u"10000"_s).toInt();
    const int runs = arguments.value(2, u"3"_s).toInt();
    if (rows < 1 || rows > PracticeOptions::maxRequests || runs < 1) {
        std::fputs("bench_list [ROWS] [RUNS]\n", stderr);
        return 2;
    }
    const auto host = PracticeHost::start({.requests = rows});
    if (!host)
        return 3;
    const auto profile = ServerProfile::fromAddress((*host)->baseUrl().toString());
    const QUrl url = profile->listUrl(std::nullopt);
    QNetworkAccessManager network;
    // The server makes its bytes when first asked.
    download(network, url, true);
    for (int run = 0; run < runs; ++run) {
        download(network, url, false);
        if (!load(network, *profile, false) || !load(network, *profile, true))
            return 1;
    }
    return 0;
}
