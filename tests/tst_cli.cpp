// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicehost.h"
#include "support/commandrun.h"
#include "support/samplerequests.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

enum Exit { AllDone, SomeNotDone, Usage, CouldNotStart };

QList<Request> requestsOfAllStatuses()
{
    QList<Request> requests;
    for (const int status : {16, 3, 18, 8, 4, 9, 17}) {
        for (int i = 0; i < 3; ++i) {
            const auto known = static_cast<RequestStatus>(status);
            requests.append(sampleRequest(status * 100 + i, known));
        }
    }
    return requests;
}

QSet<RequestId> idsOf(const QList<QJsonObject> &objects)
{
    QSet<RequestId> ids;
    for (const auto &object : objects)
        ids.insert(RequestId::fromText(object[u"Uuid"].toString()).value_or(RequestId()));
    return ids;
}

}

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_host.reset(); }

    void help();
    void wrongUsage_data();
    void wrongUsage();
    void shows();
    void showsWhatIsNotThere();
    void setsStatus();
    void tellsWhatFailed();
    void sendsEachIdOnce();
    void stopsAtASignal();
    void cannotReachTheServer_data();
    void cannotReachTheServer();
    void usesProfiles();
    void speaksSwedish();

private:
    QString server() const { return m_host->baseUrl().toString(); }
    int putCalls() const
    {
        int calls = 0;
        const auto requests = m_host->requests();
        for (const auto &request : requests)
            calls += m_host->calls("PUT", request.id);
        return calls;
    }

    std::unique_ptr<PracticeHost> m_host;
};

void TestCli::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_host = PracticeHost::start({.requests = 0}).value();
    m_host->replace(requestsOfAllStatuses());
}

void TestCli::help()
{
    for (const auto &option : {u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s}) {
        CommandRun command;
        QCOMPARE(command.run({option}), int(AllDone));
        QVERIFY(!command.data().isEmpty());
        QCOMPARE(command.words(), QString());
    }
    CommandRun help;
    help.run({u"--help"_s});
    for (const auto &word : {u"list"_s, u"show"_s, u"set-status"_s, u"serve"_s, u"--server"_s,
                             u"--profile"_s, u"--status"_s, u"--json"_s, u"--language"_s})
        QVERIFY2(help.data().contains(word), qPrintable(word));
}

void TestCli::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QString &words) {
        QTest::newRow(name) << words.split(u' ', Qt::SkipEmptyParts);
    };
    const QString good = sampleId(300).text();
    row("nothing", {});
    row("unknown command", u"delete %1"_s.arg(good));
    row("unknown option", u"list --everything"_s);
    row("list with a word", u"list %1"_s.arg(good));
    row("unknown status", u"list --status Abandoned"_s);
    row("show nothing", u"show"_s);
    row("show two", u"show %1 %2"_s.arg(good, sampleId(301).text()));
    row("show no id", u"show 300"_s);
    row("show the zero id", u"show 00000000-0000-0000-0000-000000000000"_s);
    row("set nothing", u"set-status"_s);
    row("set no ids", u"set-status Completed"_s);
    row("set unknown status", u"set-status Failed %1"_s.arg(good));
    row("set swapped", u"set-status %1 Completed"_s.arg(good));
    row("one bad id in the end", u"set-status Completed %1 %2x"_s.arg(good, good));
    row("one bad id first", u"set-status Completed nonsense %1"_s.arg(good));
    row("unknown language", u"--language tlh list"_s);
    row("unknown profile", u"--profile nowhere list"_s);
}

void TestCli::wrongUsage()
{
    QFETCH(QStringList, arguments);
    if (!arguments.contains(u"--profile"_s))
        arguments += {u"--server"_s, server()};
    CommandRun command;
    QCOMPARE(command.run(arguments), int(Usage));
    QCOMPARE(command.data(), QString());
    QVERIFY(!command.words().isEmpty());
    // Nothing was asked, and nothing was sent.
    QCOMPARE(m_host->calls("GET", RequestId()), 0);
    QCOMPARE(m_host->calls("GET", sampleId(300)), 0);
    QCOMPARE(putCalls(), 0);
}

