// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/watchedrequests.h"
#include "support/sessionfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Sigill;

class TestWatchedRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsWhatALoadShows();
    void asksWhatBecameOfWhatIsOpenNoMore();
    void tellsWhatIsLost();
    void tellsManyAtOnceAndAsksOnceEach();
    void keepsWatchingThroughTrouble();
    void ownChangesAreNoNews();
    void ownChangesAreNoNewsInTheMiddleOfARun();
    void remembersThemByServer();
    void twoWindowsKeepEachOthers();
    void searchesFindThem();
    void watchesNoMoreThanItSays();

private:
    void watch(const QList<int> &numbers)
    {
        QVERIFY(m_watched->watch(m_session->requests().requests(sampleIds(numbers))));
    }
    bool refreshLive()
    {
        QSignalSpy ended(m_session, &Session::liveRefreshEnded);
        m_session->refreshLive();
        return ended.wait(longest);
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<PracticeHost> m_host;
    Session *m_session = nullptr; // the fixture's
    std::unique_ptr<WatchedRequests> m_watched;
    QList<WatchedRequests::Change> m_changes;
    QList<RequestId> m_lost;
    int m_told = 0;
};

void TestWatchedRequests::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->session();
    m_host = startHost(sampleRequests({1, 2, 3}));
    m_watched = std::make_unique<WatchedRequests>(*m_session, nullptr);
    m_changes.clear();
    m_lost.clear();
    m_told = 0;
    connect(m_watched.get(), &WatchedRequests::settled, this,
            [this](const auto &changes, const auto &lost) {
                ++m_told;
                m_changes += changes;
                m_lost += lost;
            });
    QVERIFY(m_fixture->connectAndLoad(*m_host));
}

void TestWatchedRequests::cleanup()
{
    m_watched.reset();
    m_fixture.reset();
    m_host.reset();
}

void TestWatchedRequests::tellsWhatALoadShows()
{
    watch({1, 2});
    m_host->setRequestStatus(sampleId(1), RequestStatus::Approved);
    m_host->setRequestStatus(sampleId(3), RequestStatus::Approved);
    QVERIFY(refreshLive());
    QCOMPARE(m_changes.size(), 1);
    QCOMPARE(m_changes.first().request.id, sampleId(1));
    QCOMPARE(m_changes.first().before, RequestStatus::Pending);
    QCOMPARE(m_changes.first().request.status, RequestStatus::Approved);
    // Once, and the next change again; a load that somebody asks for counts as well.
    QVERIFY(refreshLive());
    QCOMPARE(m_changes.size(), 1);
    m_host->setRequestStatus(sampleId(1), RequestStatus::Executing);
    QVERIFY(m_fixture->refresh());
    QCOMPARE(m_changes.size(), 2);
    QCOMPARE(m_changes.last().before, RequestStatus::Approved);
    m_watched->unwatch({sampleId(1)});
    m_host->setRequestStatus(sampleId(1), RequestStatus::Approved);
    QVERIFY(m_fixture->refresh());
    QCOMPARE(m_changes.size(), 2);
}

// The list of open requests says only that it is gone from there.
void TestWatchedRequests::asksWhatBecameOfWhatIsOpenNoMore()
{
    watch({1});
    m_host->setRequestStatus(sampleId(1), RequestStatus::Denied);
    m_host->setRequestStatus(sampleId(2), RequestStatus::Denied);
    QVERIFY(refreshLive());
    QTRY_COMPARE(m_changes.size(), 1);
    QCOMPARE(m_changes.first().request.status, RequestStatus::Denied);
    // Nobody has asked about the other one, and what is decided changes no more.
    QCOMPARE(m_host->calls("GET", sampleId(2)), 0);
    QCOMPARE(m_host->calls("GET", sampleId(1)), 1);
    QCOMPARE(m_watched->count(), 0);
    QVERIFY(refreshLive());
    QCOMPARE(m_host->calls("GET", sampleId(1)), 1);
    // And it cannot be watched any more.
    QVERIFY(m_watched->watch({sampleRequest(1, RequestStatus::Denied)}));
    QCOMPARE(m_watched->count(), 0);
}

void TestWatchedRequests::tellsWhatIsLost()
{
    watch({1, 2});
    m_host->replace(sampleRequests({2, 3}));
    QVERIFY(refreshLive());
    QTRY_COMPARE(m_lost, QList<RequestId>{sampleId(1)});
    QVERIFY(m_changes.isEmpty());
    QVERIFY(!m_watched->contains(sampleId(1)));
    QVERIFY(m_watched->contains(sampleId(2)));
}

void TestWatchedRequests::tellsManyAtOnceAndAsksOnceEach()
{
    QList<int> numbers;
    for (int number = 1; number <= 20; ++number)
        numbers.append(number);
    m_host->replace(sampleRequests(numbers));
    QVERIFY(m_fixture->refresh());
    watch(numbers);
    auto left = sampleRequests(numbers, RequestStatus::Denied);
    // One of them is removed, and another one moves on.
    left.removeAt(0);
    left[0].status = RequestStatus::Approved;
    m_host->replace(left);
    QVERIFY(refreshLive());
    QTRY_COMPARE(m_told, 1);
    QCOMPARE(m_changes.size(), 19);
    QCOMPARE(m_lost, QList<RequestId>{sampleId(1)});
    for (const int number : numbers)
        QCOMPARE(m_host->calls("GET", sampleId(number)), number == 2 ? 0 : 1);
    QCOMPARE(m_watched->count(), 1);
}

