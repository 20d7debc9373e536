// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/runbed.h"
#include "support/scriptedserver.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Kind = Outcome::Kind;
using By = Outcome::ConfirmedBy;
using Reason = Outcome::Reason;
using Call = ScriptedServer::Call;

// Single changes against a server that does what no fault plan can say.
class TestRunnerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void acceptedButUnchanged();
    void answeredWithAnotherStatus();
    void answeredWithAnotherRequest_data();
    void answeredWithAnotherRequest();
    void resetAfterEffect();
    void refusedConnectionFromTheStart();
    void refusedConnectionAfterTheRead();
    void refusedConnectionOnce();
    void refusedConnectionAfterALoss();
    void waitsForRetryAfter();
    void rereadsAreCounted_data();
    void rereadsAreCounted();
    void journalThatFails();
};

void TestRunnerFaults::acceptedButUnchanged()
{
    ScriptedServer server(1);
    server.onPut = [&](const Call &call) { server.answer(call); };
    RunBed bed(server.raw.baseUrl());
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.outcome().kind, Kind::Unchanged);
    QCOMPARE(bed.outcome().reason, Reason::UnchangedAfterOk);
    QVERIFY(!bed.outcome().error);
    QCOMPARE(server.puts(sampleId(1)), 1);
    // Late all the same: the next try finds it done, and by us.
    server.setStatus(sampleId(1), RequestStatus::Completed);
    bed.runner->retry();
    QTRY_COMPARE(bed.finished, 2);
    QCOMPARE(bed.outcome().kind, Kind::Done);
    QCOMPARE(bed.outcome().confirmedBy, By::Reread);
    QCOMPARE(server.puts(sampleId(1)), 1);
}

void TestRunnerFaults::answeredWithAnotherStatus()
{
    ScriptedServer server(1);
    server.onPut = [&](const Call &call) {
        server.setStatus(call.id, RequestStatus::Canceled);
        server.answer(call);
    };
    RunBed bed(server.raw.baseUrl());
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.outcome().kind, Kind::Overtaken);
    QCOMPARE(bed.outcome().statusAfter, RequestStatus::Canceled);
    QCOMPARE(server.puts(sampleId(1)), 1);
}

void TestRunnerFaults::answeredWithAnotherRequest_data()
{
    QTest::addColumn<bool>("applied");
    QTest::addRow("applied") << true;
    QTest::addRow("unchanged") << false;
}

void TestRunnerFaults::answeredWithAnotherRequest()
{
    QFETCH(bool, applied);
    ScriptedServer server(1);
    server.onPut = [&](const Call &call) {
        if (applied)
            server.setStatus(call.id, RequestStatus::Completed);
        // In the very status that is expected of the other one.
        RawServer::answer(*call.socket, 200,
                          PracticeJson::request(sampleRequest(2, RequestStatus::Completed)));
    };
    RunBed bed(server.raw.baseUrl());
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.outcome().kind, applied ? Kind::Done : Kind::Unchanged);
    QCOMPARE(bed.outcome().confirmedBy, applied ? By::Reread : By::Nothing);
    QCOMPARE(bed.outcome().error->kind, ApiError::Kind::WrongRequest);
    QCOMPARE(*bed.outcome().statusAfter,
             applied ? RequestStatus::Completed : RequestStatus::Approved);
    QCOMPARE(server.puts(sampleId(1)), 1);
    for (const auto &request : bed.read)
        QCOMPARE(request.id, sampleId(1));
}

void TestRunnerFaults::resetAfterEffect()
{
    ScriptedServer server(1);
    server.onPut = [&](const Call &call) {
        // It shows only at the second re-read, as with a slow database.
        RawServer::reset(*call.socket);
    };
    server.onGet = [&](const Call &call) {
        if (call.number == 3)
            server.setStatus(call.id, RequestStatus::Completed);
        server.answer(call);
    };
    RunBed bed(server.raw.baseUrl());
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.outcome().kind, Kind::Done);
    QCOMPARE(bed.outcome().confirmedBy, By::Reread);
    QCOMPARE(server.puts(sampleId(1)), 1);
}

void TestRunnerFaults::refusedConnectionFromTheStart()
{
    ScriptedServer server(1);
    RunBed bed(server.raw.baseUrl());
    server.raw.stopListening();
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.outcome().kind, Kind::NotSent);
    QCOMPARE(bed.outcome().error->kind, ApiError::Kind::ConnectionRefused);
    QCOMPARE(bed.journal.intents, 0);
    QCOMPARE(server.raw.connections(), 0);
}

void TestRunnerFaults::refusedConnectionAfterTheRead()
{
    ScriptedServer server(1);
    server.onGet = [&](const Call &call) {
        server.answer(call, "Connection: close\r\n");
        RawServer::close(*call.socket);
        server.raw.stopListening();
    };
    RunBed bed(server.raw.baseUrl());
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.outcome().kind, Kind::NotSent);
    QCOMPARE(bed.outcome().error->kind, ApiError::Kind::ConnectionRefused);
    QCOMPARE(server.puts(sampleId(1)), 0);
    QCOMPARE(bed.journal.intents, 1);
    QCOMPARE(bed.journal.entriesFor(sampleId(1)).at(0).outcome, std::optional(bed.outcome()));
}

