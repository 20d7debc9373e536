// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/preflight.h"
#include "domain/words.h"
#include "support/apibed.h"
#include "support/builtinlifecycle.h"
#include "support/scriptedserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Verdict = PreflightItem::Verdict;
using Doubt = LifeCycle::Doubt;
using Reason = Outcome::Reason;
using Status = RequestStatus;
using Change = StatusChange;

Q_DECLARE_METATYPE(Sigill::RequestStatus)
Q_DECLARE_METATYPE(Sigill::StatusChange)
Q_DECLARE_METATYPE(Sigill::PreflightItem::Verdict)
Q_DECLARE_METATYPE(Sigill::LifeCycle::Doubt)
Q_DECLARE_METATYPE(Sigill::Outcome::Reason)

class TestPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void judges_data();
    void judges();
    void tellsFromWhichStatusesItWorks();
    void readsEachAgainInOrder();
    void asksAFewAtATime();
    void replacesAClosedConnection();
    void tellsWhatCouldNotBeRead();
    void doesNotAskALostServerForEver();
    void leavesAloneWhatIsInFlight();
    void canBeGivenUp();

private:
    static PreflightItem judge(const Request &request, Change change)
    {
        return PreflightItem::judge(request, change, builtInLifeCycle());
    }
};

void TestPreflight::judges_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Doubt>("doubt");
    QTest::addColumn<Reason>("unsentReason");
    const auto row = [](Status status, Change change, Verdict verdict, Doubt doubt, Reason reason) {
        QTest::addRow("%s, %s", qPrintable(Words::status(status)), qPrintable(apiWord(change)))
            << status << change << verdict << doubt << reason;
    };
    const auto sent = [&](Status status, Change change) {
        row(status, change, Verdict::Send, Doubt::None, Reason::None);
    };
    const auto uncertain = [&](Status status, Change change, Doubt doubt) {
        row(status, change, Verdict::Uncertain, doubt, Reason::None);
    };
    const auto kept = [&](Status status, Change change) {
        const bool already = status == expectedStatus(change);
        row(status, change, already ? Verdict::AlreadySo : Verdict::FinalStatus, Doubt::None,
            already ? Reason::AlreadySo : Reason::FinalStatus);
    };
    sent(Status::Approved, Change::Complete);
    sent(Status::Executing, Change::Complete);
    sent(Status::Approved, Change::Abandon);
    sent(Status::Executing, Change::Abandon);
    sent(Status::Pending, Change::Cancel);
    sent(Status::Approved, Change::Cancel);
    uncertain(Status::Pending, Change::Complete, Doubt::NotApprovedYet);
    uncertain(Status::Pending, Change::Abandon, Doubt::NotApprovedYet);
    uncertain(Status::Executing, Change::Cancel, Doubt::AlreadyUnderWay);
    for (const auto change : {Change::Complete, Change::Cancel, Change::Abandon}) {
        uncertain(Status::None, change, Doubt::StatusNotKnown);
        uncertain(static_cast<Status>(42), change, Doubt::StatusNotKnown);
        for (const auto status :
             {Status::Completed, Status::Denied, Status::Failed, Status::Canceled})
            kept(status, change);
    }
}

void TestPreflight::judges()
{
    QFETCH(Status, status);
    QFETCH(Change, change);
    QFETCH(Verdict, verdict);
    const Request request = sampleRequest(1, status);
    const auto item = judge(request, change);
    QCOMPARE(item.verdict, verdict);
    QTEST(item.doubt, "doubt");
    QCOMPARE(item.request, request);
    const bool isSendable = verdict == Verdict::Send || verdict == Verdict::Uncertain;
    // A doubt is told and sent all the same, unless the operator says otherwise.
    QCOMPARE(item.willBeSent(), isSendable);
    QCOMPARE(item.reason().isEmpty(), verdict == Verdict::Send);
    if (isSendable) {
        auto unticked = item;
        unticked.ticked = false;
        QVERIFY(!unticked.willBeSent());
        QCOMPARE(unticked.unsentOutcome().reason, Reason::OperatorUnticked);
        return;
    }
    QVERIFY(item.reason().contains(Words::status(status)));
    QTEST(item.unsentOutcome().reason, "unsentReason");
    QCOMPARE(item.unsentOutcome().kind,
             verdict == Verdict::AlreadySo ? Outcome::Kind::Overtaken : Outcome::Kind::Skipped);
}

