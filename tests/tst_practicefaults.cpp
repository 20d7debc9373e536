// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/practicewire.h"

#include <QElapsedTimer>

#include <array>

#include <poll.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace Sigill;
using Wire = PracticeWire;
using Fault = FaultRule::Fault;

namespace {

// Milliseconds: far longer than a test looks on.
constexpr int longTime = 5'000;

constexpr auto completeBody = "{\"status\":\"Completed\"}";

void send(Wire &wire, const QByteArray &bytes)
{
    wire.socket().write(bytes);
    wire.socket().flush();
}

// The bytes up to the end of the connection, and what it ended with. QTcpSocket does not tell a
// reset from a farewell.
struct WireEnd
{
    QByteArray bytes;
    bool reset = false;

    explicit WireEnd(Wire &wire)
    {
        const auto descriptor = static_cast<int>(wire.socket().socketDescriptor());
        pollfd waiting{.fd = descriptor, .events = POLLIN, .revents = 0};
        std::array<char, 4096> buffer{};
        while (::poll(&waiting, 1, longTime) == 1) {
            const auto read = ::recv(descriptor, buffer.data(), buffer.size(), 0);
            reset = read < 0 && errno == ECONNRESET;
            if (read <= 0)
                return;
            bytes.append(buffer.data(), read);
        }
        bytes += "...";
    }
};

QList<bool> strikes(const FaultRule &rule, int calls)
{
    FaultPlan plan({rule});
    QList<bool> hits;
    for (int i = 0; i < calls; ++i)
        hits << plan.strike("GET", RequestId()).rule.has_value();
    return hits;
}

}

// What each fault of a plan does on the wire and to the request.
class TestPracticeFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void fails_data() { addRows(u"faults"_s); }
    void fails();
    void endsConnections_data();
    void endsConnections();
    void failsOnlyWhenTold();
    void failsAtRandom();
    void hangs_data();
    void hangs();
    void takesEffectLate();
    void takesEffectBeforeItsLateAnswer();
    void drips();
    void refusesConnections_data();
    void refusesConnections();
};

void TestPracticeFaults::fails()
{
    QFETCH(QJsonObject, row);
    const QJsonArray rules{row[u"rule"_s]};
    const auto plan = FaultPlan::fromJson(QJsonDocument(rules).toJson());
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error()));
    const auto host = started();
    host->setFaults(*plan);
    const auto reply = Wire::put(*host, enrollPath, "Completed");
    QCOMPARE(reply.code, row[u"code"_s].toInt());
    QCOMPARE(reply.closed, row[u"closed"_s].toBool());
    QVERIFY(reply.head.contains(row[u"head"_s].toString().toLatin1()));
    QVERIFY(reply.body.contains(row[u"body"_s].toString().toLatin1()));
    QVERIFY(!reply.closed || reply.body.size() == reply.announced / 2);
    if (reply.code == 200)
        QCOMPARE(reply.status(), row.value(u"shown"_s).toInt(-1));
    if (row.contains(u"shown"_s)) {
        const auto about = reply.json()[u"Uuid"_s].toString();
        QCOMPARE(about != QString::fromLatin1(enrollId), row[u"other"_s].toBool());
    }
    const auto id = requestId(enrollId);
    QCOMPARE(host->calls("PUT", id), 1);
    host->setFaults({});
    const int status = row[u"status"_s].toInt();
    QTRY_COMPARE(Wire::get(*host, enrollPath).status(), status);
    QCOMPARE(host->effects(id), status == 8 ? 1 : 0);
}

void TestPracticeFaults::endsConnections_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("reset");
    QTest::addRow("drop before") << Fault::DropBefore << QByteArray() << false;
    QTest::addRow("drop after") << Fault::DropAfter << QByteArray() << false;
    QTest::addRow("reset before") << Fault::ResetBefore << QByteArray() << true;
    QTest::addRow("reset after") << Fault::ResetAfter << QByteArray() << true;
    QTest::addRow("half a status line") << Fault::CutHead << QByteArray("HTTP/1.1 2") << false;
}

