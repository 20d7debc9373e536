// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicehost.h"
#include "support/commandrun.h"
#include "support/scriptedserver.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

enum Exit { AllDone, SomeNotDone, Usage, CouldNotStart };

// Each name is always there.
QStringList names()
{
    return {u"action"_s,      u"attempts"_s, u"confirmed_by"_s, u"correlation_id"_s,
            u"explanation"_s, u"http"_s,     u"id"_s,           u"message"_s,
            u"outcome"_s,     u"reason"_s,   u"status_after"_s, u"status_before"_s};
}

QStringList idTexts(int count)
{
    QStringList texts;
    for (int number = 1; number <= count; ++number)
        texts << sampleId(number).text();
    return texts;
}

}

class TestCliSetStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void changes_data();
    void changes();
    void tellsEachOutcome();
    void tellsAnUnknownOutcome();
    void tellsNumbersOfStatuses();
    void tellsInWords();
    void sendsEachIdOnce();
    void triesWithoutSending();
    void triesInWords();
    void triesWhatCannotBeRead();

private:
    // The objects by id; each must have come once, with all names.
    QHash<RequestId, QJsonObject> outcomes(const CommandRun &command, int count) const;
    static QStringList arguments(const QUrl &server, const QString &change, const QStringList &rest)
    {
        return QStringList{u"set-status"_s,   change,          u"--server"_s,
                           server.toString(), u"--language"_s, u"en"_s}
        + rest;
    }
};

QHash<RequestId, QJsonObject> TestCliSetStatus::outcomes(const CommandRun &command, int count) const
{
    QHash<RequestId, QJsonObject> byId;
    const auto objects = command.objects();
    for (const auto &object : objects) {
        if (object.keys() != names())
            qWarning() << object;
        byId.insert(RequestId::fromText(object[u"id"].toString()).value_or(RequestId()), object);
    }
    if (objects.size() != count || byId.size() != count)
        qWarning() << objects.size() << byId.size();
    return byId;
}

void TestCliSetStatus::changes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("after");
    QTest::newRow("complete") << u"Completed"_s << u"Completed"_s << u"Completed"_s;
    QTest::newRow("cancel") << u"canceled"_s << u"Canceled"_s << u"Canceled"_s;
    QTest::newRow("abandon") << u"ABANDONED"_s << u"Abandoned"_s << u"Failed"_s;
}

void TestCliSetStatus::changes()
{
    QFETCH(QString, typed);
    QFETCH(QString, action);
    QFETCH(QString, after);
    const auto host = PracticeHost::start({.requests = 0}).value();
    host->replace({sampleRequest(1, RequestStatus::Approved)});
    CommandRun command;
    QCOMPARE(command.run(
                 arguments(host->baseUrl(), typed,
                           {sampleId(1).text(), u"--json"_s, u"--reason"_s, QString(500, u'å')})),
             int(AllDone));
    const QJsonObject wanted{
        {u"id"_s, sampleId(1).text()},
        {u"action"_s, action},
        {u"outcome"_s, u"done"_s},
        {u"confirmed_by"_s, u"answer"_s},
        {u"status_before"_s, u"Approved"_s},
        {u"status_after"_s, after},
        {u"http"_s, 200},
        {u"message"_s, QJsonValue()},
        {u"correlation_id"_s, QJsonValue()},
        {u"attempts"_s, 1},
        {u"reason"_s, QJsonValue()},
        {u"explanation"_s, QJsonValue()},
    };
    QCOMPARE(command.objects(), QList<QJsonObject>{wanted});
    QCOMPARE(command.words(), u"1 of 1 request(s) done\n"_s.replace(u"request(s)"_s, u"request"_s));
    QCOMPARE(host->calls("PUT", sampleId(1)), 1);
    QCOMPARE(apiName(host->requests().constFirst().status), after);
}