void TestCli::shows()
{
    CommandRun json;
    QCOMPARE(json.run({u"show"_s, u"{%1}"_s.arg(sampleId(300).text().toUpper()), u"--json"_s,
                       u"--server"_s, server()}),
             int(AllDone));
    QCOMPARE(json.objects().size(), 1);
    QCOMPARE(idsOf(json.objects()), sampleIds({300}));
    QCOMPARE(json.words(), QString());

    CommandRun words;
    QCOMPARE(words.run({u"show"_s, sampleId(300).text(), u"--server"_s, server()}), int(AllDone));
    for (const auto &part : {u"Unblock"_s, u"Approved"_s, sampleId(300).text(), u"full access"_s})
        QVERIFY2(words.data().contains(part), qPrintable(words.data()));
    QCOMPARE(words.words(), QString());
}

void TestCli::showsWhatIsNotThere()
{
    CommandRun command;
    QCOMPARE(command.run({u"show"_s, sampleId(9).text(), u"--server"_s, server()}),
             int(SomeNotDone));
    QCOMPARE(command.data(), QString());
    QVERIFY(!command.words().isEmpty());
}

void TestCli::setsStatus()
{
    const QList<std::pair<QString, int>> changes{
        {u"Completed"_s, 8}, {u"canceled"_s, 17}, {u"ABANDONED"_s, 9}};
    int number = 300;
    for (const auto &[word, status] : changes) {
        const auto id = sampleId(number++);
        CommandRun command;
        QCOMPARE(
            command.run({u"set-status"_s, word, id.text(), u"--json"_s, u"--server"_s, server()}),
            int(AllDone));
        QCOMPARE(command.objects().size(), 1);
        const auto outcome = command.objects().constFirst();
        QCOMPARE(outcome[u"Uuid"].toString(), id.text());
        QCOMPARE(outcome[u"Outcome"].toString(), u"Done"_s);
        QCOMPARE(outcome[u"ConfirmedBy"].toString(), u"answer"_s);
        QCOMPARE(outcome[u"Status"].toInt(), status);
        // The count is said, but is no data.
        QVERIFY(!command.words().isEmpty());
        for (const auto &request : m_host->requests())
            QVERIFY(request.id != id || static_cast<int>(request.status) == status);
    }
    QCOMPARE(putCalls(), 3);
}

void TestCli::tellsWhatFailed()
{
    FaultRule refused;
    refused.id = sampleId(300);
    refused.method = "PUT";
    refused.code = 403;
    FaultRule lost = refused;
    lost.id = sampleId(301);
    lost.code = 500;
    lost.applied = true;
    m_host->setFaults(FaultPlan({refused, lost}));
    QStringList arguments{u"set-status"_s, u"Completed"_s, u"--json"_s, u"--server"_s, server()};
    for (const int number : {300, 301, 302, 400, 9})
        arguments << sampleId(number).text();
    CommandRun command;
    QCOMPARE(command.run(arguments), int(SomeNotDone));
    QHash<RequestId, QJsonObject> outcomes;
    for (const auto &object : command.objects())
        outcomes.insert(*RequestId::fromText(object[u"Uuid"].toString()), object);
    QCOMPARE(outcomes.size(), 5);
    const auto kind = [&](int number) { return outcomes[sampleId(number)][u"Outcome"].toString(); };
    QCOMPARE(kind(300), u"Refused"_s);
    QCOMPARE(outcomes[sampleId(300)][u"HttpStatus"].toInt(), 403);
    QCOMPARE(kind(301), u"Done"_s);
    QCOMPARE(outcomes[sampleId(301)][u"ConfirmedBy"].toString(), u"reread"_s);
    QVERIFY(!outcomes[sampleId(301)][u"CorrelationId"].toString().isEmpty());
    QCOMPARE(kind(302), u"Done"_s);
    QCOMPARE(kind(400), u"Overtaken"_s);
    QCOMPARE(kind(9), u"NotSent"_s);
    QVERIFY2(command.words().contains(u"2"_s) && command.words().contains(u"5"_s),
             qPrintable(command.words()));
}

void TestCli::sendsEachIdOnce()
{
    CommandRun command;
    const QString id = sampleId(300).text();
    QCOMPARE(command.run({u"set-status"_s, u"Completed"_s, id, id.toUpper(), u"{%1}"_s.arg(id),
                          u"--server"_s, server()}),
             int(AllDone));
    QCOMPARE(command.lines().size(), 1);
    QVERIFY(command.lines().constFirst().startsWith(id));
    QCOMPARE(m_host->calls("PUT", sampleId(300)), 1);
}

