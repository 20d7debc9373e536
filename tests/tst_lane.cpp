// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/lane.h"
#include "api/lanepool.h"
#include "support/rawserver.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Sigill;

class TestLane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isWarmAfterAWholeAnswer_data();
    void isWarmAfterAWholeAnswer();
    void outlivesItsPoolWithAReply();
    void staysBusyWhereAnEarlierReplyGoes();
    void isKeptUntilSomethingIsSent();

private:
    // Answers nothing.
    RawServer m_silent{[](QTcpSocket &, const RawServer::Call &) {}};
    RawServer m_server{
        [](QTcpSocket &socket, const RawServer::Call &) { RawServer::answer(socket, 200, "[]"); }};
};

void TestLane::isWarmAfterAWholeAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<bool>("isWarm");
    QTest::newRow("done") << 200 << true << true;
    QTest::newRow("refused") << 404 << true << true;
    QTest::newRow("failed") << 500 << true << true;
    QTest::newRow("not signed in") << 401 << true << false;
    // Who gives up in the middle loses the connection.
    QTest::newRow("done, cut off") << 200 << false << false;
    QTest::newRow("failed, cut off") << 500 << false << false;
}

void TestLane::isWarmAfterAWholeAnswer()
{
    QFETCH(int, status);
    QFETCH(bool, isWhole);
    RawServer server([=](QTcpSocket &socket, const RawServer::Call &) {
        socket.write(RawServer::head(status, 4) + (isWhole ? "true" : "tr"));
    });
    Lane lane(nullptr);
    const QSignalSpy released(&lane, &Lane::released);
    const std::unique_ptr<QNetworkReply> reply(
        lane.network().get(QNetworkRequest(server.baseUrl())));
    lane.take(reply.get());
    QVERIFY(lane.isBusy());
    QVERIFY(!lane.isWarm());
    if (!isWhole) {
        QTRY_COMPARE(reply->bytesAvailable(), 2);
        reply->abort();
    }
    QTRY_COMPARE(released.count(), 1);
    QTEST(lane.isWarm(), "isWarm");
    QVERIFY(!lane.isBusy());
}

// As where the operator signs out in the middle: whoever holds the reply hears its end.
void TestLane::outlivesItsPoolWithAReply()
{
    QPointer<QTcpSocket> waiting;
    RawServer server([&](QTcpSocket &socket, const RawServer::Call &) { waiting = &socket; });
    auto pool = std::make_unique<LanePool>(nullptr);
    const QPointer<Lane> idle = pool->takeFree();
    idle->take(idle->network().get(QNetworkRequest(server.baseUrl())));
    const QPointer<Lane> busy = pool->takeFree();
    QVERIFY(busy != idle);
    QTRY_VERIFY(waiting);
    RawServer::answer(*waiting, 200, "[]");
    QTRY_VERIFY(!idle->isBusy());
    waiting.clear();

    QObject owner;
    auto *reply = busy->network().get(QNetworkRequest(server.baseUrl()));
    reply->setParent(&owner);
    busy->take(reply);
    QTRY_VERIFY(waiting);
    pool->clear();
    QTRY_VERIFY(!idle);
    pool.reset();
    RawServer::answer(*waiting, 200, "[]");
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->readAll(), "[]");
    delete reply;
    QVERIFY(!busy);
}

// Otherwise somebody else's exchange, or a new connection, breaks off what is under way.
void TestLane::staysBusyWhereAnEarlierReplyGoes()
{
    Lane lane(nullptr);
    const std::unique_ptr<QNetworkReply> next(
        lane.network().get(QNetworkRequest(m_silent.baseUrl())));
    std::unique_ptr<QNetworkReply> first(lane.network().get(QNetworkRequest(m_server.baseUrl())));
    lane.take(first.get());
    QVERIFY(lane.isBusy() && !lane.isWarm());
    QTRY_VERIFY(!lane.isBusy());
    QVERIFY(lane.isWarm());
    lane.take(next.get());
    first.reset();
    QVERIFY(lane.isBusy());
}

void TestLane::isKeptUntilSomethingIsSent()
{
    Lane lane(nullptr);
    const QSignalSpy released(&lane, &Lane::released);
    auto context = std::make_unique<QObject>();
    lane.keepFor(context.get());
    QVERIFY(lane.isBusy());
    context.reset();
    QVERIFY(!lane.isBusy());
    QCOMPARE(released.count(), 1);

    context = std::make_unique<QObject>();
    lane.keepFor(context.get());
    auto reply
        = std::unique_ptr<QNetworkReply>(lane.network().get(QNetworkRequest(m_silent.baseUrl())));
    lane.take(reply.get());
    context.reset();
    QVERIFY(lane.isBusy());
    reply.reset();
    QVERIFY(!lane.isBusy());
    QCOMPARE(released.count(), 2);
}

QTEST_GUILESS_MAIN(TestLane)
#include "tst_lane.moc"