void TestCliSetStatus::tellsEachOutcome()
{
    const auto host = PracticeHost::start({.requests = 0}).value();
    auto requests = sampleRequests({1, 2, 3, 4}, RequestStatus::Approved);
    requests << sampleRequest(5, RequestStatus::Denied)
             << sampleRequest(6, RequestStatus::Completed);
    host->replace(requests);
    FaultRule refused;
    refused.id = sampleId(1);
    refused.method = "PUT";
    refused.code = 403;
    FaultRule odd = refused;
    odd.id = sampleId(2);
    odd.code = 500;
    odd.applied = true;
    FaultRule failed = refused;
    failed.id = sampleId(3);
    failed.code = 500;
    host->setFaults(FaultPlan({refused, odd, failed}));

    CommandRun command;
    QStringList rest{u"--json"_s};
    for (const int number : {1, 2, 3, 4, 5, 6, 7})
        rest << sampleId(number).text();
    QCOMPARE(command.run(arguments(host->baseUrl(), u"Completed"_s, rest)), int(SomeNotDone));
    const auto found = outcomes(command, 7);
    const auto values = [&found](int number, const QStringList &keys) {
        QVariantList list;
        for (const auto &key : keys)
            list << found[sampleId(number)].value(key).toVariant();
        return list;
    };
    const QVariant null = QJsonValue(QJsonValue::Null).toVariant();
    const QStringList keys{u"outcome"_s, u"confirmed_by"_s, u"status_before"_s, u"status_after"_s,
                           u"http"_s,    u"attempts"_s,     u"reason"_s};
    QCOMPARE(values(1, keys),
             QVariantList({u"refused"_s, null, u"Approved"_s, u"Approved"_s, 403, 1, null}));
    QCOMPARE(values(2, keys),
             QVariantList({u"done"_s, u"reread"_s, u"Approved"_s, u"Completed"_s, 500, 1, null}));
    QCOMPARE(values(3, keys),
             QVariantList({u"refused"_s, null, u"Approved"_s, u"Approved"_s, 500, 1, null}));
    QCOMPARE(values(4, keys),
             QVariantList({u"done"_s, u"answer"_s, u"Approved"_s, u"Completed"_s, 200, 1, null}));
    QCOMPARE(
        values(5, keys),
        QVariantList({u"skipped"_s, null, u"Denied"_s, u"Denied"_s, null, 0, u"final_status"_s}));
    QCOMPARE(values(6, keys),
             QVariantList(
                 {u"overtaken"_s, null, u"Completed"_s, u"Completed"_s, null, 0, u"already_so"_s}));
    QCOMPARE(values(7, {u"outcome"_s, u"status_before"_s, u"status_after"_s, u"attempts"_s}),
             QVariantList({u"not_sent"_s, null, null, 0}));
    // The server's own words, and ours.
    for (const int number : {2, 3}) {
        QVERIFY(found[sampleId(number)][u"message"].toString().contains(
            found[sampleId(number)][u"correlation_id"].toString()));
        QVERIFY(!found[sampleId(number)][u"correlation_id"].toString().isEmpty());
    }
    QVERIFY(found[sampleId(2)][u"explanation"].toString().contains(u"re-read"_s));
    QVERIFY(found[sampleId(7)][u"explanation"].isString());
    QVERIFY2(command.words().contains(u"2 of 7"_s), qPrintable(command.words()));
}

void TestCliSetStatus::tellsAnUnknownOutcome()
{
    ScriptedServer server(1);
    server.onPut = [](const ScriptedServer::Call &call) { RawServer::reset(*call.socket); };
    server.onGet = [&server](const ScriptedServer::Call &call) {
        if (server.puts(call.id) > 0)
            RawServer::answer(*call.socket, 500, "{\"Message\":\"Broken\"}");
        else
            server.answer(call);
    };
    CommandRun command;
    QVERIFY(command.writeSettings("[run]\nrereadsAfterLoss=1\nlastRereads=1, 2\n"));
    QCOMPARE(command.run(arguments(server.raw.baseUrl(), u"Completed"_s,
                                   {u"--json"_s, sampleId(1).text()})),
             int(SomeNotDone));
    const auto found = outcomes(command, 1).value(sampleId(1));
    QCOMPARE(found[u"outcome"].toString(), u"unknown"_s);
    QCOMPARE(found[u"attempts"].toInt(), 1);
    QCOMPARE(found[u"status_before"].toString(), u"Approved"_s);
    QVERIFY(found[u"http"].isNull());
    QVERIFY(found[u"confirmed_by"].isNull());
    QVERIFY(found[u"explanation"].isString());
    QCOMPARE(server.puts(sampleId(1)), 1);
}

void TestCliSetStatus::tellsNumbersOfStatuses()
{
    ScriptedServer server(1, static_cast<RequestStatus>(42));
    CommandRun command;
    QCOMPARE(command.run(arguments(server.raw.baseUrl(), u"Completed"_s,
                                   {u"--json"_s, sampleId(1).text()})),
             int(AllDone));
    QCOMPARE(command.objects().constFirst()[u"status_before"], QJsonValue(42));
}

void TestCliSetStatus::tellsInWords()
{
    ScriptedServer server(1);
    server.onPut = [](const ScriptedServer::Call &call) {
        RawServer::answer(*call.socket, 500, "{\"Message\":\"No \\u202esense\"}");
    };
    CommandRun command;
    QCOMPARE(command.run(arguments(server.raw.baseUrl(), u"Completed"_s, {sampleId(1).text()})),
             int(SomeNotDone));
    QCOMPARE(command.lines().size(), 1);
    for (const auto &part :
         {sampleId(1).text(), u"Refused by the server"_s, u"Approved"_s, u"No <U+202E>sense"_s})
        QVERIFY2(command.data().contains(part), qPrintable(command.data()));
}