// What the tooltips say follows the file, also a site's own.
void TestPreflight::tellsFromWhichStatusesItWorks()
{
    const auto builtIn = builtInLifeCycle();
    QCOMPARE(builtIn.worksFrom(Change::Cancel), (QList{Status::Pending, Status::Approved}));
    QCOMPARE(builtIn.worksFrom(Change::Abandon), (QList{Status::Approved, Status::Executing}));
    const auto own = LifeCycle::fromJson(R"({
        "Completed": { "works": ["Executing"], "doubtful": { "Approved": "notDocumented" } },
        "Canceled": { "works": [] }, "Abandoned": { "works": ["Pending"] }})");
    QVERIFY2(own, own ? "" : qPrintable(own.error()));
    QCOMPARE(own->worksFrom(Change::Complete), QList{Status::Executing});
    QCOMPARE(own->worksFrom(Change::Cancel), QList<Status>());
    QCOMPARE(own->worksFrom(Change::Abandon), QList{Status::Pending});
}

void TestPreflight::readsEachAgainInOrder()
{
    ScriptedServer server(30);
    const auto before = server.requests;
    for (int number = 3; number <= 30; number += 3)
        server.setStatus(sampleId(number), Status::Denied);
    ApiBed bed(server.raw.baseUrl());
    Preflight preflight(bed.client, &TestPreflight::judge, 4, nullptr);
    QSignalSpy read(&preflight, &Preflight::progressed);
    preflight.start(before, Change::Complete);
    // Known at once, from what was read before.
    QCOMPARE(preflight.items().size(), before.size());
    QCOMPARE(preflight.items().at(2).verdict, Verdict::Send);
    QTRY_VERIFY(preflight.isFinished());
    QCOMPARE(read.size(), before.size());
    for (int i = 0; i < before.size(); ++i) {
        QCOMPARE(preflight.items().at(i).request.id, before.at(i).id);
        QCOMPARE(preflight.items().at(i).verdict,
                 (i + 1) % 3 == 0 ? Verdict::FinalStatus : Verdict::Send);
        QCOMPARE(server.calls(false, before.at(i).id), 1);
        QCOMPARE(server.puts(before.at(i).id), 0);
    }
}

void TestPreflight::asksAFewAtATime()
{
    ScriptedServer server(12);
    QList<ScriptedServer::Call> held;
    qsizetype most = 0;
    server.onGet = [&](const ScriptedServer::Call &call) {
        held.append(call);
        most = std::max(most, held.size());
        if (held.size() == 3 || server.raw.calls().size() == 12) {
            for (const auto &one : std::exchange(held, {}))
                server.answer(one);
        }
    };
    ApiBed bed(server.raw.baseUrl());
    Preflight preflight(bed.client, &TestPreflight::judge, 3, nullptr);
    preflight.start(server.requests, Change::Cancel);
    QTRY_VERIFY(preflight.isFinished());
    QCOMPARE(most, 3);
}

// What a server does with a connection over which nothing went for some minutes.
void TestPreflight::replacesAClosedConnection()
{
    ScriptedServer server(2);
    ApiBed bed(server.raw.baseUrl());
    const auto check = [&] {
        Preflight preflight(bed.client, &TestPreflight::judge, 1, nullptr);
        preflight.start(server.requests, Change::Complete);
        const bool ended = QTest::qWaitFor([&] { return preflight.isFinished(); });
        return ended && !preflight.items().first().readError && !preflight.items().last().readError;
    };
    QVERIFY(check());
    QCOMPARE(server.raw.connections(), 1);
    server.raw.closeConnections();
    QTRY_COMPARE(server.raw.openConnections(), 0);
    QVERIFY(check());
    QCOMPARE(server.raw.connections(), 2);
}

