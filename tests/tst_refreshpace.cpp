// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/apierror.h"
#include "session/refreshpace.h"

#include <QTest>

using namespace Sigill;
using namespace std::chrono_literals;

namespace {

using Kind = ApiError::Kind;

ApiError errorOf(Kind kind, std::optional<int> retryAfter = {})
{
    ApiError error;
    error.kind = kind;
    error.retryAfter = retryAfter;
    return error;
}

}

class TestRefreshPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsTheInterval_data();
    void waitsTheInterval();
    void jitterOnlyAdds();
    void slowLoadsAreRarer();
    void slowFailuresAreRarer();
    void backsOff_data();
    void backsOff();
    void doublesUpToALimit();
    void heedsRetryAfter_data();
    void heedsRetryAfter();
    void keepsRetryAfter();
    void forgets();
};

void TestRefreshPace::waitsTheInterval_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("expected");
    QTest::newRow("as set") << 120 << 0 << 120;
    QTest::newRow("shorter than the shortest") << 1 << 0 << 30;
    QTest::newRow("the site's limit is longer") << 30 << 90 << 90;
    QTest::newRow("the site's limit is shorter") << 300 << 90 << 300;
    QTest::newRow("the site's limit is beyond all others") << 60 << 3600 << 3600;
}

void TestRefreshPace::waitsTheInterval()
{
    QFETCH(int, interval);
    QFETCH(int, least);
    QFETCH(int, expected);
    RefreshPace pace;
    pace.setInterval(RefreshPace::Seconds(interval));
    QVERIFY(pace.isOn());
    pace.setLeast(RefreshPace::Seconds(least));
    QCOMPARE(pace.wait(0), RefreshPace::Seconds(expected));
    pace.noteFailure(errorOf(Kind::Busy), 0s, 0s);
    QVERIFY(pace.wait(0) >= RefreshPace::Seconds(expected));
    pace.setInterval(0s);
    QVERIFY(!pace.isOn());
}

void TestRefreshPace::jitterOnlyAdds()
{
    RefreshPace pace;
    pace.setInterval(100s);
    QCOMPARE(pace.wait(0), 100s);
    QCOMPARE(pace.wait(0.5), 110s);
    QCOMPARE(pace.wait(1), 120s);
}

void TestRefreshPace::slowLoadsAreRarer()
{
    RefreshPace pace;
    pace.setInterval(60s);
    pace.noteSuccess(2999ms);
    QCOMPARE(pace.wait(0), 60s);
    pace.noteSuccess(10s);
    QCOMPARE(pace.wait(0), 200s);
    pace.noteSuccess(20ms);
    QCOMPARE(pace.wait(0), 60s);
}

void TestRefreshPace::slowFailuresAreRarer()
{
    RefreshPace pace;
    pace.setInterval(60s);
    pace.noteSuccess(10s);
    // One that failed soon says nothing of the others.
    pace.noteFailure(errorOf(Kind::ConnectionLost), 1s, 0s);
    QCOMPARE(pace.wait(0), 200s);
    pace.noteFailure(errorOf(Kind::ConnectionLost), 12s, 0s);
    QCOMPARE(pace.wait(0), 240s);
    pace.noteFailure(errorOf(Kind::Forbidden), 1s, 0s);
    QCOMPARE(pace.wait(0), 240s);
    pace.noteSuccess(20ms);
    QCOMPARE(pace.wait(0), 60s);
}

void TestRefreshPace::backsOff_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("doubles");
    QTest::newRow("429, 503") << Kind::Busy << true;
    QTest::newRow("time-out") << Kind::Timeout << true;
    QTest::newRow("500, 504") << Kind::ServerFailed << true;
    QTest::newRow("time-out in mid-list") << Kind::Incomplete << true;
    QTest::newRow("no network") << Kind::HostNotFound << false;
    QTest::newRow("refused connection") << Kind::ConnectionRefused << false;
    QTest::newRow("lost connection") << Kind::ConnectionLost << false;
    QTest::newRow("stopped by the operator") << Kind::Stopped << false;
    QTest::newRow("403") << Kind::Forbidden << false;
}

void TestRefreshPace::backsOff()
{
    QFETCH(Kind, kind);
    QFETCH(bool, doubles);
    RefreshPace pace;
    pace.setInterval(60s);
    pace.noteFailure(errorOf(kind), 0s, 0s);
    QCOMPARE(pace.wait(0), doubles ? 120s : 60s);
    pace.noteFailure(errorOf(kind), 0s, 0s);
    QCOMPARE(pace.wait(0), doubles ? 240s : 60s);
    pace.noteSuccess(0ms);
    QCOMPARE(pace.wait(0), 60s);
}

void TestRefreshPace::doublesUpToALimit()
{
    RefreshPace pace;
    pace.setInterval(60s);
    for (int i = 0; i < 1000; ++i)
        pace.noteFailure(errorOf(Kind::Timeout), 0s, 0s);
    QCOMPARE(pace.wait(0), RefreshPace::longestBackOff);
    // What was rarer than that before does not get more frequent by it.
    pace.setLeast(3600s);
    QCOMPARE(pace.wait(0), 3600s);
}

void TestRefreshPace::heedsRetryAfter_data()
{
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<int>("expected");
    QTest::newRow("longer than the back-off") << 500 << 500;
    QTest::newRow("shorter") << 5 << 120;
    QTest::newRow("at once") << 0 << 120;
    QTest::newRow("nonsense") << -1 << 120;
    QTest::newRow("without end") << std::numeric_limits<int>::max() << 3600;
}

void TestRefreshPace::heedsRetryAfter()
{
    QFETCH(int, retryAfter);
    QFETCH(int, expected);
    RefreshPace pace;
    pace.setInterval(60s);
    pace.noteFailure(errorOf(Kind::Busy, retryAfter), 0s, 0s);
    QCOMPARE(pace.wait(0), RefreshPace::Seconds(expected));
    pace.noteSuccess(0ms);
    QCOMPARE(pace.wait(0), 60s);
}

// Until it has passed, whatever fails in between.
void TestRefreshPace::keepsRetryAfter()
{
    RefreshPace pace;
    pace.setInterval(60s);
    pace.noteFailure(errorOf(Kind::Busy, 1000), 0s, 0s);
    pace.noteFailure(errorOf(Kind::Stopped), 0s, 300s);
    QCOMPARE(pace.wait(0), 700s);
    pace.noteFailure(errorOf(Kind::Busy, 50), 0s, 100s);
    QCOMPARE(pace.wait(0), 600s);
    pace.noteFailure(errorOf(Kind::HostNotFound), 0s, 2000s);
    QCOMPARE(pace.wait(0), 240s);
    pace.noteFailure(errorOf(Kind::Busy, 1000), 0s, 0s);
    pace.noteSuccess(0ms);
    QCOMPARE(pace.wait(0), 60s);
}

void TestRefreshPace::forgets()
{
    RefreshPace pace;
    pace.setInterval(60s);
    pace.noteSuccess(60s);
    pace.noteFailure(errorOf(Kind::Busy, 3000), 60s, 0s);
    pace.forget();
    QCOMPARE(pace.wait(0), 60s);
}

QTEST_GUILESS_MAIN(TestRefreshPace)
#include "tst_refreshpace.moc"
