// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/runbed.h"
#include "support/scriptedserver.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Kind = Outcome::Kind;
using By = Outcome::ConfirmedBy;
using Reason = Outcome::Reason;
using State = RunItem::State;
using Call = ScriptedServer::Call;

// How a run is steered: how many at once, stop, retry, and who leaves when.
class TestRunnerControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsToItsConcurrency_data();
    void keepsToItsConcurrency();
    void tellsOfEachStep();
    void skipsWithoutACall();
    void endsAnEmptyRun();
    void stopsBeforeAnythingWasSent();
    void stopEmptiesTheQueue();
    void stopBeforeTheReadIsAnswered();
    void stopWhileItWaitsForABusyServer();
    void stopWhileItWaitsForARefusingServer();
    void stopAfterALoss();
    void retriesWhatIsNotSettled();
    void retryOfUnknownSendsAgainIfUnchanged();
    void unknownStaysUnknown_data();
    void unknownStaysUnknown();
    void deletedInMidRun_data();
    void deletedInMidRun();
};

void TestRunnerControl::keepsToItsConcurrency_data()
{
    QTest::addColumn<int>("concurrency");
    for (const int concurrency : {1, 3, 4})
        QTest::addRow("%d", concurrency) << concurrency;
}

void TestRunnerControl::keepsToItsConcurrency()
{
    QFETCH(int, concurrency);
    ScriptedServer server(20);
    // Calls are held until as many are open as may be, and a moment longer, for one too many.
    QList<Call> held;
    qsizetype most = 0;
    QTimer release;
    release.setSingleShot(true);
    connect(&release, &QTimer::timeout, this, [&] {
        for (const auto &call : std::exchange(held, {}))
            call.isPut ? server.carryOut(call) : server.answer(call);
    });
    const auto later = [&](const Call &call) {
        held << call;
        most = std::max(most, held.size());
        release.start(held.size() >= concurrency ? 20 : 500);
    };
    server.onGet = later;
    server.onPut = later;
    RunBed bed(server.raw.baseUrl(), concurrency);
    bed.start(server.requests);
    QTRY_COMPARE_WITH_TIMEOUT(bed.finished, 1, 20'000);
    QCOMPARE(bed.runner->count(Kind::Done), 20);
    QCOMPARE(most, qsizetype(concurrency));
    QCOMPARE(server.raw.count("PUT"), 20);
}

void TestRunnerControl::tellsOfEachStep()
{
    ScriptedServer server(3);
    RunBed bed(server.raw.baseUrl(), 1);
    QList<State> states;
    connect(bed.runner.get(), &ActionRunner::itemChanged, this,
            [&](int index) { states << bed.runner->items().at(index).state; });
    bed.start(server.requests);
    QVERIFY(bed.runner->isRunning());
    QCOMPARE(bed.runner->count(State::Waiting), 3);
    // Nothing happens before who started it could connect.
    QVERIFY(bed.changed.isEmpty());
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.changed, (QList{0, 0, 1, 1, 2, 2}));
    QCOMPARE(states,
             (QList{State::InFlight, State::Ended, State::InFlight, State::Ended, State::InFlight,
                    State::Ended}));
    // Each was read before, and shown by the answer.
    QCOMPARE(bed.read.size(), 6);
    QCOMPARE(bed.read.last().status, RequestStatus::Completed);
    QCOMPARE(bed.runner->change(), StatusChange::Complete);
}

void TestRunnerControl::skipsWithoutACall()
{
    ScriptedServer server(3);
    server.setStatus(sampleId(1), RequestStatus::Denied);
    RunBed bed(server.raw.baseUrl());
    auto plan = RunBed::plan(server.requests, StatusChange::Complete);
    plan[1].ticked = false;
    bed.runner->start(StatusChange::Complete, plan, {});
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.kinds(), (QList{Kind::Skipped, Kind::Skipped, Kind::Done}));
    QCOMPARE(bed.outcome(0).reason, Reason::FinalStatus);
    QCOMPARE(bed.outcome(1).reason, Reason::OperatorUnticked);
    for (const int number : {1, 2})
        QCOMPARE(server.calls(false, sampleId(number)) + server.puts(sampleId(number)), 0);
    QCOMPARE(bed.journal.intents, 1);
}

