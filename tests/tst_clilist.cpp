// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicehost.h"
#include "support/commandrun.h"
#include "support/samplerequests.h"

#include <QHttpServer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

enum Exit { AllDone, SomeNotDone, Usage };

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

class TestList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_host.reset(); }

    void lists_data();
    void lists();
    void listsAsTable();
    void listsWhatCame();
    void listsAllButTheUnreadable();
    void listsWholeViews_data();
    void listsWholeViews();
    void listsWhatASearchFinds();
    void listsChosenColumns();
    void listsForSpreadsheets();
    void listsIdsForOtherCommands();
    void refusesUnclearOrders_data();
    void refusesUnclearOrders();
    void tellsWhatASearchCannotKnow();

private:
    QList<RequestId> listedIds(const QStringList &options, int exit = AllDone)
    {
        CommandRun command;
        const QStringList arguments{u"list"_s, u"--format"_s, u"ids"_s, u"--server"_s, server()};
        if (command.run(arguments + options) != exit)
            return {RequestId(QUuid::createUuid())};
        QList<RequestId> ids;
        const auto lines = command.lines();
        for (const auto &line : lines)
            ids += RequestId::fromText(line).value_or(RequestId());
        return ids;
    }
    QString server() const { return m_host->baseUrl().toString(); }

    std::unique_ptr<PracticeHost> m_host;
};

void TestList::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_host = PracticeHost::start({.requests = 0}).value();
    m_host->replace(requestsOfAllStatuses());
}

void TestList::lists_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QList<int>>("statuses");
    QTest::newRow("open") << QStringList() << QList<int>{16, 3, 18};
    const auto row = [](const char *name, int status) {
        QTest::newRow(name) << QStringList{u"--status"_s, QString::fromLatin1(name)}
                            << QList<int>{status};
    };
    row("Pending", 16);
    row("approved", 3);
    row("EXECUTING", 18);
    row("Completed", 8);
    row("Denied", 4);
    row("Failed", 9);
    row("Canceled", 17);
    row("None", 0);
}

void TestList::lists()
{
    QFETCH(QStringList, options);
    QFETCH(QList<int>, statuses);
    CommandRun command;
    QCOMPARE(command.run(QStringList{u"list"_s, u"--json"_s, u"--server"_s, server()} + options),
             int(AllDone));
    QSet<RequestId> wanted;
    for (const auto &request : m_host->requests()) {
        if (statuses.contains(static_cast<int>(request.status)))
            wanted.insert(request.id);
    }
    const auto objects = command.objects();
    QCOMPARE(objects.size(), wanted.size());
    QCOMPARE(idsOf(objects), wanted);
    for (const auto &object : objects)
        QVERIFY(statuses.contains(object[u"Status"].toInt()));
}

void TestList::listsAsTable()
{
    CommandRun command;
    QCOMPARE(command.run({u"list"_s, u"--server"_s, server()}), int(AllDone));
    const auto lines = command.lines();
    QCOMPARE(lines.size(), 9);
    // In the order of submission; sample requests came in by number.
    QList<int> numbers{300, 301, 302, 1600, 1601, 1602, 1800, 1801, 1802};
    for (const auto &line : lines)
        QVERIFY2(line.startsWith(sampleId(numbers.takeFirst()).text()), qPrintable(line));
    // Titles and count are no data.
    QVERIFY2(command.words().contains(u'9'), qPrintable(command.words()));
    QVERIFY(!command.words().contains(sampleId(300).text()));
}

void TestList::listsWhatCame()
{
    FaultRule cut;
    cut.id = RequestId();
    cut.fault = FaultRule::Fault::Truncate;
    m_host->setFaults(FaultPlan({cut}));
    CommandRun command;
    QCOMPARE(command.run({u"list"_s, u"--json"_s, u"--server"_s, server()}), int(SomeNotDone));
    // Half of each list, or of the first alone.
    const auto objects = command.objects();
    QVERIFY(!objects.isEmpty() && objects.size() < 9);
    const auto ids = idsOf(objects);
    for (const auto &id : ids)
        QVERIFY(!id.isNull());
    QVERIFY(!command.words().isEmpty());
}