void TestRunnerFaults::refusedConnectionOnce()
{
    ScriptedServer server(1);
    server.onGet = [&](const Call &call) {
        // The one before the repeat goes through.
        if (call.number > 1)
            return server.answer(call);
        server.answer(call, "Connection: close\r\n");
        RawServer::close(*call.socket);
        server.raw.stopListening();
    };
    RunBed bed(server.raw.baseUrl());
    int refused = 0;
    connect(&bed.api.network, &QNetworkAccessManager::finished, this, [&](QNetworkReply *reply) {
        if (reply->error() == QNetworkReply::ConnectionRefusedError) {
            ++refused;
            QVERIFY(server.raw.listenAgain());
        }
    });
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(refused, 1);
    QCOMPARE(bed.outcome().kind, Kind::Done);
    QCOMPARE(bed.outcome().confirmedBy, By::Answer);
    QCOMPARE(server.puts(sampleId(1)), 1);
}

void TestRunnerFaults::refusedConnectionAfterALoss()
{
    ScriptedServer server(1);
    server.onPut = [](const Call &call) { RawServer::close(*call.socket); };
    server.onGet = [&](const Call &call) {
        const bool isLastBeforeTheRepeat = call.number == 3;
        server.answer(call, isLastBeforeTheRepeat ? "Connection: close\r\n" : "");
        if (isLastBeforeTheRepeat) {
            RawServer::close(*call.socket);
            server.raw.stopListening();
        }
    };
    RunBed bed(server.raw.baseUrl());
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    // The second attempt never left, but the first one did.
    QCOMPARE(server.puts(sampleId(1)), 1);
    QCOMPARE(bed.outcome().kind, Kind::Unknown);
    QCOMPARE(bed.journal.entriesFor(sampleId(1)).at(0).outcome, std::optional(bed.outcome()));
}

void TestRunnerFaults::waitsForRetryAfter()
{
    ScriptedServer server(1);
    QElapsedTimer clock;
    qint64 waited = 0;
    server.onPut = [&](const Call &call) {
        if (call.number == 1) {
            clock.start();
            return RawServer::answer(*call.socket, 503, "{}", "application/json",
                                     "Retry-After: 1\r\n");
        }
        waited = clock.elapsed();
        server.carryOut(call);
    };
    RunBed bed(server.raw.baseUrl());
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    QCOMPARE(bed.outcome().kind, Kind::Done);
    QCOMPARE(server.puts(sampleId(1)), 2);
    // What the server asked for is the least it must be given, however slow this computer is.
    QVERIFY(waited >= 990);
}

void TestRunnerFaults::rereadsAreCounted_data()
{
    QTest::addColumn<int>("status"); // 0 for a lost answer
    QTest::addColumn<int>("puts");
    QTest::addColumn<int>("gets");
    const RunSettings settings = RunBed::shortened(1);
    const auto odd = static_cast<int>(settings.rereadsAfterOddAnswer.size());
    const auto loss = static_cast<int>(settings.rereadsAfterLoss.size());
    const auto last = static_cast<int>(settings.lastRereads.size());
    QTest::addRow("forbidden") << 403 << 1 << 1;
    QTest::addRow("failed") << 500 << 1 << 2;
    QTest::addRow("no content") << 204 << 1 << 1 + odd + last;
    QTest::addRow("gateway") << 502 << 1 << 1 + last;
    QTest::addRow("lost twice") << 0 << 2 << 1 + loss + last;
}

void TestRunnerFaults::rereadsAreCounted()
{
    QFETCH(int, status);
    ScriptedServer server(1);
    server.onPut = [&](const Call &call) {
        // A change is repeated only after every re-read has shown the request unchanged.
        if (call.number == 2)
            QCOMPARE(server.calls(false, call.id),
                     1 + RunBed::shortened(1).rereadsAfterLoss.size());
        if (status == 0)
            RawServer::close(*call.socket);
        else
            RawServer::answer(*call.socket, status, {}, {});
    };
    RunBed bed(server.raw.baseUrl());
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    QTEST(server.puts(sampleId(1)), "puts");
    QTEST(server.calls(false, sampleId(1)), "gets");
    QCOMPARE(bed.read.size(), server.calls(false, sampleId(1)));
}

void TestRunnerFaults::journalThatFails()
{
    ScriptedServer server(2);
    RunBed bed(server.raw.baseUrl());
    bed.journal.error = JournalError();
    bed.start(server.requests);
    QTRY_COMPARE(bed.finished, 1);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(bed.outcome(i).kind, Kind::NotSent);
        QCOMPARE(bed.outcome(i).reason, Reason::JournalFailed);
    }
    QCOMPARE(server.raw.count("PUT"), 0);
    QCOMPARE(bed.journal.outcomes, 0);
    // With a journal that works again, the same run can go on.
    bed.journal.error.reset();
    bed.runner->retry();
    QTRY_COMPARE(bed.finished, 2);
    QCOMPARE(bed.runner->count(Kind::Done), 2);
}

QTEST_GUILESS_MAIN(TestRunnerFaults)
#include "tst_runnerfaults.moc"