void TestRunnerControl::endsAnEmptyRun()
{
    ScriptedServer server(1, RequestStatus::Denied);
    for (const auto &requests : {QList<Request>(), server.requests}) {
        RunBed bed(server.raw.baseUrl());
        bed.start(requests);
        QTRY_COMPARE(bed.finished, 1);
    }
    QVERIFY(server.raw.calls().isEmpty());
}

void TestRunnerControl::stopsBeforeAnythingWasSent()
{
    ScriptedServer server(3);
    RunBed bed(server.raw.baseUrl());
    bed.start(server.requests);
    bed.runner->stop();
    bed.runner->stop();
    QTRY_COMPARE(bed.finished, 1);
    QVERIFY(!bed.runner->isRunning());
    QCOMPARE(bed.runner->count(Kind::NotSent), 3);
    QCOMPARE(bed.runner->unsettledCount(), 3);
    bed.runner->retry();
    QTRY_COMPARE(bed.finished, 2);
    QVERIFY(!bed.runner->isStopping());
    QCOMPARE(bed.runner->count(Kind::Done), 3);
    QCOMPARE(server.raw.count("PUT"), 3);
}

void TestRunnerControl::stopEmptiesTheQueue()
{
    ScriptedServer server(6);
    QList<Call> held;
    server.onPut = [&](const Call &call) { held << call; };
    RunBed bed(server.raw.baseUrl(), 2);
    bed.start(server.requests);
    QTRY_COMPARE(held.size(), 2);
    bed.runner->stop();
    QVERIFY(bed.runner->isStopping());
    QVERIFY(bed.runner->isRunning());
    QCOMPARE(bed.runner->count(Kind::NotSent), 4);
    for (const auto &call : held)
        server.carryOut(call);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.kinds(),
             (QList{Kind::Done, Kind::Done, Kind::NotSent, Kind::NotSent, Kind::NotSent,
                    Kind::NotSent}));
    for (int i = 2; i < 6; ++i) {
        QCOMPARE(bed.outcome(i).reason, Reason::OperatorStopped);
        QCOMPARE(server.calls(false, sampleId(i + 1)), 0);
    }
    QCOMPARE(server.raw.count("PUT"), 2);
    QCOMPARE(bed.journal.intents, 2);
    QCOMPARE(bed.journal.outcomes, 2);
}

void TestRunnerControl::stopBeforeTheReadIsAnswered()
{
    ScriptedServer server(1);
    std::optional<Call> held;
    server.onGet = [&](const Call &call) { held = call; };
    RunBed bed(server.raw.baseUrl());
    bed.start(server.requests);
    QTRY_VERIFY(held);
    bed.runner->stop();
    server.answer(*held);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.outcome().kind, Kind::NotSent);
    QCOMPARE(bed.outcome().reason, Reason::OperatorStopped);
    QCOMPARE(bed.journal.intents, 0);
    QCOMPARE(server.raw.count("PUT"), 0);
}

void TestRunnerControl::stopWhileItWaitsForABusyServer()
{
    ScriptedServer server(1);
    server.onPut = [](const Call &call) {
        RawServer::answer(*call.socket, 503, "{}", "application/json", "Retry-After: 100\r\n");
    };
    RunBed bed(server.raw.baseUrl());
    bed.start(server.requests);
    QTRY_COMPARE(server.puts(sampleId(1)), 1);
    QTRY_COMPARE(bed.api.client.changesInFlight(), 0);
    QCOMPARE(bed.finished, 0);
    bed.runner->stop();
    QTRY_COMPARE(bed.finished, 1);
    // A no counts only together with a re-read that shows the request unchanged.
    QCOMPARE(bed.outcome().kind, Kind::Refused);
    QCOMPARE(server.calls(false, sampleId(1)), 2);
    QCOMPARE(server.puts(sampleId(1)), 1);
}

