// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/abandonedrequests.h"
#include "support/sessionfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Sigill;

// What the server calls failed, and this computer has abandoned.
class TestAbandonedRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsThemFromThoseThatFailed();
    void laterLoadsTellThem();
    void theNextStartKnowsThem();
    void onlyTheServersOwn();
    void onlyWhatTheServerConfirmed();

private:
    QString status(int number) const
    {
        const auto &model = m_fixture->session().requests();
        return model.index(model.rowOf(sampleId(number)), static_cast<int>(RequestColumn::Status))
            .data()
            .toString();
    }
    bool loadDecided()
    {
        m_fixture->session().setView(StatusView::Decided);
        return m_fixture->endsLoading();
    }
    void abandon(int number)
    {
        auto &session = m_fixture->session();
        const auto request = session.requests().find(sampleId(number)).value();
        QSignalSpy finished(&session, &Session::runFinished);
        session.startRun(StatusChange::Abandon, {session.judge(request, StatusChange::Abandon)},
                         {});
        QVERIFY(finished.count() > 0 || finished.wait(longest));
    }

    std::unique_ptr<PracticeHost> m_host;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<AbandonedRequests> m_abandoned;
};

void TestAbandonedRequests::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_host = startHost(sampleRequests({1, 2}, RequestStatus::Approved)
                       + sampleRequests({3}, RequestStatus::Failed));
    m_fixture = std::make_unique<SessionFixture>();
    m_abandoned = std::make_unique<AbandonedRequests>(m_fixture->session(), nullptr);
    QVERIFY(m_fixture->connectAndLoad(*m_host));
}

void TestAbandonedRequests::cleanup()
{
    m_abandoned.reset();
    m_fixture.reset();
    m_host.reset();
}

void TestAbandonedRequests::tellsThemFromThoseThatFailed()
{
    abandon(1);
    QCOMPARE(status(1), u"Failed · abandoned"_s);
    QCOMPARE(status(2), u"Approved"_s);
    QVERIFY(loadDecided());
    QCOMPARE(status(3), u"Failed"_s);
}

void TestAbandonedRequests::laterLoadsTellThem()
{
    abandon(1);
    QVERIFY(m_fixture->refresh());
    QVERIFY(loadDecided());
    QCOMPARE(status(1), u"Failed · abandoned"_s);
    // Should the server ever call it something else, it is no failure to explain.
    m_host->setRequestStatus(sampleId(1), RequestStatus::Completed);
    QVERIFY(m_fixture->refresh());
    QCOMPARE(status(1), u"Completed"_s);
}

void TestAbandonedRequests::theNextStartKnowsThem()
{
    abandon(1);
    QVERIFY(m_fixture->connectAndLoad(*m_host));
    m_fixture->session().settleLeftovers();
    QVERIFY(loadDecided());
    QTRY_COMPARE_WITH_TIMEOUT(status(1), u"Failed · abandoned"_s, longest);
    QCOMPARE(status(3), u"Failed"_s);
}

void TestAbandonedRequests::onlyTheServersOwn()
{
    abandon(1);
    const auto other = startHost(sampleRequests({1, 2}, RequestStatus::Failed));
    QVERIFY(m_fixture->connectAndLoad(*other));
    QSignalSpy settled(&m_fixture->session(), &Session::leftoversSettled);
    m_fixture->session().settleLeftovers();
    QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, longest);
    QVERIFY(loadDecided());
    // Once the journal has told what it knows of this one.
    QVERIFY(m_fixture->history(sampleId(1)).isEmpty());
    QCOMPARE(status(1), u"Failed"_s);
}

void TestAbandonedRequests::onlyWhatTheServerConfirmed()
{
    FaultRule refused;
    refused.method = "PUT";
    m_host->setFaults(FaultPlan({refused}));
    abandon(1);
    // Somebody else's doing.
    m_host->setRequestStatus(sampleId(1), RequestStatus::Failed);
    QVERIFY(loadDecided());
    QCOMPARE(status(1), u"Failed"_s);
}

QTEST_GUILESS_MAIN(TestAbandonedRequests)
#include "tst_abandonedrequests.moc"
