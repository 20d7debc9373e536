// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the names of the people in a list take to come from the lab's directory after the list
// itself, and what the directory costs the list: the same list without one, in turns.

#include "bench.h"

#include "demo/practicehost.h"
#include "journal/memoryjournal.h"
#include "session/session.h"
#include "support/lab.h"
#include "support/samplerequests.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr qsizetype mostPeople = 2000;

// In milliseconds.
struct Load
{
    double list = 0;
    double names = 0; // after the list
};

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

// Nothing where the list could not be loaded or somebody has no name.
std::optional<Load> load(QNetworkAccessManager &network, const ServerProfile &profile,
                         const QList<Lab::Account> &people)
{
    const QTemporaryDir folder;
    QSettings storage(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(storage, nullptr);
    // Each run asks the directory, as on a computer that is new.
    settings.set(Settings::Number::KeepNames, 0);
    Session session(network, settings, std::make_unique<MemoryJournal>(nullptr), nullptr);
    session.setView(StatusView::All);

    QElapsedTimer clock;
    Load result;
    QEventLoop loop;
    const auto endWhenReady = [&] {
        if (session.loadState() == Session::LoadState::Loading)
            return;
        if (result.list == 0)
            result.list = milliseconds(clock);
        if (session.people().isSettled())
            loop.quit();
    };
    QObject::connect(&session.people(), &People::changed, &loop, endWhenReady,
                     Qt::QueuedConnection);
    clock.start();
    session.connectTo(profile);
    QObject::connect(&session, &Session::loadStateChanged, &loop, endWhenReady);
    loop.exec();
    result.names = milliseconds(clock) - result.list;

    const auto &texts = session.requests().texts();
    const bool areNamed = std::all_of(people.begin(), people.end(), [&](const auto &person) {
        return profile.directories.isEmpty() || texts.names().person(person.guid);
    });
    return session.loadState() == Session::LoadState::Loaded && areNamed ? std::optional(result)
                                                                         : std::nullopt;
}

}

bool Bench::names(const Options &options)
{
    if (!Lab::isThere()) {
        std::fputs("names: there is no lab, see tests/lab/README.md.\n", stderr);
        return false;
    }
    const auto people = Lab().people().mid(0, mostPeople);
    const auto host = PracticeHost::start({.requests = 0});
    if (!host || people.size() < mostPeople)
        return false;
    QList<Request> requests;
    for (int i = 0; i < options.rows; ++i) {
        auto request = sampleRequest(i, RequestStatus::Approved);
        request.target = people.at(i % mostPeople).guid;
        request.originator = people.at((i + 1) % mostPeople).guid;
        requests.append(request);
    }
    (*host)->replace(requests);
    const auto without = ServerProfile::fromAddress((*host)->baseUrl().toString()).value();
    auto with = without;
    with.directories = {{.domain = u"test.local"_s,
                         .domainSid = Lab().domainSid(),
                         .servers = {u"dc1.test.local"_s}}};
    QNetworkAccessManager network;
    const qsizetype wanted = std::min<qsizetype>(mostPeople, options.rows);
    // The server makes its bytes when first asked.
    if (!load(network, without, {}))
        return false;
    std::vector<double> lists;
    std::vector<double> listsWithout;
    std::vector<double> names;
    for (int run = 0; run < options.runs; ++run) {
        const auto plain = load(network, without, {});
        const auto named = load(network, with, people.mid(0, wanted));
        if (!plain || !named)
            return false;
        listsWithout.push_back(plain->list);
        lists.push_back(named->list);
        names.push_back(named->names);
    }
    print({u"names.listWithout"_s, median(listsWithout), u"ms"_s, options.rows});
    print({u"names.list"_s, median(lists), u"ms"_s, options.rows});
    print({u"names.all"_s, median(names), u"ms"_s, options.rows});
    return true;
}
