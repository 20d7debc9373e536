// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a session takes for the whole list of a practice server that has its bytes ready, beside
// a plain download of the same address. The longest gap between two turns of the event loop is
// measured in runs of its own, since the watching keeps a core busy.

#include "bench.h"

#include "demo/practicehost.h"
#include "journal/memoryjournal.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed() / 1000) / 1000;
}

// Reads and throws away, as fast as it comes; how long that takes in milliseconds.
double download(QNetworkAccessManager &network, const QUrl &url)
{
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    auto *reply = network.get(QNetworkRequest(url));
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply] { reply->readAll(); });
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    reply->deleteLater();
    return milliseconds(clock);
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

// In milliseconds.
struct Load
{
    double first = 0;
    double all = 0;
    double longestGap = 0; // only where it was watched
};

// Nothing where the list could not be loaded.
std::optional<Load> load(QNetworkAccessManager &network, const ServerProfile &profile,
                         bool isWatched)
{
    const QTemporaryDir folder;
    QSettings storage(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(storage, nullptr);
    Session session(network, settings, std::make_unique<MemoryJournal>(nullptr), nullptr);
    session.languages().use(u"sv"_s);
    session.setView(StatusView::All);

    QElapsedTimer clock;
    Load result;
    QEventLoop loop;
    QObject::connect(&session, &Session::received, &loop, [&] {
        if (result.first == 0)
            result.first = milliseconds(clock);
    });
    const auto endWhenReady = [&] {
        if (session.loadState() == Session::LoadState::Loading)
            return;
        if (result.all == 0)
            result.all = milliseconds(clock);
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

    if (watch)
        result.longestGap = watch->longest();
    return session.loadState() == Session::LoadState::Loaded ? std::optional(result) : std::nullopt;
}

}

bool Bench::list(const Options &options)
{
    const auto host = PracticeHost::start({.requests = options.rows});
    if (!host)
        return false;
    const auto profile = ServerProfile::fromAddress((*host)->baseUrl().toString());
    const QUrl url = profile->listUrl(std::nullopt);
    QNetworkAccessManager network;
    // The server makes its bytes when first asked.
    download(network, url);
    std::vector<double> downloads;
    std::vector<double> first;
    std::vector<double> all;
    std::vector<double> longestGap;
    for (int run = 0; run < options.runs; ++run) {
        downloads.push_back(download(network, url));
        const auto plain = load(network, *profile, false);
        const auto watched = load(network, *profile, true);
        if (!plain || !watched)
            return false;
        first.push_back(plain->first);
        all.push_back(plain->all);
        longestGap.push_back(watched->longestGap);
    }
    print(u"list.download"_s, median(downloads), u"ms"_s, options.rows);
    print(u"list.first"_s, median(first), u"ms"_s, options.rows);
    print(u"list.all"_s, median(all), u"ms"_s, options.rows);
    print(u"list.longestGap"_s, median(longestGap), u"ms"_s, options.rows);
    return true;
}