void TestList::listsAllButTheUnreadable()
{
    QHttpServer odd;
    odd.route(u"/odd/api/v1.0/requests"_s, [] {
        return QHttpServerResponse("application/json",
                                   "[{\"Uuid\":\"00000001-1111-4222-8333-010203040506\","
                                   "\"Status\":16},{\"Uuid\":\"\u202ewrong\",\"Status\":16},"
                                   "{\"Uuid\":\"00000002-1111-4222-8333-010203040506\"}]");
    });
    const auto port = odd.listen(QHostAddress::LocalHost);
    QVERIFY(port > 0);
    CommandRun command;
    QCOMPARE(command.run({u"list"_s, u"--json"_s, u"--status"_s, u"None"_s, u"--server"_s,
                          u"http://127.0.0.1:%1/odd"_s.arg(port)}),
             int(SomeNotDone));
    QCOMPARE(command.data(), QString());
    QVERIFY(command.words().contains(sampleId(2).text()));

    CommandRun pending;
    QCOMPARE(pending.run(
                 {u"list"_s, u"--json"_s, u"--server"_s, u"http://127.0.0.1:%1/odd"_s.arg(port)}),
             int(SomeNotDone));
    QVERIFY(idsOf(pending.objects()).contains(sampleId(1)));
    // Nothing from the server may turn the terminal's text around.
    QVERIFY2(!pending.words().contains(QChar(0x202E)), qPrintable(pending.words()));
}

void TestList::listsWholeViews_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QList<int>>("statuses");
    QTest::newRow("open") << u"open"_s << QList<int>{3, 16, 18};
    QTest::newRow("decided") << u"Decided"_s << QList<int>{4, 8, 9, 17};
    QTest::newRow("all") << u"ALL"_s << QList<int>{3, 4, 8, 9, 16, 17, 18};
}

void TestList::listsWholeViews()
{
    QFETCH(QString, status);
    QFETCH(QList<int>, statuses);
    QList<RequestId> wanted;
    for (const int number : statuses) {
        for (int i = 0; i < 3; ++i)
            wanted += sampleId(number * 100 + i);
    }
    QCOMPARE(listedIds({u"--status"_s, status}), wanted);
}

void TestList::listsWhatASearchFinds()
{
    auto requests = m_host->requests();
    requests[0].comment = u"Lost card"_s;
    requests[1].type = RequestType::Enroll;
    m_host->replace(requests);
    const auto find = [this](const QString &search) { return listedIds({u"--where"_s, search}); };
    QCOMPARE(find(u"comment:lost"_s), (QList<RequestId>{requests[0].id}));
    QCOMPARE(find(u"typ=Enroll"_s), (QList<RequestId>{requests[1].id}));
    QCOMPARE(find(u"-type=Unblock"_s), (QList<RequestId>{requests[1].id}));
    QCOMPARE(find(u"status:approved"_s), sampleIdList({300, 301, 302}));
    QCOMPARE(find(u"id=%1,%2"_s.arg(sampleId(300).text(), sampleId(1801).text())),
             sampleIdList({300, 1801}));
    QCOMPARE(find(u"nothing-like-it"_s), sampleIdList({}));
    CommandRun json;
    QCOMPARE(
        json.run({u"list"_s, u"--json"_s, u"--where"_s, u"type:enroll"_s, u"--server"_s, server()}),
        int(AllDone));
    QCOMPARE(idsOf(json.objects()), (QSet<RequestId>{requests[1].id}));
}

void TestList::listsChosenColumns()
{
    CommandRun command;
    QCOMPARE(command.run({u"list"_s, u"--columns"_s, u"status,ID"_s, u"--where"_s,
                          u"status:approved"_s, u"--server"_s, server()}),
             int(AllDone));
    QStringList lines;
    for (const auto &id : sampleIdList({300, 301, 302}))
        lines += u"Approved        "_s + id.text();
    QCOMPARE(command.lines(), lines);
}

void TestList::listsForSpreadsheets()
{
    auto requests = m_host->requests();
    requests[0].comment = u"=cmd|'/c calc'!A0"_s;
    requests[1].comment = u"One, \"two\"\nthree\u202e"_s;
    m_host->replace({requests[0], requests[1]});
    CommandRun command;
    QCOMPARE(command.run({u"list"_s, u"--format"_s, u"csv"_s, u"--columns"_s,
                          u"id,submitted,old-card,comment"_s, u"--language"_s, u"sv"_s,
                          u"--server"_s, server()}),
             int(AllDone));
    QStringList expected{u"id,submitted,old-card,comment"_s};
    // March, in Stockholm.
    expected += requests[0].id.text() + u",2026-03-02 11:40:00+01:00,,'=cmd|'/c calc'!A0"_s;
    expected += requests[1].id.text() + u",2026-03-02 11:41:00+01:00,,\"One, \"\"two\"\""_s;
    expected += u"three<U+202E>\""_s;
    QCOMPARE(command.lines(), expected);
}