void TestPracticeFaults::endsConnections()
{
    QFETCH(Fault, fault);
    const auto host = started();
    host->setFaults(FaultPlan(QList{FaultRule{.fault = fault}}));
    Wire wire(*host);
    send(wire, callText("PUT", enrollPath, completeBody));
    const WireEnd end(wire);
    QTEST(end.bytes, "bytes");
    QTEST(end.reset, "reset");
}

void TestPracticeFaults::failsOnlyWhenTold()
{
    const auto host = started();
    const auto id = requestId(enrollId);
    host->setFaults(FaultPlan({{.id = id, .method = "GET", .from = 2, .count = 2, .code = 503},
                               {.fault = Fault::Truncate, .from = 8}}));
    QList<int> codes;
    for (int i = 0; i < 5; ++i)
        codes.append(Wire::get(*host, enrollPath).code);
    QCOMPARE(codes, (QList<int>{200, 503, 503, 200, 200}));
    QCOMPARE(Wire::get(*host, unblockPath).code, 200);
    QCOMPARE(Wire::put(*host, enrollPath, "Canceled").status(), 17);

    const auto list = Wire::get(*host, "");
    QCOMPARE(list.code, 200);
    QVERIFY(list.closed && list.body.startsWith('['));
    QCOMPARE(list.body.size(), list.announced / 2);
}

void TestPracticeFaults::failsAtRandom()
{
    constexpr int calls = 1'000;
    const FaultRule rule{.chance = 0.3, .seed = 7};
    const auto hits = strikes(rule, calls);
    QCOMPARE(strikes(rule, calls), hits);
    QVERIFY(hits.count(true) > 200 && hits.count(true) < 400);
    QVERIFY(strikes({.chance = 0.3, .seed = 8}, calls) != hits);
    QCOMPARE(strikes({.chance = 1}, calls).count(true), calls);
    // Only among the calls that are meant.
    const auto few = strikes({.from = 11, .count = 100, .chance = 0.3}, calls);
    QCOMPARE(few.mid(10, 100).count(true), few.count(true));
    QVERIFY(few.count(true) > 10 && few.count(true) < 60);

    const auto plan = FaultPlan::fromJson(R"([{"fault": "404", "chance": 0.3, "seed": 7}])");
    QVERIFY(plan.has_value());
    const auto host = started();
    host->setFaults(*plan);
    Wire wire(*host);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(wire.exchange(callText("GET", enrollPath)).code, hits[i] ? 404 : 200);
}

void TestPracticeFaults::hangs_data()
{
    QTest::addColumn<bool>("applied");
    QTest::addRow("applied") << true;
    QTest::addRow("unchanged") << false;
}

void TestPracticeFaults::hangs()
{
    QFETCH(bool, applied);
    const auto host = started();
    host->setFaults(FaultPlan({{.fault = Fault::Hang, .method = "PUT", .applied = applied},
                               {.fault = Fault::Delay, .method = "GET", .delayMs = 100}}));
    Wire wire(*host);
    send(wire, callText("PUT", enrollPath, completeBody));
    QTRY_COMPARE(host->calls("PUT", requestId(enrollId)), 1);
    QCOMPARE(host->effects(requestId(enrollId)), applied ? 1 : 0);
    // Others are answered, and until then this one is not.
    QCOMPARE(Wire::get(*host, enrollPath).status(), applied ? 8 : 3);
    QVERIFY(!wire.socket().waitForReadyRead(0));
    QCOMPARE(wire.socket().state(), QAbstractSocket::ConnectedState);
}