void TestPreflight::tellsWhatCouldNotBeRead()
{
    ScriptedServer server(3);
    server.onGet = [&](const ScriptedServer::Call &call) {
        if (call.id == sampleId(2))
            RawServer::answer(*call.socket, 403, "{\"Message\":\"no\"}");
        else
            server.answer(call);
    };
    ApiBed bed(server.raw.baseUrl());
    Preflight preflight(bed.client, &TestPreflight::judge, 2, nullptr);
    auto requests = server.requests;
    requests[1].status = Status::Completed;
    preflight.start(requests, Change::Complete);
    QTRY_VERIFY(preflight.isFinished());
    const auto &unread = preflight.items().at(1);
    // What was known of it may be wrong by now, so it is no reason to leave it out.
    QCOMPARE(unread.verdict, Verdict::Uncertain);
    QVERIFY(unread.willBeSent());
    QVERIFY(unread.reason().contains(unread.readError->summary()));
    QCOMPARE(preflight.items().at(0).verdict, Verdict::Send);
    QCOMPARE(preflight.items().at(2).verdict, Verdict::Send);
}

void TestPreflight::doesNotAskALostServerForEver()
{
    ScriptedServer server(100);
    server.raw.stopListening();
    ApiBed bed(server.raw.baseUrl());
    int asked = 0;
    connect(&bed.network, &QNetworkAccessManager::finished, this, [&] { ++asked; });
    Preflight preflight(bed.client, &TestPreflight::judge, 4, nullptr);
    preflight.start(server.requests, Change::Complete);
    QTRY_VERIFY(preflight.isFinished());
    QVERIFY(asked < 10);
    for (const auto &item : preflight.items()) {
        QCOMPARE(item.verdict, Verdict::Uncertain);
        QCOMPARE(item.readError->kind, ApiError::Kind::ConnectionRefused);
    }
}

void TestPreflight::leavesAloneWhatIsInFlight()
{
    ScriptedServer server(3);
    ApiBed bed(server.raw.baseUrl());
    const auto judgeBusy = [](const Request &request, Change change) {
        auto item = judge(request, change);
        if (request.id == sampleId(1))
            item.verdict = Verdict::InFlight;
        return item;
    };
    Preflight preflight(bed.client, judgeBusy, 4, nullptr);
    preflight.start(server.requests, Change::Complete);
    QTRY_VERIFY(preflight.isFinished());
    QCOMPARE(preflight.items().at(0).verdict, Verdict::InFlight);
    QVERIFY(!preflight.items().at(0).willBeSent());
    QCOMPARE(preflight.items().at(0).unsentOutcome().reason, Reason::InFlightElsewhere);
    QCOMPARE(server.calls(false, sampleId(1)), 0);
    QCOMPARE(preflight.readCount(), 3);
}

void TestPreflight::canBeGivenUp()
{
    ScriptedServer server(20);
    ApiBed bed(server.raw.baseUrl());
    auto preflight = std::make_unique<Preflight>(bed.client, &TestPreflight::judge, 2, nullptr);
    int reports = 0;
    connect(preflight.get(), &Preflight::progressed, this, [&](int read) {
        ++reports;
        if (read == 3)
            preflight.release()->deleteLater();
    });
    preflight->start(server.requests, Change::Complete);
    QTRY_VERIFY(!preflight);
    // What is asked next is answered; by then the reads in the air have been, unheard.
    Caught<FreshRequest> caught;
    bed.client.fetchRequest(sampleId(20), this, caught.callback());
    QTRY_COMPARE(caught.times, 1);
    QVERIFY(reports <= 4);
    QVERIFY(server.raw.calls().size() < 10);
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
