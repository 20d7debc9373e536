// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicehost.h"
#include "support/commandrun.h"
#include "support/samplerequests.h"

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
    void tellsOfLostOutput_data();
    void tellsOfLostOutput();
    void showsWhatIsNotThere();
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
    for (const auto &word :
         {u"list"_s,           u"show"_s,     u"set-status"_s,    u"serve"_s,      u"--server"_s,
          u"--profile"_s,      u"--status"_s, u"--json"_s,        u"--language"_s, u"--ids-from"_s,
          u"--dry-run"_s,      u"--reason"_s, u"--concurrency"_s, u"--timeout"_s,  u"journal"_s,
          u"--since"_s,        u"--until"_s,  u"--limit"_s,       u"--verify"_s,   u"--settle"_s,
          u"--forget-before"_s})
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
    row("set with two servers", u"set-status Completed %1 --profile x"_s.arg(good));
    row("set with too many at a time", u"set-status Completed %1 --concurrency 7"_s.arg(good));
    row("set with none at a time", u"set-status Completed %1 --concurrency 0"_s.arg(good));
    row("set without time", u"set-status Completed %1 --timeout 0"_s.arg(good));
    row("set with a long time", u"set-status Completed %1 --timeout 3601"_s.arg(good));
    row("set with no time", u"set-status Completed %1 --timeout soon"_s.arg(good));
    row("set with a long reason",
        u"set-status Completed %1 --reason "_s.arg(good) + QString(501, u'x'));
    row("set with two reasons", u"set-status Completed %1 --reason a --reason b"_s.arg(good));
    row("set with a list's option", u"set-status Completed %1 --status Approved"_s.arg(good));
    row("set with a journal's option", u"set-status Completed %1 --limit 1"_s.arg(good));
    row("list with a change's option", u"list --dry-run"_s);
    row("journal with a word", u"journal %1"_s.arg(good));
    row("journal since when", u"journal --since tomorrow"_s);
    row("journal until when", u"journal --until 5y"_s);
    row("journal with no limit", u"journal --limit 0"_s);
    row("journal twice at once", u"journal --verify --settle"_s);
    row("journal whole in part", u"journal --verify --since 2d"_s);
    row("journal whole of a server", u"journal --verify"_s);
    row("unknown language", u"--language tlh list"_s);
    row("unknown profile", u"--profile nowhere list"_s);
}

void TestCli::wrongUsage()
{
    QFETCH(QStringList, arguments);
    if (!arguments.contains(u"nowhere"_s))
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

    CommandRun link;
    QCOMPARE(link.run({u"show"_s, u"sigill:"_s + sampleId(300).text(), u"--server"_s, server()}),
             int(AllDone));
    QCOMPARE(link.data(), words.data());
}

void TestCli::tellsOfLostOutput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("table") << QStringList{u"list"_s};
    QTest::newRow("ids") << QStringList{u"list"_s, u"--format"_s, u"ids"_s};
    QTest::newRow("JSON") << QStringList{u"list"_s, u"--json"_s};
    QTest::newRow("CSV") << QStringList{u"list"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("report") << QStringList{u"report"_s};
    QTest::newRow("show") << QStringList{u"show"_s, sampleId(300).text()};
    QTest::newRow("help") << QStringList{u"--help"_s};
}

// Such as on a disk that is full.
void TestCli::tellsOfLostOutput()
{
    QFETCH(QStringList, arguments);
    arguments += {u"--server"_s, server()};
    CommandRun command;
    command.sendDataTo(u"/dev/full"_s);
    QCOMPARE(command.run(arguments), int(SomeNotDone));
    QCOMPARE(command.words().count(u"can no longer be written"_s), 1);
}

void TestCli::showsWhatIsNotThere()
{
    CommandRun command;
    QCOMPARE(command.run({u"show"_s, sampleId(9).text(), u"--server"_s, server()}),
             int(SomeNotDone));
    QCOMPARE(command.data(), QString());
    QVERIFY(!command.words().isEmpty());
}

void TestCli::cannotReachTheServer_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    const QString id = sampleId(1).text();
    QTest::newRow("list") << QStringList{u"list"_s} << int(CouldNotStart);
    QTest::newRow("list as JSON") << QStringList{u"list"_s, u"--json"_s} << int(CouldNotStart);
    QTest::newRow("list as CSV") << QStringList{u"list"_s, u"--format"_s, u"csv"_s}
                                 << int(CouldNotStart);
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
    QVERIFY(command.writeSettings(
        "[General]\nlastProfile=School\n[profiles]\nsize=1\n1\\name=School\n1\\baseUrl="
        + server().toLatin1() + '\n'));
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
    CommandRun wrong;
    QCOMPARE(wrong.run({u"--language"_s, u"sv"_s, u"list"_s, u"--status"_s}), int(Usage));
    QVERIFY2(wrong.words().contains(u"saknas"_s), qPrintable(wrong.words()));
    CommandRun list;
    QCOMPARE(list.run({u"list"_s, u"--language"_s, u"sv"_s, u"--server"_s, server()}),
             int(AllDone));
    CommandRun englishList;
    englishList.run({u"list"_s, u"--language"_s, u"en"_s, u"--server"_s, server()});
    QVERIFY(list.words() != englishList.words());
    QVERIFY(list.data() != englishList.data());
    QVERIFY(list.data().contains(u"Väntande"_s));
    CommandRun waiting;
    QCOMPARE(waiting.run({u"list"_s, u"--status"_s, u"väntande"_s, u"--json"_s, u"--language"_s,
                          u"sv"_s, u"--server"_s, server()}),
             int(AllDone));
    CommandRun pending;
    pending.run({u"list"_s, u"--status"_s, u"Pending"_s, u"--json"_s, u"--server"_s, server()});
    QVERIFY(!pending.objects().isEmpty());
    QCOMPARE(idsOf(waiting.objects()), idsOf(pending.objects()));
    // What programs read does not follow the language.
    CommandRun json;
    json.run({u"set-status"_s, u"Completed"_s, sampleId(400).text(), u"--json"_s, u"--language"_s,
              u"sv"_s, u"--server"_s, server()});
    QCOMPARE(json.objects().constFirst()[u"outcome"].toString(), u"skipped"_s);
    QVERIFY(json.objects().constFirst()[u"explanation"].toString().contains(u"Nekad"_s));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
