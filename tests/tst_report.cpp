// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicehost.h"
#include "support/commandrun.h"
#include "support/samplerequests.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

enum Exit { AllDone, SomeNotDone, Usage, CouldNotStart };

Request sent(int number, RequestType type, RequestStatus status, int daysAgo)
{
    auto request = sampleRequest(number, status);
    request.type = type;
    request.submitted = QDateTime::currentDateTimeUtc().addDays(-daysAgo).addSecs(-60);
    return request;
}

}

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_host.reset(); }

    void counts();
    void countsSinceADay();
    void writesTables();
    void refuses_data();
    void refuses();
    void tellsThatTheServerIsAway();

private:
    QStringList arguments(const QStringList &options = {}) const
    {
        return QStringList{u"report"_s, u"--server"_s, m_host->baseUrl().toString()} + options;
    }

    std::unique_ptr<PracticeHost> m_host;
};

void TestReport::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_host = PracticeHost::start({.requests = 0}).value();
    const auto odd = static_cast<RequestStatus>(77);
    m_host->replace({sent(1, RequestType::Unblock, RequestStatus::Pending, 0),
                     sent(2, RequestType::Unblock, RequestStatus::Completed, 1),
                     sent(3, RequestType::Unblock, RequestStatus::Canceled, 9),
                     sent(4, RequestType::Enroll, RequestStatus::Failed, 1),
                     sent(5, static_cast<RequestType>(14), odd, 20)});
}

void TestReport::counts()
{
    CommandRun command;
    QCOMPARE(command.run(arguments({u"--json"_s})), int(AllDone));
    const auto rows = command.objects();
    QCOMPARE(rows.size(), 3);
    const auto &unblock = rows.constFirst();
    QCOMPARE(unblock[u"type"].toString(), u"Unblock"_s);
    QCOMPARE(unblock[u"requested"].toInt(), 3);
    QCOMPARE(unblock[u"decided"].toInt(), 2);
    QCOMPARE(unblock[u"statuses"].toObject(),
             (QJsonObject{{u"Pending"_s, 1}, {u"Completed"_s, 1}, {u"Canceled"_s, 1}}));
    for (const auto &row : rows) {
        if (row[u"type"].toString() == u"14"_s) {
            QCOMPARE(row[u"statuses"].toObject(), (QJsonObject{{u"77"_s, 1}}));
            QCOMPARE(row[u"decided"].toInt(), 0);
        }
    }
}

void TestReport::countsSinceADay()
{
    CommandRun command;
    QCOMPARE(command.run(arguments({u"--since"_s, u"5d"_s, u"--format"_s, u"json"_s})),
             int(AllDone));
    int requested = 0;
    const auto rows = command.objects();
    for (const auto &row : rows)
        requested += row[u"requested"].toInt();
    QCOMPARE(requested, 3);
    CommandRun none;
    QCOMPARE(none.run(arguments({u"--since"_s, u"2100-01-01"_s, u"--json"_s})), int(AllDone));
    QCOMPARE(none.data(), QString());
}

void TestReport::writesTables()
{
    CommandRun csv;
    QCOMPARE(csv.run(arguments({u"--format"_s, u"csv"_s, u"--language"_s, u"sv"_s})), int(AllDone));
    const auto lines = csv.lines();
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.constFirst().startsWith(u"type,template,template-id,requested,decided,"_s));
    const auto names = lines.constFirst().split(u',');
    for (const auto &line : lines)
        QCOMPARE(line.count(u','), names.size() - 1);
    const auto odd = lines.filter(u"14,"_s).constFirst().split(u',');
    QCOMPARE(odd.at(names.indexOf(u"other"_s)), u"1"_s);
    QCOMPARE(odd.at(names.indexOf(u"completed"_s)), u"0"_s);

    CommandRun table;
    QCOMPARE(table.run(arguments({u"--language"_s, u"sv"_s})), int(AllDone));
    QCOMPARE(table.lines().size(), 4);
    QVERIFY(table.lines().constFirst().startsWith(u"Lås upp"_s));
    // The last line sums up.
    const auto numbers = table.lines().constLast().simplified().split(u' ');
    QCOMPARE(numbers.at(1), u"5"_s);
    QCOMPARE(numbers.at(2), u"3"_s);
}

void TestReport::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("a word") << QStringList{u"more"_s};
    QTest::newRow("ids") << QStringList{u"--format"_s, u"ids"_s};
    QTest::newRow("two formats") << QStringList{u"--format"_s, u"csv"_s, u"--json"_s};
    QTest::newRow("no time") << QStringList{u"--since"_s, u"soon"_s};
    QTest::newRow("a search") << QStringList{u"--where"_s, u"type:unblock"_s};
}

void TestReport::refuses()
{
    QFETCH(QStringList, options);
    CommandRun command;
    QCOMPARE(command.run(arguments(options)), int(Usage));
    QCOMPARE(command.data(), QString());
    QVERIFY(!command.words().isEmpty());
}

void TestReport::tellsThatTheServerIsAway()
{
    const auto gone = arguments();
    m_host.reset();
    CommandRun command;
    QCOMPARE(command.run(gone), int(CouldNotStart));
    QCOMPARE(command.data(), QString());
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
