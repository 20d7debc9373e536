// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/liverefresh.h"
#include "support/sessionfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using LoadState = Session::LoadState;
using Number = Settings::Number;
using Status = RequestStatus;

const RequestId anyList;
constexpr int second = 1; // milliseconds; a minute then takes 60 of them
constexpr int never = 100'000; // milliseconds a second, for what must not become due by itself

}

class TestLiveRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksForWhatIsOpen();
    void nothingBeforeAWholeLoad();
    void followsTheSettings();
    void followsThePolicy();
    void pausesWhileHeld();
    void pausesForGraceAndRun();
    void endsWithTheSignOut();
    void staysOutOfAll();
    void refreshesBehindDecided();
    void refreshTakesItOver();
    void givesWayToAnotherView();
    void manualRefreshRestartsTheInterval();
    void failureKeepsTheRows();
    void heedsRetryAfter();
    void leavesABusyServerAlone();
    void mendsWhatARefreshFailedAt();
    void stopsWhereASignInIsWanted();

private:
    FaultRule every(int code) const { return {.method = "GET", .code = code}; }
    FaultRule slow() const { return {.fault = FaultRule::Fault::Delay, .delayMs = 200}; }
    // Makes the next refresh due and waits until it is under way.
    bool begins()
    {
        m_live->setSecond(0);
        return QTest::qWaitFor([this] { return m_session->isRefreshingLive(); }, longest);
    }
    // The same, until it has ended; the next one is far away.
    bool refreshesOnce()
    {
        QSignalSpy ended(m_session, &Session::liveRefreshEnded);
        const bool begun = begins();
        m_live->setSecond(never);
        return begun && (!ended.isEmpty() || ended.wait(longest));
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<PracticeHost> m_host;
    Session *m_session = nullptr; // the fixture's
    std::unique_ptr<LiveRefresh> m_live;
};

void TestLiveRefresh::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->session();
    m_host = startHost(mixedRequests());
    m_live = std::make_unique<LiveRefresh>(*m_session, nullptr);
    m_live->setSecond(never);
}

void TestLiveRefresh::cleanup()
{
    m_live.reset();
    m_fixture.reset();
    m_host.reset();
}

void TestLiveRefresh::asksForWhatIsOpen()
{
    QVERIFY(m_fixture->connectAndLoad(*m_host));
    QSignalSpy states(m_session, &Session::loadStateChanged);
    connect(m_session, &Session::loadStateChanged, this,
            [this] { QVERIFY(m_session->loadState() == LoadState::Loaded); });
    const auto gone = sampleId(1600);
    m_host->setRequestStatus(gone, Status::Canceled);
    m_host->replace(m_host->requests() + QList{sampleRequest(5000)});
    m_live->setSecond(second);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->shown(), idsIn(m_host->requests(), StatusView::Open),
                              longest);
    const auto &requests = m_session->requests();
    QCOMPARE(requests.mark(requests.rowOf(gone)), RequestStore::Mark::Gone);
    QCOMPARE(requests.mark(requests.rowOf(sampleId(5000))), RequestStore::Mark::New);
    // It goes on and on, three lists at a time.
    QTRY_VERIFY_WITH_TIMEOUT(states.count() >= 3, longest);
    m_live->setSecond(never);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->isRefreshingLive(), longest);
    QCOMPARE(m_host->calls("GET", anyList), 3 + 3 * states.count());
    QCOMPARE(m_session->count(StatusView::Open), 30);
    QCOMPARE(m_session->count(StatusView::Pending), 10);
    QVERIFY(!m_live->error());
    disconnect(m_session, nullptr, this, nullptr);
}