void TestRunnerControl::stopWhileItWaitsForARefusingServer()
{
    ScriptedServer server(1);
    server.onGet = [&](const Call &call) {
        server.answer(call, "Connection: close\r\n");
        RawServer::close(*call.socket);
        server.raw.stopListening();
    };
    RunBed bed(server.raw.baseUrl());
    RunSettings settings = RunBed::shortened(1);
    settings.pauseAfterRefusedConnection = 100'000;
    bed.use(settings);
    bed.start(server.requests);
    QTRY_COMPARE(bed.journal.intents, 1);
    QTRY_COMPARE(bed.api.client.changesInFlight(), 0);
    QCOMPARE(bed.finished, 0);
    bed.runner->stop();
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.outcome().kind, Kind::NotSent);
    QCOMPARE(bed.journal.outcomes, 1);
    QCOMPARE(server.puts(sampleId(1)), 0);
}

void TestRunnerControl::stopAfterALoss()
{
    ScriptedServer server(1);
    RunBed bed(server.raw.baseUrl());
    server.onPut = [&](const Call &call) {
        RawServer::close(*call.socket);
        bed.runner->stop();
    };
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    // What was sent is looked for, but not sent again.
    QCOMPARE(bed.outcome().kind, Kind::Unknown);
    QCOMPARE(server.puts(sampleId(1)), 1);
    QVERIFY(server.calls(false, sampleId(1)) > 1);
    QCOMPARE(bed.journal.outcomes, 1);
}

void TestRunnerControl::retriesWhatIsNotSettled()
{
    enum { Fine, Forbidden, Lost, Denied, Unticked };
    ScriptedServer server(5);
    server.onPut = [&](const Call &call) {
        if (call.id == sampleId(1 + Forbidden))
            RawServer::answer(*call.socket, 403, "{}");
        else if (call.id == sampleId(1 + Lost))
            RawServer::close(*call.socket);
        else
            server.carryOut(call);
    };
    RunBed bed(server.raw.baseUrl());
    auto plan = RunBed::plan(server.requests, StatusChange::Complete);
    plan[Unticked].ticked = false;
    server.setStatus(sampleId(1 + Denied), RequestStatus::Denied);
    bed.runner->start(StatusChange::Complete, plan, u"why"_s);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.kinds(),
             (QList{Kind::Done, Kind::Refused, Kind::Unknown, Kind::Overtaken, Kind::Skipped}));
    QCOMPARE(bed.runner->unsettledCount(), 2);
    const int putsBefore = server.raw.count("PUT");

    // The lost change had its effect after all.
    server.setStatus(sampleId(1 + Lost), RequestStatus::Completed);
    server.onPut = [&](const Call &call) { server.carryOut(call); };
    bed.changed.clear();
    bed.runner->retry();
    QVERIFY(bed.runner->isRunning());
    QCOMPARE(bed.runner->count(State::Waiting), 2);
    QTRY_COMPARE(bed.finished, 2);
    QCOMPARE(bed.kinds(),
             (QList{Kind::Done, Kind::Done, Kind::Done, Kind::Overtaken, Kind::Skipped}));
    QCOMPARE(bed.outcome(Forbidden).confirmedBy, By::Answer);
    QCOMPARE(bed.outcome(Lost).confirmedBy, By::Reread);
    QCOMPARE(server.raw.count("PUT"), putsBefore + 1);
    QCOMPARE(server.puts(sampleId(1 + Lost)), 2);
    for (const int settled : {Fine, Denied, Unticked})
        QVERIFY(!bed.changed.contains(settled));
    QCOMPARE(bed.runner->unsettledCount(), 0);
    // Also the lost attempt, which was unknown before.
    for (const auto &entry : bed.journal.entries())
        QVERIFY(!entry.isOpen());
    QCOMPARE(bed.journal.entriesFor(sampleId(1 + Lost)).size(), 1);
    QCOMPARE(bed.journal.entriesFor(sampleId(1 + Lost)).constFirst().outcome->confirmedBy,
             By::Reread);
}

void TestRunnerControl::retryOfUnknownSendsAgainIfUnchanged()
{
    ScriptedServer server(1);
    server.onPut = [](const Call &call) { RawServer::close(*call.socket); };
    RunBed bed(server.raw.baseUrl());
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.outcome().kind, Kind::Unknown);
    server.onPut = [&](const Call &call) { server.carryOut(call); };
    bed.runner->retry();
    QTRY_COMPARE(bed.finished, 2);
    QCOMPARE(bed.outcome().kind, Kind::Done);
    QCOMPARE(bed.outcome().confirmedBy, By::Answer);
    QCOMPARE(server.puts(sampleId(1)), 3);
}

