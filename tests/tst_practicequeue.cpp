// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/actionrunner.h"
#include "support/apibed.h"
#include "support/builtinlifecycle.h"
#include "support/journalbed.h"
#include "support/receivedlist.h"

#include <QHash>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Sigill;
using Kind = Outcome::Kind;

namespace {

constexpr int patience = 120'000; // milliseconds
constexpr auto here = "SIGILL_PRACTICE";
constexpr auto atTrouble = "SIGILL_TROUBLE";

}

// The queue of a practice server that is a program of its own, maybe of another system than the one
// that this test is built for (atpractice.sh). What the program says is held against what the
// server says afterwards.
class TestPracticeQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsEachAsItIsInTheList();
    void changesMany_data();
    void changesMany();
    void tellsTheTruthInTrouble();

private:
    static QList<Request> list(ApiBed &bed, std::optional<RequestStatus> status = {});
    static QHash<RequestId, RequestStatus> statuses(ApiBed &bed);
    // The outcomes of the change, as the journal has them.
    static QHash<RequestId, Outcome> change(ApiBed &bed, StatusChange change,
                                            const QList<Request> &requests);
};

void TestPracticeQueue::initTestCase()
{
    if (qEnvironmentVariable(here).isEmpty() || qEnvironmentVariable(atTrouble).isEmpty())
        QFAIL("There is no practice server: this runs under tests/atpractice.sh");
}

QList<Request> TestPracticeQueue::list(ApiBed &bed, std::optional<RequestStatus> status)
{
    const ReceivedList received(bed.client.list(status, &bed.client));
    [&] { QTRY_COMPARE_WITH_TIMEOUT(received.finished, 1, patience); }();
    [&] {
        QVERIFY2(!received.error, received.error ? qPrintable(received.error->technical) : "");
    }();
    return received.requests;
}

QHash<RequestId, RequestStatus> TestPracticeQueue::statuses(ApiBed &bed)
{
    QHash<RequestId, RequestStatus> statuses;
    const auto requests = list(bed);
    for (const auto &request : requests)
        statuses.insert(request.id, request.status);
    return statuses;
}

QHash<RequestId, Outcome> TestPracticeQueue::change(ApiBed &bed, StatusChange change,
                                                    const QList<Request> &requests)
{
    const JournalBed place;
    SqlJournal journal(place.options(), JournalBed::origin());
    RunSettings settings;
    settings.failuresToPause = 0;
    ActionRunner runner(bed.client, journal, settings, nullptr);
    QSignalSpy finished(&runner, &ActionRunner::finished);
    QList<PreflightItem> plan;
    for (const auto &request : requests)
        plan << PreflightItem::judge(request, change, builtInLifeCycle());
    runner.start(change, plan, u"Beställd av misstag"_s);
    QHash<RequestId, Outcome> outcomes;
    [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience); }();
    [&] { QVERIFY(JournalBed::allWritten(journal)); }();
    const auto entries = JournalBed::read(journal);
    [&] { QVERIFY2(entries, entries ? "" : qPrintable(JournalBed::words(entries.error()))); }();
    if (!entries)
        return {};
    for (const auto &entry : *entries) {
        [&] { QVERIFY(entry.outcome.has_value()); }();
        outcomes.insert(entry.request, *entry.outcome);
    }
    [&] {
        QCOMPARE(JournalBed::verify(journal)->finding, JournalVerdict::Finding::Whole);
        for (const auto &item : runner.items())
            QCOMPARE(outcomes.value(item.plan.request.id).kind, item.outcome.kind);
    }();
    return outcomes;
}

void TestPracticeQueue::readsEachAsItIsInTheList()
{
    ApiBed bed(QUrl(qEnvironmentVariable(here)));
    const auto requests = list(bed);
    QCOMPARE(requests.size(), 400);
    for (int i = 0; i < requests.size(); i += 20) {
        Caught<FreshRequest> caught;
        bed.client.fetchRequest(requests.at(i).id, &bed.client, caught.callback());
        QTRY_COMPARE_WITH_TIMEOUT(caught.times, 1, patience);
        QVERIFY(caught.result.has_value());
        QCOMPARE(caught.result->request, requests.at(i));
    }
}

void TestPracticeQueue::changesMany_data()
{
    QTest::addColumn<StatusChange>("change");
    QTest::addColumn<RequestStatus>("before");
    QTest::addColumn<RequestStatus>("after");
    QTest::newRow("complete") << StatusChange::Complete << RequestStatus::Approved
                              << RequestStatus::Completed;
    QTest::newRow("cancel") << StatusChange::Cancel << RequestStatus::Pending
                            << RequestStatus::Canceled;
}

void TestPracticeQueue::changesMany()
{
    QFETCH(StatusChange, change);
    QFETCH(RequestStatus, before);
    QFETCH(RequestStatus, after);
    ApiBed bed(QUrl(qEnvironmentVariable(here)));
    const auto requests = list(bed, before).mid(0, 40);
    QVERIFY(requests.size() > 20);
    auto expected = statuses(bed);
    const auto outcomes = this->change(bed, change, requests);
    QCOMPARE(outcomes.size(), requests.size());
    for (const auto &request : requests) {
        QCOMPARE(outcomes.value(request.id).kind, Kind::Done);
        expected[request.id] = after;
    }
    QCOMPARE(statuses(bed), expected);
}

void TestPracticeQueue::tellsTheTruthInTrouble()
{
    ApiBed bed(QUrl(qEnvironmentVariable(atTrouble)));
    const auto requests = list(bed, RequestStatus::Approved).mid(0, 40);
    QVERIFY(requests.size() > 20);
    const auto outcomes = change(bed, StatusChange::Complete, requests);
    const auto after = statuses(bed);
    int refused = 0;
    int repaired = 0;
    for (const auto &request : requests) {
        const auto outcome = outcomes.value(request.id);
        QCOMPARE(outcome.kind == Kind::Done, after.value(request.id) == RequestStatus::Completed);
        QVERIFY(outcome.kind != Kind::Unknown);
        refused += outcome.kind == Kind::Refused;
        repaired += outcome.confirmedBy == Outcome::ConfirmedBy::Reread;
    }
    QVERIFY(refused > 0);
    QVERIFY(repaired > 0);
}

QTEST_GUILESS_MAIN(TestPracticeQueue)
#include "tst_practicequeue.moc"
