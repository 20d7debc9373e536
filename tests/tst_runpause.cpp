// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/runbed.h"
#include "support/scriptedserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Kind = Outcome::Kind;
using Reason = Outcome::Reason;
using State = RunItem::State;
using Call = ScriptedServer::Call;

// A run that pauses: by the operator, after equal failures, and where the journal does not work.
class TestRunPause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsNothingWhilePaused();
    void stopsWhilePaused();
    void pausesAfterEqualFailures_data();
    void pausesAfterEqualFailures();
    void pausesWhereNobodyListens();
    void goesOnAfterUnequalFailures();
    void countsAnewAfterResuming();
    void neverPausesWhereThatIsSet();
    void doesNotPauseAtTheEnd();
    void pausesWhereTheJournalFails();
    void leavesToAnotherProgramWhatItWorksOn();
    void readsAgainWhatAnotherProgramChanged();
    void endsWhatIsUnderWayWhereAPasswordTakesOver();
};

void TestRunPause::sendsNothingWhilePaused()
{
    ScriptedServer server(12);
    RunBed bed(server.raw.baseUrl(), 2);
    // Paused with one change at the server, and another one just before it is sent.
    std::optional<Call> thirdChange;
    std::optional<Call> fourthRead;
    const auto pauseWithBoth = [&] {
        if (!thirdChange || !fourthRead)
            return;
        bed.runner->pause();
        server.carryOut(*thirdChange);
        server.answer(*fourthRead);
    };
    server.onPut = [&](const Call &call) {
        if (server.raw.count("PUT") != 3)
            return server.carryOut(call);
        thirdChange = call;
        pauseWithBoth();
    };
    server.onGet = [&](const Call &call) {
        if (server.raw.count("GET") != 4)
            return server.answer(call);
        fourthRead = call;
        pauseWithBoth();
    };
    bed.start(server.requests);
    QTRY_VERIFY(bed.runner->pausedBecause());
    QVERIFY(!bed.runner->pausedBecause()->isQuestion());
    QTRY_COMPARE(bed.runner->count(Kind::Done), 3);
    QTRY_COMPARE(bed.journal.intents, 4);
    // What had been sent by now would arrive before the answer to a read that is asked for now.
    Caught<FreshRequest> later;
    bed.api.client.fetchRequest(server.requests.last().id, &bed.api.client, later.callback());
    QTRY_COMPARE(later.times, 1);
    QCOMPARE(server.raw.count("PUT"), 3);
    QCOMPARE(bed.runner->count(State::InFlight), 1);
    QCOMPARE(bed.runner->count(State::Waiting), 8);
    QVERIFY(bed.runner->isRunning());
    QCOMPARE(bed.finished, 0);
    bed.runner->resume();
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.runner->count(Kind::Done), 12);
    QCOMPARE(server.raw.count("PUT"), 12);
    QVERIFY(!bed.runner->pausedBecause());
}

void TestRunPause::stopsWhilePaused()
{
    ScriptedServer server(8);
    RunBed bed(server.raw.baseUrl(), 2);
    bed.start(server.requests);
    bed.runner->pause();
    bed.runner->stop();
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.runner->count(Kind::NotSent), 8);
    QCOMPARE(server.raw.calls().size(), 0);
    QVERIFY(!bed.runner->pausedBecause());
}

void TestRunPause::pausesAfterEqualFailures_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {403, 404, 500})
        QTest::addRow("%d", status) << status;
}

void TestRunPause::pausesAfterEqualFailures()
{
    QFETCH(int, status);
    ScriptedServer server(20);
    server.onPut = [&](const Call &call) { RawServer::answer(*call.socket, status, "{}"); };
    RunBed bed(server.raw.baseUrl(), 1);
    bed.start(server.requests);
    QTRY_VERIFY(bed.runner->pausedBecause());
    const auto pause = *bed.runner->pausedBecause();
    QCOMPARE(pause.cause, RunPause::Cause::EqualFailures);
    QVERIFY(pause.isQuestion());
    QCOMPARE(pause.failures, 5);
    QCOMPARE(pause.last.error->httpStatus, status);
    QVERIFY(pause.text().contains(pause.last.error->summary()));
    QCOMPARE(server.raw.count("PUT"), 5);
    QCOMPARE(bed.runner->count(State::Waiting), 15);
    bed.runner->stop(Reason::RunPaused);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.runner->count(Kind::Refused), 5);
    QCOMPARE(bed.runner->count(Kind::NotSent), 15);
    QCOMPARE(bed.outcome(19).reason, Reason::RunPaused);
    QCOMPARE(server.raw.count("PUT"), 5);
}

void TestRunPause::pausesWhereNobodyListens()
{
    ScriptedServer server(20);
    server.raw.stopListening();
    RunBed bed(server.raw.baseUrl(), 2);
    bed.start(server.requests);
    QTRY_VERIFY(bed.runner->pausedBecause());
    QCOMPARE(bed.runner->pausedBecause()->cause, RunPause::Cause::EqualFailures);
    QTRY_COMPARE(bed.runner->count(State::InFlight), 0);
    QVERIFY(bed.runner->count(Kind::NotSent) <= 6);
    QVERIFY(server.raw.listenAgain());
    bed.runner->resume();
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.runner->count(Kind::Done), 20 - bed.runner->count(Kind::NotSent));
}