void TestWatchedRequests::keepsWatchingThroughTrouble()
{
    watch({1});
    m_host->setRequestStatus(sampleId(1), RequestStatus::Completed);
    FaultRule rule;
    rule.id = sampleId(1);
    rule.fault = FaultRule::Fault::Status;
    rule.code = 500;
    m_host->setFaults(FaultPlan({rule}));
    QSignalSpy failed(m_session, &Session::detailsFailed);
    QVERIFY(refreshLive());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(m_watched->contains(sampleId(1)));
    QVERIFY(m_changes.isEmpty());
    // A list that fails as well leads to no more questions.
    const int asked = m_host->calls("GET", sampleId(1));
    FaultRule all;
    all.fault = FaultRule::Fault::Status;
    all.code = 503;
    m_host->setFaults(FaultPlan({all}));
    QVERIFY(refreshLive());
    // What would be asked has come to the server before this has failed.
    m_session->readDetails(sampleId(2));
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(failed.last().first().value<RequestId>(), sampleId(2));
    QCOMPARE(m_host->calls("GET", sampleId(1)), asked);
    m_host->setFaults({});
    QVERIFY(refreshLive());
    QTRY_COMPARE(m_changes.size(), 1);
    QCOMPARE(m_changes.first().request.status, RequestStatus::Completed);
}

void TestWatchedRequests::ownChangesAreNoNews()
{
    watch({1, 2});
    const auto request = m_session->requests().find(sampleId(1)).value();
    QSignalSpy finished(m_session, &Session::runFinished);
    m_session->startRun(StatusChange::Cancel, {m_session->judge(request, StatusChange::Cancel)},
                        {});
    QVERIFY(finished.count() > 0 || finished.wait(longest));
    QCOMPARE(m_session->run()->items().first().outcome.kind, Outcome::Kind::Done);
    QVERIFY(refreshLive());
    QVERIFY(m_changes.isEmpty());
    QVERIFY(!m_watched->contains(sampleId(1)));
    QVERIFY(m_watched->contains(sampleId(2)));
}

void TestWatchedRequests::ownChangesAreNoNewsInTheMiddleOfARun()
{
    watch({1, 2, 3});
    FaultRule slow;
    slow.fault = FaultRule::Fault::Hang;
    slow.method = "PUT";
    slow.id = sampleId(2);
    m_host->setFaults(FaultPlan({slow}));
    QList<PreflightItem> plan;
    for (const int number : {1, 2}) {
        const auto request = m_session->requests().find(sampleId(number)).value();
        plan += m_session->judge(request, StatusChange::Cancel);
    }
    m_session->startRun(StatusChange::Cancel, plan, {});
    QTRY_COMPARE(m_session->requests().status(sampleId(1)), RequestStatus::Canceled);
    QVERIFY(m_session->isRunning());
    // The operator reads another one meanwhile.
    QSignalSpy read(m_session, &Session::detailsRead);
    m_session->readDetails(sampleId(3));
    QTRY_VERIFY(std::any_of(read.cbegin(), read.cend(), [](const auto &arguments) {
        return arguments.first().template value<FreshRequest>().request.id == sampleId(3);
    }));
    QVERIFY(m_session->isRunning());
    QCOMPARE(m_told, 0);
    QVERIFY(m_watched->contains(sampleId(1)));
}

void TestWatchedRequests::remembersThemByServer()
{
    watch({1});
    m_host->setRequestStatus(sampleId(1), RequestStatus::Approved);
    m_watched = std::make_unique<WatchedRequests>(*m_session, nullptr);
    QVERIFY(m_watched->contains(sampleId(1)));
    QSignalSpy told(m_watched.get(), &WatchedRequests::settled);
    // What has changed while nobody worked here is told at the next list.
    QVERIFY(m_fixture->refresh());
    QCOMPARE(told.count(), 1);
    const auto other = startHost(sampleRequests({1}));
    QVERIFY(m_fixture->connectAndLoad(*other));
    QCOMPARE(m_watched->count(), 0);
    QVERIFY(m_fixture->connectAndLoad(*m_host));
    QVERIFY(m_watched->contains(sampleId(1)));
    // Nothing about people is kept.
    const QString kept = m_session->settings().text(Settings::Key::WatchedRequests);
    QVERIFY(kept.contains(sampleId(1).text()));
    QCOMPARE(kept.count(u':'), 2 + 2); // the server's address has two of them
}

void TestWatchedRequests::twoWindowsKeepEachOthers()
{
    WatchedRequests other(*m_session, nullptr);
    watch({1});
    QVERIFY(other.watch({sampleRequest(2)}));
    m_watched->unwatch({sampleId(3)});
    QVERIFY(m_watched->contains(sampleId(1)));
    QVERIFY(m_watched->contains(sampleId(2)));
}

void TestWatchedRequests::searchesFindThem()
{
    auto &requests = m_session->requests();
    requests.setFilterText(u"is:watched"_s);
    QCOMPARE(requests.rowCount(), 0);
    watch({1, 3});
    QCOMPARE(m_fixture->shown(), sampleIds({1, 3}));
    requests.setFilterText(u"-is:watched"_s);
    QCOMPARE(m_fixture->shown(), sampleIds({2}));
    m_watched->unwatch({sampleId(1)});
    QCOMPARE(m_fixture->shown(), sampleIds({1, 2}));
}

void TestWatchedRequests::watchesNoMoreThanItSays()
{
    const auto many = firstRequests(WatchedRequests::most + 1, RequestStatus::Pending);
    QVERIFY(!m_watched->watch(many));
    QCOMPARE(m_watched->count(), 0);
    QVERIFY(m_watched->watch(many.first(WatchedRequests::most)));
    QCOMPARE(m_watched->count(), WatchedRequests::most);
    // Those that are watched already do not count twice.
    QVERIFY(m_watched->watch(many.first(3)));
}

QTEST_GUILESS_MAIN(TestWatchedRequests)
#include "tst_watchedrequests.moc"
