// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"
#include "support/scriptedserver.h"

#include <QRegularExpression>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

enum Exit { AllDone, SomeNotDone };

QStringList idTexts(int count)
{
    QStringList texts;
    for (int number = 1; number <= count; ++number)
        texts << sampleId(number).text();
    return texts;
}

QStringList arguments(const QUrl &server, const QStringList &rest)
{
    return QStringList{u"set-status"_s,   u"Completed"_s,  u"--server"_s,
                       server.toString(), u"--language"_s, u"en"_s}
    + rest;
}

// Empty where an object came twice.
QHash<RequestId, QJsonObject> outcomes(const CommandRun &command)
{
    QHash<RequestId, QJsonObject> byId;
    const auto objects = command.objects();
    for (const auto &object : objects)
        byId.insert(RequestId::fromText(object[u"id"].toString()).value_or(RequestId()), object);
    return byId.size() == objects.size() ? byId : QHash<RequestId, QJsonObject>();
}

}

// How a run is bounded and ended.
class TestCliRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void stopsAfterEqualFailures();
    void neverReachesTheServer();
    void stopsWhileReading_data();
    void stopsWhileReading();
    void stopsWhileSending();
    void stopsWhereItCannotTell();
    void stopsWhereNobodyReadsOn();
    void keepsToItsConcurrency_data();
    void keepsToItsConcurrency();
    void givesUpAfterItsTimeout();
};

void TestCliRun::stopsAfterEqualFailures()
{
    ScriptedServer server(20);
    server.onPut = [](const ScriptedServer::Call &call) {
        RawServer::answer(*call.socket, 403, "{\"Message\":\"Not you\"}");
    };
    CommandRun command;
    QCOMPARE(
        command.run(arguments(server.raw.baseUrl(),
                              QStringList{u"--json"_s, u"--concurrency"_s, u"1"_s} + idTexts(20))),
        int(SomeNotDone));
    const auto found = outcomes(command);
    QCOMPARE(server.raw.count("PUT"), 5);
    for (int number = 1; number <= 20; ++number) {
        const auto &object = found[sampleId(number)];
        const bool sent = number <= 5;
        QCOMPARE(object[u"outcome"].toString(), sent ? u"refused"_s : u"not_sent"_s);
        QCOMPARE(object[u"http"], sent ? QJsonValue(403) : QJsonValue());
        QCOMPARE(object[u"reason"], sent ? QJsonValue() : QJsonValue(u"run_paused"_s));
        QCOMPARE(object[u"status_before"].toString(), u"Approved"_s);
    }
    QVERIFY2(command.words().contains(u"in a row"_s), qPrintable(command.words()));
    QVERIFY2(command.words().contains(u"Not you"_s), qPrintable(command.words()));
}

void TestCliRun::neverReachesTheServer()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QUrl nobody(u"http://127.0.0.1:%1/x"_s.arg(taken.serverPort()));
    taken.close();
    CommandRun command;
    QCOMPARE(command.run(arguments(nobody, QStringList{u"--json"_s} + idTexts(30))),
             int(SomeNotDone));
    const auto found = outcomes(command);
    QCOMPARE(found.size(), 30);
    for (const auto &object : found) {
        QCOMPARE(object[u"outcome"].toString(), u"not_sent"_s);
        QCOMPARE(object[u"attempts"].toInt(), 0);
        QVERIFY(object[u"explanation"].isString());
    }
}

void TestCliRun::stopsWhileReading_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("objects");
    QTest::newRow("run") << QStringList() << 8;
    QTest::newRow("dry run") << QStringList{u"--dry-run"_s} << 0;
}

void TestCliRun::stopsWhileReading()
{
    QFETCH(QStringList, options);
    QFETCH(int, objects);
    ScriptedServer server(8);
    int reads = 0;
    server.onGet = [&reads](const ScriptedServer::Call &) { ++reads; };
    CommandRun command;
    QVERIFY(command.start(
        arguments(server.raw.baseUrl(), QStringList{u"--json"_s} + options + idTexts(8))));
    QTRY_VERIFY_WITH_TIMEOUT(reads > 0, 20'000);
    command.signal(SIGINT);
    QCOMPARE(command.end(), int(SomeNotDone));
    const auto found = outcomes(command);
    QCOMPARE(found.size(), objects);
    for (const auto &object : found) {
        QCOMPARE(object[u"outcome"].toString(), u"not_sent"_s);
        QCOMPARE(object[u"reason"].toString(), u"operator_stopped"_s);
        QVERIFY(object[u"status_before"].isNull());
    }
    QVERIFY(!command.words().isEmpty());
    QCOMPARE(server.raw.count("PUT"), 0);
}

void TestCliRun::stopsWhileSending()
{
    constexpr int count = 8;
    ScriptedServer server(count);
    QList<ScriptedServer::Call> held;
    server.onPut = [&held](const ScriptedServer::Call &call) { held.append(call); };
    CommandRun command;
    QVERIFY(command.start(
        arguments(server.raw.baseUrl(),
                  QStringList{u"--json"_s, u"--concurrency"_s, u"2"_s} + idTexts(count))));
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), 2, 20'000);
    command.signal(SIGINT);
    // The rest is told at once; what was sent is waited for, however often one asks.
    QVERIFY(command.hasLines(count - 2));
    QVERIFY(command.hasWords(u"Stopped"_s));
    command.signal(SIGTERM);
    QVERIFY(command.hasWords(u"Still waiting"_s));
    for (const auto &call : held)
        server.carryOut(call);
    QCOMPARE(command.end(), int(SomeNotDone));
    const auto found = outcomes(command);
    QCOMPARE(found.size(), count);
    for (int number = 1; number <= count; ++number) {
        const auto &object = found[sampleId(number)];
        const bool sent = number <= 2;
        QCOMPARE(object[u"outcome"].toString(), sent ? u"done"_s : u"not_sent"_s);
        QCOMPARE(object[u"reason"], sent ? QJsonValue() : QJsonValue(u"operator_stopped"_s));
        QCOMPARE(object[u"status_before"].toString(), u"Approved"_s);
    }
    QCOMPARE(server.raw.count("PUT"), 2);
}