void TestList::listsIdsForOtherCommands()
{
    CommandRun list;
    QCOMPARE(list.run({u"list"_s, u"--format"_s, u"ids"_s, u"--where"_s, u"status:pending"_s,
                       u"--server"_s, server()}),
             int(AllDone));
    QVERIFY(list.words().isEmpty());
    CommandRun change;
    const QString ids = change.writeFile(list.data().toUtf8());
    QCOMPARE(change.run({u"set-status"_s, u"Canceled"_s, u"--ids-from"_s, ids, u"--dry-run"_s,
                         u"--json"_s, u"--server"_s, server()}),
             int(AllDone));
    QStringList told;
    const auto objects = change.objects();
    for (const auto &object : objects)
        told += object[u"id"].toString();
    QCOMPARE(told, list.lines());
    QCOMPARE(told.size(), 3);
    // Nothing was sent.
    QCOMPARE(listedIds({u"--status"_s, u"Pending"_s}), sampleIdList({1600, 1601, 1602}));
}

void TestList::refusesUnclearOrders_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("named");
    const auto row = [](const QStringList &options, const QString &named) {
        QTest::newRow(qUtf8Printable(options.join(u' '))) << options << named;
    };
    row({u"--where"_s, u"status:pendng"_s}, u"pendng"_s);
    row({u"--where"_s, u"colour:red"_s}, u"colour"_s);
    row({u"--where"_s, u"type:"_s}, u"type"_s);
    row({u"--where"_s, u"is:new"_s}, u"is:new"_s);
    row({u"--where"_s, u"type:enroll -is:gone"_s}, u"is:gone"_s);
    row({u"--where"_s, u"är:ny"_s, u"--language"_s, u"sv"_s}, u"är:ny"_s);
    row({u"--where"_s, QString()}, u"--where"_s);
    row({u"--where"_s, u"\"\""_s}, u"\"\""_s);
    row({u"--where"_s, u"age:3d"_s}, u"age"_s);
    row({u"--status"_s, u"pendng"_s}, u"pendng"_s);
    row({u"--columns"_s, u"id,colour"_s}, u"colour"_s);
    row({u"--columns"_s, u"id,"_s}, u"submitted"_s);
    row({u"--format"_s, u"xml"_s}, u"csv"_s);
    row({u"--format"_s, u"csv"_s, u"--json"_s}, u"--json"_s);
    row({u"--format"_s, u"ids"_s, u"--columns"_s, u"id"_s}, u"--columns"_s);
    row({u"more"_s}, u"list"_s);
}

void TestList::refusesUnclearOrders()
{
    QFETCH(QStringList, options);
    QFETCH(QString, named);
    CommandRun command;
    QCOMPARE(command.run(QStringList{u"list"_s, u"--server"_s, server()} + options), int(Usage));
    QVERIFY2(command.words().contains(named), qPrintable(command.words()));
    QCOMPARE(command.data(), QString());
}

void TestList::tellsWhatASearchCannotKnow()
{
    CommandRun mine;
    QCOMPARE(mine.run({u"list"_s, u"--format"_s, u"ids"_s, u"--where"_s, u"is:mine"_s,
                       u"--server"_s, server()}),
             int(SomeNotDone));
    QVERIFY(mine.lines().isEmpty() && !mine.words().isEmpty());
    QCOMPARE(listedIds({u"--where"_s, u"-is:mine"_s}, SomeNotDone).size(), 9);
    QCOMPARE(listedIds({u"--where"_s, u"-target:anna"_s}, SomeNotDone).size(), 9);
    // This server lists requests and has nothing else.
    QHttpServer poor;
    poor.route(u"/poor/api/v1.0/requests"_s, [] {
        return QHttpServerResponse("application/json",
                                   "[{\"Uuid\":\"00000001-1111-4222-8333-010203040506\","
                                   "\"Status\":16,\"Comment\":\"VPN\"}]");
    });
    const auto port = poor.listen(QHostAddress::LocalHost);
    QVERIFY(port > 0);
    const QStringList list{u"list"_s,
                           u"--status"_s,
                           u"Pending"_s,
                           u"--server"_s,
                           u"http://127.0.0.1:%1/poor"_s.arg(port),
                           u"--format"_s,
                           u"ids"_s,
                           u"--where"_s};
    CommandRun byTemplate;
    QCOMPARE(byTemplate.run(list + QStringList{u"template:vpn"_s}), int(SomeNotDone));
    QVERIFY(byTemplate.lines().isEmpty() && !byTemplate.words().isEmpty());
}

QTEST_GUILESS_MAIN(TestList)
#include "tst_clilist.moc"