void TestCli::stopsAtASignal()
{
    FaultRule slow;
    slow.fault = FaultRule::Fault::Delay;
    slow.method = "PUT";
    slow.delayMs = 1000;
    m_host->setFaults(FaultPlan({slow}));
    QList<Request> requests;
    QStringList arguments{u"set-status"_s, u"Abandoned"_s, u"--json"_s, u"--server"_s, server()};
    for (int number = 1; number <= 8; ++number) {
        requests.append(sampleRequest(number, RequestStatus::Executing));
        arguments << sampleId(number).text();
    }
    m_host->replace(requests);
    CommandRun command;
    QVERIFY(command.start(arguments));
    QTRY_COMPARE_WITH_TIMEOUT(putCalls(), 4, 20'000);
    command.signal(SIGINT);
    QCOMPARE(command.end(), int(SomeNotDone));
    int done = 0;
    for (const auto &outcome : command.objects()) {
        const auto id = *RequestId::fromText(outcome[u"Uuid"].toString());
        const bool sent = m_host->calls("PUT", id) == 1;
        QCOMPARE(outcome[u"Outcome"].toString(), sent ? u"Done"_s : u"NotSent"_s);
        done += sent ? 1 : 0;
    }
    QCOMPARE(done, 4);
    QCOMPARE(idsOf(command.objects()), sampleIds({1, 2, 3, 4, 5, 6, 7, 8}));
    QCOMPARE(putCalls(), 4);
}

void TestCli::cannotReachTheServer_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    const QString id = sampleId(1).text();
    QTest::newRow("list") << QStringList{u"list"_s} << int(CouldNotStart);
    QTest::newRow("list as JSON") << QStringList{u"list"_s, u"--json"_s} << int(CouldNotStart);
    QTest::newRow("show") << QStringList{u"show"_s, id} << int(CouldNotStart);
    // Each request gets its outcome all the same.
    QTest::newRow("set-status") << QStringList{u"set-status"_s, u"Completed"_s, id}
                                << int(SomeNotDone);
}

void TestCli::cannotReachTheServer()
{
    QFETCH(QStringList, arguments);
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const auto port = taken.serverPort();
    taken.close();
    CommandRun command;
    arguments += {u"--server"_s, u"http://127.0.0.1:%1/x"_s.arg(port)};
    const int exit = command.run(arguments);
    QTEST(exit, "exit");
    QVERIFY(!command.words().isEmpty());
    QCOMPARE(command.lines().size(), exit == int(SomeNotDone) ? 1 : 0);
}

void TestCli::usesProfiles()
{
    CommandRun command;
    QCOMPARE(command.run({u"list"_s}), int(Usage));
    QFile settings(command.settingsFile());
    QVERIFY(QFileInfo(settings).dir().mkpath(u"."_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[General]\nlastProfile=School\n[profiles]\nsize=1\n1\\name=School\n1\\baseUrl="
                   + server().toLatin1() + '\n');
    settings.close();
    QCOMPARE(command.run({u"list"_s, u"--json"_s}), int(AllDone));
    QCOMPARE(command.objects().size(), 9);
    QCOMPARE(command.run({u"list"_s, u"--json"_s, u"--profile"_s, u"school"_s}), int(AllDone));
    QCOMPARE(command.objects().size(), 18);
}

void TestCli::speaksSwedish()
{
    CommandRun english;
    QCOMPARE(english.run({u"--help"_s, u"--language"_s, u"en"_s}), int(AllDone));
    CommandRun swedish;
    QCOMPARE(swedish.run({u"--help"_s, u"--language"_s, u"sv"_s}), int(AllDone));
    if (swedish.data() == english.data())
        QSKIP("The translations are not part of this build");
    QVERIFY(swedish.data().contains(u"--server"_s));
    CommandRun list;
    QCOMPARE(list.run({u"list"_s, u"--language"_s, u"sv"_s, u"--server"_s, server()}),
             int(AllDone));
    CommandRun englishList;
    englishList.run({u"list"_s, u"--language"_s, u"en"_s, u"--server"_s, server()});
    QVERIFY(list.words() != englishList.words());
    QVERIFY(list.data() != englishList.data());
    // What programs read does not follow the language.
    CommandRun json;
    json.run({u"set-status"_s, u"Completed"_s, sampleId(400).text(), u"--json"_s, u"--language"_s,
              u"sv"_s, u"--server"_s, server()});
    QCOMPARE(json.objects().constFirst()[u"Outcome"].toString(), u"Overtaken"_s);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