void TestCliSetStatus::sendsEachIdOnce()
{
    const auto host = PracticeHost::start({.requests = 0}).value();
    host->replace({sampleRequest(1, RequestStatus::Approved)});
    CommandRun command;
    const QString id = sampleId(1).text();
    QCOMPARE(command.run(
                 arguments(host->baseUrl(), u"Completed"_s, {id, id.toUpper(), u"{%1}"_s.arg(id)})),
             int(AllDone));
    QCOMPARE(command.lines().size(), 1);
    QVERIFY(command.lines().constFirst().startsWith(id));
    QCOMPARE(host->calls("PUT", sampleId(1)), 1);
}

void TestCliSetStatus::triesWithoutSending()
{
    ScriptedServer server(4);
    server.setStatus(sampleId(2), RequestStatus::Denied);
    server.setStatus(sampleId(3), RequestStatus::Completed);
    server.setStatus(sampleId(4), RequestStatus::Pending);
    const auto tried = [&server](const QStringList &ids) {
        CommandRun command;
        const int exit = command.run(arguments(server.raw.baseUrl(), u"Completed"_s,
                                               QStringList{u"--dry-run"_s, u"--json"_s} + ids));
        return std::pair(exit, command.objects());
    };
    const auto [exit, objects] = tried(idTexts(4));
    QCOMPARE(exit, int(SomeNotDone));
    QCOMPARE(objects.size(), 4);
    const QStringList verdicts{u"send"_s, u"final_status"_s, u"already_so"_s, u"uncertain"_s};
    const QStringList statuses{u"Approved"_s, u"Denied"_s, u"Completed"_s, u"Pending"_s};
    for (int i = 0; i < 4; ++i) {
        const auto &object = objects.at(i);
        QCOMPARE(object.keys(),
                 QStringList({u"action"_s, u"explanation"_s, u"id"_s, u"reason"_s, u"status"_s,
                              u"verdict"_s}));
        QCOMPARE(object[u"id"].toString(), sampleId(i + 1).text());
        QCOMPARE(object[u"action"].toString(), u"Completed"_s);
        QCOMPARE(object[u"verdict"].toString(), verdicts.at(i));
        QCOMPARE(object[u"status"].toString(), statuses.at(i));
        QCOMPARE(object[u"reason"].isNull(), i == 0);
        QCOMPARE(object[u"explanation"].isNull(), i == 0);
    }
    QCOMPARE(objects.at(3)[u"reason"].toString(), u"not_approved_yet"_s);
    // What is uncertain is sent all the same.
    QCOMPARE(tried({sampleId(1).text(), sampleId(4).text()}).first, int(AllDone));
    QCOMPARE(server.raw.count("PUT"), 0);
}

void TestCliSetStatus::triesInWords()
{
    ScriptedServer server(2);
    server.setStatus(sampleId(2), RequestStatus::Denied);
    CommandRun command;
    QCOMPARE(command.run(arguments(server.raw.baseUrl(), u"Completed"_s,
                                   QStringList{u"--dry-run"_s} + idTexts(2))),
             int(SomeNotDone));
    QCOMPARE(command.lines(),
             QStringList(
                 {sampleId(1).text() + u"  Would be sent"_s,
                  sampleId(2).text() + u"  Would be skipped  The request is already Denied."_s}));
    QVERIFY(command.words().contains(u"1 of 2"_s));
    QCOMPARE(server.raw.count("PUT"), 0);
}

void TestCliSetStatus::triesWhatCannotBeRead()
{
    ScriptedServer server(1);
    server.onGet = [](const ScriptedServer::Call &call) {
        RawServer::answer(*call.socket, 404, "{\"Message\":\"Nothing here\"}");
    };
    CommandRun command;
    QCOMPARE(command.run(arguments(server.raw.baseUrl(), u"Completed"_s,
                                   {u"--dry-run"_s, u"--json"_s, sampleId(1).text()})),
             int(SomeNotDone));
    const auto object = command.objects().constFirst();
    QCOMPARE(object[u"verdict"].toString(), u"uncertain"_s);
    QCOMPARE(object[u"reason"].toString(), u"not_read"_s);
    QVERIFY(object[u"status"].isNull());
}

QTEST_GUILESS_MAIN(TestCliSetStatus)
#include "tst_clisetstatus.moc"
