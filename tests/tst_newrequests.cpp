// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/newrequests.h"
#include "support/sessionfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Sigill;

class TestNewRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void onlyALiveRefreshBringsNewOnes();
    void whatComesBackIsNotNew();
    void whatIsDecidedIsNotCounted();
    void tellsWhatEachRefreshBrought();
    void whatIsLookedAtIsNotNew();
    void anotherServerIsAnotherMatter();

private:
    // What the server has from now on: requests with these numbers.
    void serve(const QList<int> &numbers) { m_host->replace(sampleRequests(numbers)); }
    bool refreshLive()
    {
        QSignalSpy ended(m_session, &Session::liveRefreshEnded);
        m_session->refreshLive();
        return ended.wait(longest);
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<PracticeHost> m_host;
    Session *m_session = nullptr; // the fixture's
    std::unique_ptr<NewRequests> m_new;
    std::unique_ptr<QSignalSpy> m_arrived;
};

void TestNewRequests::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->session();
    m_host = startHost(sampleRequests({1, 2, 3}));
    m_new = std::make_unique<NewRequests>(*m_session, nullptr);
    m_arrived = std::make_unique<QSignalSpy>(m_new.get(), &NewRequests::arrived);
    QVERIFY(m_fixture->connectAndLoad(*m_host));
}

void TestNewRequests::cleanup()
{
    m_arrived.reset();
    m_new.reset();
    m_fixture.reset();
    m_host.reset();
}

void TestNewRequests::onlyALiveRefreshBringsNewOnes()
{
    QCOMPARE(m_new->count(), 0);
    QVERIFY(refreshLive());
    QCOMPARE(m_new->count(), 0);
    serve({1, 2, 3, 4});
    QVERIFY(m_fixture->refresh());
    QCOMPARE(m_new->count(), 0);
    QCOMPARE(m_arrived->count(), 0);
    serve({1, 2, 3, 4, 5, 6});
    QVERIFY(refreshLive());
    QCOMPARE(m_new->count(), 2);
    QCOMPARE(m_arrived->count(), 1);
    // Another status is no other request.
    m_host->setRequestStatus(sampleId(5), RequestStatus::Approved);
    QVERIFY(refreshLive());
    QCOMPARE(m_new->count(), 2);
    QCOMPARE(m_arrived->count(), 1);
}

void TestNewRequests::whatComesBackIsNotNew()
{
    serve({1});
    QVERIFY(refreshLive());
    QCOMPARE(m_session->count(StatusView::Open), 1);
    serve({1, 2, 3});
    QVERIFY(refreshLive());
    QCOMPARE(m_session->count(StatusView::Open), 3);
    QCOMPARE(m_new->count(), 0);
    QCOMPARE(m_arrived->count(), 0);
}

void TestNewRequests::whatIsDecidedIsNotCounted()
{
    serve({1, 2, 3, 4, 5, 6});
    QVERIFY(refreshLive());
    QCOMPARE(m_new->count(), 3);
    QSignalSpy changed(m_new.get(), &NewRequests::countChanged);
    m_host->setRequestStatus(sampleId(4), RequestStatus::Completed);
    QVERIFY(refreshLive());
    QCOMPARE(m_new->count(), 2);
    QCOMPARE(changed.count(), 1);
    // Here as well as elsewhere.
    m_host->setRequestStatus(sampleId(5), RequestStatus::Denied);
    m_session->readDetails(sampleId(5));
    QTRY_COMPARE_WITH_TIMEOUT(m_new->count(), 1, longest);
}

void TestNewRequests::tellsWhatEachRefreshBrought()
{
    serve({1, 2, 3, 4});
    QVERIFY(refreshLive());
    serve({1, 2, 3, 4, 5, 6});
    QVERIFY(refreshLive());
    QVERIFY(refreshLive());
    QCOMPARE(m_arrived->count(), 2);
    QCOMPARE(m_arrived->at(0).at(0).toInt(), 1);
    QCOMPARE(m_arrived->at(1).at(0).toInt(), 2);
    QCOMPARE(m_new->count(), 3);
}

void TestNewRequests::whatIsLookedAtIsNotNew()
{
    serve({1, 2, 3, 4});
    QVERIFY(refreshLive());
    QSignalSpy changed(m_new.get(), &NewRequests::countChanged);
    m_new->markSeen();
    m_new->markSeen();
    QCOMPARE(m_new->count(), 0);
    QCOMPARE(changed.count(), 1);
    serve({1, 2, 3, 4, 5});
    QVERIFY(refreshLive());
    QCOMPARE(m_new->count(), 1);
    // Who asks for the list looks at it.
    QVERIFY(m_fixture->refresh());
    QCOMPARE(m_new->count(), 0);
}

void TestNewRequests::anotherServerIsAnotherMatter()
{
    serve({1, 2, 3, 4});
    QVERIFY(refreshLive());
    QCOMPARE(m_new->count(), 1);
    const auto other = startHost(sampleRequests({10, 11}));
    QVERIFY(m_fixture->connectAndLoad(*other));
    QCOMPARE(m_new->count(), 0);
    QVERIFY(refreshLive());
    QCOMPARE(m_new->count(), 0);
    QVERIFY(m_fixture->connectAndLoad(*m_host));
    QCOMPARE(m_new->count(), 0);
}

QTEST_GUILESS_MAIN(TestNewRequests)
#include "tst_newrequests.moc"