void TestLiveRefresh::nothingBeforeAWholeLoad()
{
    m_live->setSecond(0);
    QVERIFY(m_live->isOn());
    QVERIFY(!m_live->isWaiting());
    // The names of templates are read beside the lists, of which at least one is missing.
    m_host->setFaults(FaultPlan({FaultRule{.method = "GET", .count = 2}}));
    m_session->connectTo(profileFor(*m_host));
    QVERIFY(!m_live->isWaiting());
    QVERIFY(m_fixture->endsLoading());
    QCOMPARE(m_session->loadState(), LoadState::Failed);
    QVERIFY(!m_live->isWaiting());
    QVERIFY(m_session->requests().rowCount() > 0);
    m_live->setSecond(never);
    QVERIFY(m_fixture->refresh());
    QVERIFY(m_live->isWaiting());
}

void TestLiveRefresh::followsTheSettings()
{
    auto &settings = m_session->settings();
    QVERIFY(m_fixture->connectAndLoad(*m_host));
    QSignalSpy onChanged(m_live.get(), &LiveRefresh::onChanged);
    QVERIFY(m_live->isWaiting());
    const auto isAbout = [this](int seconds) {
        const int left = m_live->secondsLeft();
        return left > seconds - 10 && left <= seconds * 1.2 + 1;
    };
    m_live->setSecond(1000);
    QVERIFY(isAbout(60));
    settings.set(Number::LiveSeconds, 300);
    QVERIFY(isAbout(300));
    settings.set(Number::RefreshSeconds, 500);
    QVERIFY(isAbout(500));
    QCOMPARE(onChanged.count(), 0);
    m_live->setOn(false);
    QCOMPARE(settings.number(Number::LiveSeconds), 0);
    QVERIFY(!m_live->isOn() && !m_live->isWaiting());
    QCOMPARE(m_live->secondsLeft(), 0);
    m_live->setOn(false);
    QCOMPARE(onChanged.count(), 1);
    m_live->setOn(true);
    QCOMPARE(settings.number(Number::LiveSeconds), 300);
    QVERIFY(m_live->isOn() && m_live->isWaiting());
}

void TestLiveRefresh::followsThePolicy()
{
    QTemporaryDir folder;
    QSettings own(folder.filePath(u"own.ini"_s), QSettings::IniFormat);
    QSettings site(folder.filePath(u"site.ini"_s), QSettings::IniFormat);
    site.setValue(u"refresh/liveSeconds"_s, 0);
    Settings settings(own, nullptr, &site);
    settings.set(Number::LiveSeconds, 60);
    Session session(m_fixture->network(), settings, std::make_unique<MemoryJournal>(nullptr),
                    nullptr);
    LiveRefresh live(session, nullptr);
    QVERIFY(!live.isOn());
    live.setOn(true);
    QVERIFY(!live.isOn());
}

void TestLiveRefresh::pausesWhileHeld()
{
    QVERIFY(m_fixture->connectAndLoad(*m_host));
    m_live->setHeld(true);
    m_live->setSecond(0);
    QVERIFY(!m_live->isWaiting());
    m_live->setHeld(false);
    QVERIFY(m_live->isWaiting());
    // A sheet that opens meanwhile lets it end.
    QSignalSpy ended(m_session, &Session::liveRefreshEnded);
    QVERIFY(begins());
    m_live->setHeld(true);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, longest);
    QVERIFY(!m_live->isWaiting());
    QCOMPARE(m_host->calls("GET", anyList), 6);
}

void TestLiveRefresh::pausesForGraceAndRun()
{
    QVERIFY(m_fixture->connectAndLoad(*m_host));
    const auto item
        = m_session->judge(sampleRequest(1700, Status::Approved), StatusChange::Complete);
    m_session->graces().add(StatusChange::Complete, item, 30);
    QVERIFY(!m_live->isWaiting());
    m_session->graces().undo();
    QVERIFY(m_live->isWaiting());

    QSignalSpy finished(m_session, &Session::runFinished);
    m_session->startRun(StatusChange::Complete, {item}, {});
    QVERIFY(!m_live->isWaiting());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, longest);
    QVERIFY(m_live->isWaiting());
    QCOMPARE(m_host->calls("GET", anyList), 3);
}