void TestRunPause::goesOnAfterUnequalFailures()
{
    ScriptedServer server(16);
    server.onPut = [&](const Call &call) {
        const int number = server.raw.count("PUT");
        if (number % 5 == 0)
            return server.carryOut(call);
        RawServer::answer(*call.socket, number % 2 == 0 ? 403 : 500, "{}");
    };
    RunBed bed(server.raw.baseUrl(), 1);
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.runner->count(Kind::Done), 3);
    QCOMPARE(bed.runner->count(Kind::Refused), 13);
}

void TestRunPause::countsAnewAfterResuming()
{
    ScriptedServer server(20);
    server.onPut = [&](const Call &call) { RawServer::answer(*call.socket, 403, "{}"); };
    RunBed bed(server.raw.baseUrl(), 1);
    bed.start(server.requests);
    for (const int puts : {5, 10, 15}) {
        QTRY_VERIFY(bed.runner->pausedBecause());
        QCOMPARE(server.raw.count("PUT"), puts);
        bed.runner->resume();
    }
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.runner->count(Kind::Refused), 20);
}

void TestRunPause::neverPausesWhereThatIsSet()
{
    ScriptedServer server(20);
    server.onPut = [&](const Call &call) { RawServer::answer(*call.socket, 403, "{}"); };
    RunBed bed(server.raw.baseUrl(), 1);
    auto settings = RunBed::shortened(1);
    settings.failuresToPause = 0;
    bed.use(settings);
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.runner->count(Kind::Refused), 20);
}

// There is nothing left to ask about.
void TestRunPause::doesNotPauseAtTheEnd()
{
    ScriptedServer server(5);
    server.onPut = [&](const Call &call) { RawServer::answer(*call.socket, 403, "{}"); };
    RunBed bed(server.raw.baseUrl(), 1);
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.runner->count(Kind::Refused), 5);
}

void TestRunPause::pausesWhereTheJournalFails()
{
    ScriptedServer server(10);
    RunBed bed(server.raw.baseUrl(), 1);
    bed.journal.onIntent = [&](const JournalEntry &) {
        if (bed.journal.intents == 3)
            bed.journal.error = JournalError{JournalError::Kind::Full, u"/journal"_s, {}};
    };
    bed.start(server.requests);
    QTRY_VERIFY(bed.runner->pausedBecause());
    const auto pause = *bed.runner->pausedBecause();
    QCOMPARE(pause.cause, RunPause::Cause::Journal);
    QVERIFY(pause.text().contains(pause.journalError->summary()));
    QVERIFY(pause.details().contains(u"/journal"_s));
    QCOMPARE(server.raw.count("PUT"), 3);
    QCOMPARE(bed.runner->count(Kind::NotSent), 1);
    // Room was made on the disk.
    bed.journal.error.reset();
    bed.runner->resume();
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.runner->count(Kind::Done), 9);
    bed.runner->retry();
    QTRY_COMPARE(bed.finished, 2);
    QCOMPARE(bed.runner->count(Kind::Done), 10);
}

void TestRunPause::leavesToAnotherProgramWhatItWorksOn()
{
    ScriptedServer server(2);
    RunBed bed(server.raw.baseUrl(), 1);
    bed.journal.error = JournalError{JournalError::Kind::InFlightElsewhere, {}, {}};
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(server.raw.count("PUT"), 0);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(bed.outcome(i).kind, Kind::Skipped);
        QCOMPARE(bed.outcome(i).reason, Reason::InFlightElsewhere);
    }
}

void TestRunPause::readsAgainWhatAnotherProgramChanged()
{
    ScriptedServer server(1);
    RunBed bed(server.raw.baseUrl(), 1);
    bed.journal.error = JournalError{JournalError::Kind::ChangedMeanwhile, {}, {}};
    server.onGet = [&](const Call &call) {
        // The other one was done between this program's read and its intent.
        if (call.number == 2) {
            server.setStatus(call.id, RequestStatus::Completed);
            bed.journal.error.reset();
        }
        server.answer(call);
    };
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(server.raw.count("PUT"), 0);
    QCOMPARE(bed.outcome().kind, Kind::Overtaken);
    QCOMPARE(bed.outcome().reason, Reason::AlreadySo);
}

void TestRunPause::endsWhatIsUnderWayWhereAPasswordTakesOver()
{
    ScriptedServer server(1);
    RunBed bed(server.raw.baseUrl(), 1);
    auto &connection = bed.api.client.connection();
    server.onPut = [&](const Call &call) {
        connection.switchToPassword();
        server.carryOut(call);
    };
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.outcome().kind, Kind::Done);
    QCOMPARE(bed.outcome().confirmedBy, Outcome::ConfirmedBy::Answer);
    QCOMPARE(server.raw.count("PUT"), 1);
    QVERIFY(connection.signIn().state().wantsOperator());
}

QTEST_GUILESS_MAIN(TestRunPause)
#include "tst_runpause.moc"