void TestRunnerControl::unknownStaysUnknown_data()
{
    QTest::addColumn<QString>("hindrance");
    for (const char *hindrance : {"unreadable", "journal", "stopped", "stopped while reading"})
        QTest::addRow("%s", hindrance) << QString::fromLatin1(hindrance);
}

void TestRunnerControl::unknownStaysUnknown()
{
    QFETCH(QString, hindrance);
    ScriptedServer server(1);
    server.onPut = [](const Call &call) { RawServer::close(*call.socket); };
    RunBed bed(server.raw.baseUrl());
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.outcome().kind, Kind::Unknown);
    const int puts = server.puts(sampleId(1));

    // A retry that sends nothing knows no more about the change that was sent before.
    if (hindrance == "journal"_L1)
        bed.journal.error = JournalError();
    server.onGet = [&](const Call &call) {
        if (hindrance == "unreadable"_L1)
            return RawServer::answer(*call.socket, 500, "{}");
        if (hindrance == "stopped while reading"_L1)
            bed.runner->stop();
        server.answer(call);
    };
    bed.runner->retry();
    if (hindrance == "stopped"_L1)
        bed.runner->stop();
    QTRY_COMPARE(bed.finished, 2);
    QCOMPARE(server.puts(sampleId(1)), puts);
    QCOMPARE(bed.outcome().kind, Kind::Unknown);
    QCOMPARE(bed.runner->unsettledCount(), 1);

    // It still counts as ours when it shows at last.
    bed.journal.error.reset();
    server.onGet = [&](const Call &call) { server.answer(call); };
    server.setStatus(sampleId(1), RequestStatus::Completed);
    bed.runner->retry();
    QTRY_COMPARE(bed.finished, 3);
    QCOMPARE(bed.outcome().kind, Kind::Done);
    QCOMPARE(bed.outcome().confirmedBy, By::Reread);
}

void TestRunnerControl::deletedInMidRun_data()
{
    QTest::addColumn<bool>("inPut");
    QTest::addColumn<int>("number");
    QTest::addRow("in the first read") << false << 1;
    QTest::addRow("in the change") << true << 1;
    QTest::addRow("in a re-read") << false << 2;
    QTest::addRow("in the repeated change") << true << 2;
}

void TestRunnerControl::deletedInMidRun()
{
    QFETCH(bool, inPut);
    QFETCH(int, number);
    ScriptedServer server(4);
    QList<Call> held;
    const auto hold = [&](const Call &call) {
        const bool isIt = call.isPut == inPut && call.number == number;
        if (isIt)
            held << call;
        return isIt;
    };
    server.onGet = [&](const Call &call) {
        if (!hold(call))
            server.answer(call);
    };
    server.onPut = [&](const Call &call) {
        if (!hold(call))
            RawServer::close(*call.socket);
    };
    RunBed bed(server.raw.baseUrl(), 2);
    bed.start(server.requests);
    QTRY_COMPARE(held.size(), 2);
    const int puts = server.raw.count("PUT");
    bed.runner.reset();
    // The changes that were sent go on to their end, and nothing else is sent.
    QCOMPARE(bed.api.client.changesInFlight(), inPut ? 2 : 0);
    for (const auto &call : held)
        server.answer(call);
    QTRY_COMPARE(bed.api.client.changesInFlight(), 0);
    Caught<FreshRequest> caught;
    server.onGet = [&](const Call &call) { server.answer(call); };
    bed.api.client.fetchRequest(sampleId(4), this, caught.callback());
    QTRY_COMPARE(caught.times, 1);
    QCOMPARE(server.raw.count("PUT"), puts);
    QCOMPARE(bed.finished, 0);
    QCOMPARE(bed.journal.outcomes, 0);
}

QTEST_GUILESS_MAIN(TestRunnerControl)
#include "tst_runnercontrol.moc"