void TestLiveRefresh::endsWithTheSignOut()
{
    QVERIFY(m_fixture->connectAndLoad(*m_host));
    m_host->setFaults(FaultPlan({slow()}));
    QSignalSpy ended(m_session, &Session::liveRefreshEnded);
    QVERIFY(begins());
    m_session->signOut();
    QVERIFY(!m_session->isRefreshingLive());
    QVERIFY(!m_live->isWaiting());
    QCOMPARE(m_session->loadState(), LoadState::NoServer);
    QCOMPARE(ended.count(), 0);
}

void TestLiveRefresh::staysOutOfAll()
{
    QVERIFY(m_fixture->connectAndLoad(*m_host));
    m_session->setView(StatusView::All);
    QVERIFY(m_fixture->endsLoading());
    QVERIFY(!m_live->isWaiting());
    m_session->setView(StatusView::Open);
    QVERIFY(m_fixture->endsLoading());
    QVERIFY(m_live->isWaiting());
}

void TestLiveRefresh::refreshesBehindDecided()
{
    QVERIFY(m_fixture->connectAndLoad(*m_host));
    m_session->setView(StatusView::Decided);
    QVERIFY(m_fixture->endsLoading());
    const auto decided = m_fixture->shown();
    const auto updated = m_session->lastUpdated();
    m_host->replace(m_host->requests() + QList{sampleRequest(5000)});
    m_host->setRequestStatus(sampleId(1600), Status::Denied);
    m_host->setRequestStatus(sampleId(1601), Status::Denied);
    QSignalSpy states(m_session, &Session::loadStateChanged);
    QVERIFY(refreshesOnce());
    QCOMPARE(m_session->count(StatusView::Open), 29);
    // Read when it was chosen, and as old as that.
    QCOMPARE(m_fixture->shown(), decided);
    QCOMPARE(m_session->lastUpdated(), updated);
    QCOMPARE(states.count(), 0);
    QCOMPARE(m_host->calls("GET", anyList), 3 + 4 + 3);
}

void TestLiveRefresh::refreshTakesItOver()
{
    QVERIFY(m_fixture->connectAndLoad(*m_host));
    m_host->setFaults(FaultPlan({slow()}));
    QSignalSpy ended(m_session, &Session::liveRefreshEnded);
    QVERIFY(begins());
    m_session->refresh();
    QCOMPARE(m_session->loadState(), LoadState::Loading);
    QVERIFY(!m_session->isRefreshingLive());
    QVERIFY(!m_live->isWaiting());
    m_live->setSecond(never);
    QVERIFY(m_fixture->endsLoading());
    QCOMPARE(m_session->loadState(), LoadState::Loaded);
    QVERIFY(m_live->isWaiting());
    QCOMPARE(ended.count(), 0);
    // Nothing was asked for twice.
    QCOMPARE(m_host->calls("GET", anyList), 6);
}

void TestLiveRefresh::givesWayToAnotherView()
{
    QVERIFY(m_fixture->connectAndLoad(*m_host));
    m_host->setFaults(FaultPlan({slow()}));
    QVERIFY(begins());
    m_live->setSecond(never);
    m_session->setView(StatusView::Decided);
    QVERIFY(!m_session->isRefreshingLive());
    QCOMPARE(m_session->loadState(), LoadState::Loading);
    QVERIFY(m_fixture->endsLoading());
    QCOMPARE(m_fixture->shown(), idsIn(m_host->requests(), StatusView::Decided));
    QVERIFY(m_live->isWaiting());
}

void TestLiveRefresh::manualRefreshRestartsTheInterval()
{
    QVERIFY(m_fixture->connectAndLoad(*m_host));
    QSignalSpy outcomes(m_live.get(), &LiveRefresh::outcomeChanged);
    m_session->refresh();
    QVERIFY(!m_live->isWaiting());
    QVERIFY(m_fixture->endsLoading());
    QCOMPARE(outcomes.count(), 1);
    m_live->setSecond(1000);
    QVERIFY(m_live->secondsLeft() >= 50);
}

