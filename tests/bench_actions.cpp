// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a run takes beside what the server alone would need, and what the journal on disk costs.
// An action is two calls: the read just before, and the change. The ideal is the time of these
// calls, a few at a time, with no time in between.

#include "bench.h"

#include "demo/practicehost.h"
#include "journal/memoryjournal.h"
#include "journal/sqljournal.h"
#include "session/session.h"
#include "support/samplerequests.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr int actions = 400;
constexpr int atATime = 4;
constexpr int latency = 50; // milliseconds
constexpr double callTime = double(actions) * latency / atATime;

constexpr int entries = 500;

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed() / 1000) / 1000;
}

QList<Request> approvedRequests()
{
    QList<Request> requests;
    for (int number = 1; number <= actions; ++number)
        requests.append(sampleRequest(number, RequestStatus::Approved));
    return requests;
}

struct Server
{
    PracticeHost &host;
    QNetworkAccessManager &network;
    const ServerProfile profile = *ServerProfile::fromAddress(host.baseUrl().toString());
};

// A run of all requests through a session; nothing where not all were changed.
std::optional<double> run(Server &server, std::unique_ptr<Journal> journal)
{
    const auto requests = approvedRequests();
    server.host.replace(requests);
    const QTemporaryDir folder;
    QSettings storage(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(storage, nullptr);
    Session session(server.network, settings, std::move(journal), nullptr);
    auto runSettings = settings.runSettings();
    runSettings.concurrency = atATime;
    session.setRunSettings(runSettings);
    QEventLoop loop;
    QObject::connect(&session, &Session::templatesSettled, &loop, &QEventLoop::quit);
    session.setProfile(server.profile);
    loop.exec();

    QList<PreflightItem> plan;
    for (const auto &request : requests) {
        plan.append(PreflightItem());
        plan.last().request = request;
    }
    QElapsedTimer clock;
    clock.start();
    const auto *runner = session.startRun(StatusChange::Complete, plan, {});
    QObject::connect(runner, &ActionRunner::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const double taken = milliseconds(clock);
    return runner->count(Outcome::Kind::Done) == actions ? std::optional(taken) : std::nullopt;
}

// The same calls without a run around them.
class PlainCalls : public QObject
{
public:
    explicit PlainCalls(Server &server)
        : m_client(server.network, nullptr)
    {
        server.host.replace(m_requests);
        m_client.setProfile(server.profile);
    }

    std::optional<double> run()
    {
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < atATime; ++i)
            next();
        m_loop.exec();
        const double taken = milliseconds(clock);
        return m_changed == actions ? std::optional(taken) : std::nullopt;
    }

private:
    void next()
    {
        if (m_next == actions)
            return;
        const auto id = m_requests.at(m_next++).id;
        m_client.fetchRequest(id, this, [this, id](const auto &) {
            m_client.changeStatus(id, StatusChange::Complete, this, [this](const auto &answer) {
                m_changed += answer ? 1 : 0;
                if (++m_ended == actions)
                    return m_loop.quit();
                next();
            });
        });
    }

    const QList<Request> m_requests = approvedRequests();
    ApiClient m_client;
    QEventLoop m_loop;
    int m_next = 0;
    int m_ended = 0;
    int m_changed = 0;
};

// Intents and outcomes that reach the disk, so many entries at a time: how long one takes, as the
// whole time divided by the entries.
class JournalCost : public QObject
{
public:
    explicit JournalCost(const QString &folder)
        : m_journal({.path = folder + u"/journal.sqlite"_s}, JournalOrigin::here({}))
    {
        // The second change of an entry's request is the outcome's.
        QObject::connect(&m_journal, &Journal::changed, this, [this](const RequestId &request) {
            if (++m_changes[request] == 2)
                end();
        });
    }

    std::optional<double> run(int concurrency)
    {
        m_changes.clear();
        m_next = m_ended = 0;
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < concurrency; ++i)
            next();
        m_loop.exec();
        const double taken = milliseconds(clock) / entries;
        return m_ended == entries ? std::optional(taken) : std::nullopt;
    }

private:
    void next()
    {
        if (m_next == entries)
            return;
        JournalEntry entry;
        entry.server = u"https://cm.contoso.com/CertificateManagement"_s;
        entry.request = sampleId(++m_next);
        entry.readBefore = QDateTime::currentDateTimeUtc();
        m_journal.writeIntent(entry, this, [this](const auto &number) {
            if (!number)
                return m_loop.quit();
            Outcome outcome;
            outcome.kind = Outcome::Kind::Done;
            m_journal.writeOutcome(*number, outcome);
        });
    }
    void end()
    {
        if (++m_ended == entries)
            return m_loop.quit();
        next();
    }

    SqlJournal m_journal;
    QEventLoop m_loop;
    QHash<RequestId, int> m_changes;
    int m_next = 0;
    int m_ended = 0;
};

bool measureJournal(int runs)
{
    const QTemporaryDir folder;
    JournalCost cost(folder.path());
    for (const int concurrency : {1, atATime}) {
        std::vector<double> times;
        for (int i = 0; i < runs; ++i) {
            const auto time = cost.run(concurrency);
            if (!time)
                return false;
            times.push_back(*time);
        }
        Bench::print({u"actions.journal.%1"_s.arg(concurrency), Bench::median(times),
                      u"ms/action"_s, entries});
    }
    return true;
}

}

bool Bench::actions(const Options &options)
{
    if (!measureJournal(options.runs))
        return false;
    const auto host = PracticeHost::start({.requests = 0, .latencyMs = latency});
    if (!host)
        return false;
    QNetworkAccessManager network;
    Server server{.host = **host, .network = network};
    std::vector<double> file;
    std::vector<double> memory;
    std::vector<double> plain;
    for (int i = 0; i < options.runs; ++i) {
        const QTemporaryDir folder;
        const JournalOptions onDisk{.path = folder.filePath(u"journal.sqlite"_s)};
        const auto withFile
            = run(server, std::make_unique<SqlJournal>(onDisk, JournalOrigin::here({})));
        const auto withMemory = run(server, std::make_unique<MemoryJournal>(nullptr));
        const auto calls = PlainCalls(server).run();
        if (!withFile || !withMemory || !calls)
            return false;
        file.push_back(*withFile);
        memory.push_back(*withMemory);
        plain.push_back(*calls);
    }
    constexpr double ideal = 2 * callTime;
    print({u"actions.ideal"_s, ideal, u"ms"_s, ::actions});
    const auto tell = [](const QString &name, double taken) {
        print({u"actions.%1"_s.arg(name), taken, u"ms"_s, ::actions});
        print({u"actions.%1.overIdeal"_s.arg(name), 100 * (taken / ideal - 1), u"%"_s, ::actions});
    };
    tell(u"file"_s, median(file));
    tell(u"memory"_s, median(memory));
    tell(u"plainCalls"_s, median(plain));
    // Beside a program that sends changes without looking first.
    print({u"actions.file.toOneCallEach"_s, median(file) / callTime, u"times"_s, ::actions});
    return true;
}
