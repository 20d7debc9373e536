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

enum Exit { AllDone, SomeNotDone };

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

private:
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

QTEST_GUILESS_MAIN(TestList)
#include "tst_clilist.moc"