void TestLiveRefresh::failureKeepsTheRows()
{
    QVERIFY(m_fixture->connectAndLoad(*m_host));
    const auto rows = m_fixture->shown();
    const auto updated = m_session->lastUpdated();
    QSignalSpy states(m_session, &Session::loadStateChanged);
    m_host->setFaults(FaultPlan({every(500)}));
    QVERIFY(refreshesOnce());
    QVERIFY(refreshesOnce());
    QCOMPARE(m_live->failures(), 2);
    QCOMPARE(m_live->error()->httpStatus, 500);
    QCOMPARE(m_session->loadState(), LoadState::Loaded);
    QVERIFY(!m_session->loadError());
    QCOMPARE(states.count(), 0);
    QCOMPARE(m_fixture->shown(), rows);
    QCOMPARE(m_session->lastUpdated(), updated);

    m_host->setFaults({});
    QVERIFY(refreshesOnce());
    QVERIFY(!m_live->error());
    QCOMPARE(m_live->failures(), 0);
    QVERIFY(m_session->lastUpdated() >= updated);
}

void TestLiveRefresh::heedsRetryAfter()
{
    QVERIFY(m_fixture->connectAndLoad(*m_host));
    for (const int code : {429, 503}) {
        m_host->setFaults(
            FaultPlan({FaultRule{.method = "GET", .code = code, .retryAfter = 1500}}));
        QVERIFY(refreshesOnce());
        m_live->setSecond(1000);
        QVERIFY(m_live->secondsLeft() > 1400);
    }
    // Neither other trouble nor other lists take it back.
    m_live->setSecond(never);
    m_host->setFaults(FaultPlan({every(500)}));
    QVERIFY(m_fixture->refresh(LoadState::Failed));
    m_host->setFaults({});
    m_session->setView(StatusView::Decided);
    QVERIFY(m_fixture->endsLoading());
    m_live->setSecond(1000);
    QVERIFY(m_live->secondsLeft() > 1400);
    m_live->setSecond(never);
    QVERIFY(refreshesOnce());
    m_live->setSecond(1000);
    QVERIFY(m_live->secondsLeft() <= 73);
}

void TestLiveRefresh::leavesABusyServerAlone()
{
    QVERIFY(m_fixture->connectAndLoad(*m_host));
    // These are read beside the lists.
    QTRY_VERIFY_WITH_TIMEOUT(m_session->hasSettledTemplates(), longest);
    const FaultRule first{.method = "GET", .count = 1};
    m_host->setFaults(
        FaultPlan({first, FaultRule{.method = "GET", .code = 503, .retryAfter = 700}}));
    QVERIFY(refreshesOnce());
    // The third list is not asked for.
    QCOMPARE(m_host->calls("GET", anyList), 3 + 2);
    QCOMPARE(m_live->error()->kind, ApiError::Kind::ServerFailed);
    QCOMPARE(m_live->error()->retryAfter, 700);
}

void TestLiveRefresh::mendsWhatARefreshFailedAt()
{
    QVERIFY(m_fixture->connectAndLoad(*m_host));
    m_host->setFaults(FaultPlan({every(500)}));
    QVERIFY(m_fixture->refresh(LoadState::Failed));
    // The session has told it.
    QVERIFY(!m_live->error());
    m_host->setFaults({});
    QVERIFY(refreshesOnce());
    QCOMPARE(m_session->loadState(), LoadState::Loaded);
    QVERIFY(!m_session->loadError());
}

void TestLiveRefresh::stopsWhereASignInIsWanted()
{
    QVERIFY(m_fixture->connectAndLoad(*m_host));
    const auto rows = m_fixture->shown();
    m_host->setFaults(FaultPlan({every(401)}));
    QVERIFY(refreshesOnce());
    QCOMPARE(m_session->loadState(), LoadState::Failed);
    QVERIFY(m_session->failedForSignIn());
    QVERIFY(!m_live->isWaiting());
    QCOMPARE(m_fixture->shown(), rows);
    m_host->setFaults({});
    QVERIFY(m_fixture->refresh());
    QVERIFY(m_live->isWaiting());
}

QTEST_GUILESS_MAIN(TestLiveRefresh)
#include "tst_liverefresh.moc"