// Such as on a disk that is full: what cannot be told should not go on.
void TestCliRun::stopsWhereItCannotTell()
{
    ScriptedServer server(20);
    CommandRun command;
    command.sendDataTo(u"/dev/full"_s);
    QCOMPARE(command.run(arguments(server.raw.baseUrl(),
                                   QStringList{u"--concurrency"_s, u"1"_s} + idTexts(20))),
             int(SomeNotDone));
    QCOMPARE(server.raw.count("PUT"), 1);
    QVERIFY2(command.words().contains(u"can no longer be written"_s), qPrintable(command.words()));

    CommandRun last;
    last.sendDataTo(u"/dev/full"_s);
    QCOMPARE(last.run(arguments(server.raw.baseUrl(), {sampleId(20).text()})), int(SomeNotDone));
    QCOMPARE(server.status(sampleId(20)), RequestStatus::Completed);
}

void TestCliRun::stopsWhereNobodyReadsOn()
{
    // What head does behind a pipe.
    QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    const int reader = ::open(pipe.toLocal8Bit().constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    ScriptedServer server(20);
    server.onPut = [&](const ScriptedServer::Call &call) {
        if (server.raw.count("PUT") == 1)
            ::close(reader);
        server.carryOut(call);
    };
    CommandRun command;
    command.sendDataTo(pipe);
    QCOMPARE(command.run(arguments(server.raw.baseUrl(),
                                   QStringList{u"--concurrency"_s, u"1"_s} + idTexts(20))),
             int(SomeNotDone));
    QCOMPARE(server.raw.count("PUT"), 1);
    QVERIFY2(command.words().contains(u"1 of 20"_s), qPrintable(command.words()));
}

void TestCliRun::keepsToItsConcurrency_data()
{
    QTest::addColumn<int>("most");
    for (const int most : {1, 3, 6})
        QTest::newRow(qPrintable(QString::number(most))) << most;
}

void TestCliRun::keepsToItsConcurrency()
{
    QFETCH(int, most);
    constexpr int count = 12;
    ScriptedServer server(count);
    QList<ScriptedServer::Call> held;
    qsizetype seen = 0;
    // The second read of a request begins its change; a slow server, so that all that come at a
    // time are there together.
    server.onGet = [&](const ScriptedServer::Call &call) {
        if (call.number != 2)
            return server.answer(call);
        held.append(call);
        seen = std::max(seen, held.size());
        if (held.size() != most)
            return;
        QTimer::singleShot(50, call.socket, [&] {
            for (const auto &one : std::exchange(held, {}))
                server.answer(one);
        });
    };
    server.onPut = [&](const ScriptedServer::Call &call) { server.carryOut(call); };
    CommandRun command;
    QCOMPARE(command.run(arguments(server.raw.baseUrl(),
                                   QStringList{u"--concurrency"_s, QString::number(most)}
                                       + idTexts(count))),
             int(AllDone));
    QCOMPARE(seen, most);
}

void TestCliRun::givesUpAfterItsTimeout()
{
    ScriptedServer server(1);
    server.onPut = [](const ScriptedServer::Call &) {};
    CommandRun command;
    QVERIFY(command.writeSettings("[run]\nlastRereads=1, 2\n"));
    QCOMPARE(command.run(arguments(server.raw.baseUrl(),
                                   {u"--json"_s, u"--timeout"_s, u"1"_s, sampleId(1).text()})),
             int(SomeNotDone));
    const auto found = outcomes(command).value(sampleId(1));
    QCOMPARE(found[u"outcome"].toString(), u"unknown"_s);
    QCOMPARE(found[u"attempts"].toInt(), 1);
    QVERIFY(found[u"http"].isNull());
    QCOMPARE(server.puts(sampleId(1)), 1);
}

QTEST_GUILESS_MAIN(TestCliRun)
#include "tst_clirun.moc"