void TestPracticeFaults::takesEffectLate()
{
    constexpr int late = 200;
    const auto id = requestId(enrollId);
    for (const bool leaves : {false, true}) {
        const auto host = started();
        host->setFaults(FaultPlan({{.fault = Fault::LateEffect, .delayMs = late}}));
        QElapsedTimer clock;
        clock.start();
        Wire wire(*host);
        send(wire, callText("PUT", enrollPath, completeBody));
        QTRY_COMPARE(host->calls("PUT", id), 1);
        if (leaves)
            wire.socket().abort();
        else
            QCOMPARE(wire.exchange({}).status(), 8);
        QTRY_COMPARE(host->effects(id), 1);
        QVERIFY(clock.elapsed() >= late);
    }
}

void TestPracticeFaults::takesEffectBeforeItsLateAnswer()
{
    const auto host = started();
    host->setFaults(FaultPlan({{.fault = Fault::Delay, .delayMs = 200}}));
    QElapsedTimer clock;
    clock.start();
    Wire slow(*host);
    send(slow, callText("PUT", enrollPath, "{\"status\":\"Canceled\"}"));
    QTRY_COMPARE(host->requests().first().status, RequestStatus::Canceled);
    QCOMPARE(slow.exchange({}).status(), 17);
    QVERIFY(clock.elapsed() >= 190);
}

void TestPracticeFaults::drips()
{
    const auto host = started();
    host->setFaults(FaultPlan({{.fault = Fault::Drip, .count = 2, .delayMs = 200},
                               {.fault = Fault::Drip, .delayMs = longTime}}));
    for (const auto *path : {enrollPath, ""}) {
        QElapsedTimer clock;
        clock.start();
        Wire wire(*host);
        const auto reply = wire.exchange(callText("GET", path));
        QVERIFY(clock.elapsed() >= 200);
        QCOMPARE(reply.body.size(), reply.announced);
        QVERIFY(!reply.json().isNull());
        // The connection can be used again.
        QCOMPARE(wire.socket().state(), QAbstractSocket::ConnectedState);
    }
    Wire wire(*host);
    send(wire, callText("GET", enrollPath));
    QVERIFY(wire.socket().waitForReadyRead());
    const auto first = wire.socket().readAll();
    QVERIFY(!first.isEmpty() && first.size() < 100);
    QVERIFY(wire.socket().waitForReadyRead());
}

void TestPracticeFaults::refusesConnections_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addRow("before") << Fault::RefuseBefore;
    QTest::addRow("after") << Fault::RefuseAfter;
}

void TestPracticeFaults::refusesConnections()
{
    QFETCH(Fault, fault);
    const bool answered = fault == Fault::RefuseAfter;
    const auto host = started();
    host->setFaults(FaultPlan({{.fault = Fault::Delay, .id = requestId(enrollId), .delayMs = 100},
                               {.fault = fault, .method = "PUT", .count = 1, .delayMs = 1'000}}));
    Wire idle(*host);
    QCOMPARE(idle.exchange(callText("GET", unblockPath)).code, 200);
    Wire hit(*host);
    send(hit, callText("PUT", enrollPath, completeBody));
    const WireEnd end(hit);
    QCOMPARE(end.bytes.startsWith("HTTP/1.1 200 OK"), answered);
    QCOMPARE(end.bytes.contains("Connection: close"), answered);
    QVERIFY(answered || end.bytes.isEmpty());
    QCOMPARE(host->effects(requestId(enrollId)), answered ? 1 : 0);

    QTcpSocket refused;
    refused.connectToHost(host->baseUrl().host(), static_cast<quint16>(host->baseUrl().port()));
    QVERIFY(!refused.waitForConnected());
    QCOMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);
    QVERIFY(idle.socket().state() == QAbstractSocket::UnconnectedState
            || idle.socket().waitForDisconnected());
    // Then as before, at the same address.
    QTRY_COMPARE(Wire::get(*host, unblockPath).code, 200);
}

QTEST_GUILESS_MAIN(TestPracticeFaults)
#include "tst_practicefaults.moc"
