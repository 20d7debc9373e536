// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/journaloutput.h"
#include "demo/practicehost.h"
#include "domain/timetext.h"
#include "support/commandrun.h"
#include "support/samplerequests.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

enum Exit { AllDone, SomeNotDone, Usage, CouldNotStart };

JournalEntry sampleEntry()
{
    JournalEntry entry;
    entry.number = 7;
    entry.run = sampleGuid(70);
    entry.server = u"https://cm.contoso.com/cm"_s;
    entry.request = sampleId(1);
    entry.target = u"Anna Berg"_s;
    entry.change = StatusChange::Abandon;
    entry.statusBefore = RequestStatus::Executing;
    entry.reason = u"INC0012345\n\u202Egnp"_s;
    entry.intended = QDateTime(QDate(2026, 3, 5), QTime(13, 7, 12), Qt::UTC);
    entry.user = u"anna"_s;
    entry.host = u"desk7"_s;
    entry.session = sampleGuid(71);
    entry.version = u"0.1.0"_s;
    return entry;
}

Outcome sampleOutcome()
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Done;
    outcome.confirmedBy = Outcome::ConfirmedBy::Reread;
    outcome.statusAfter = RequestStatus::Failed;
    outcome.httpStatus = 500;
    outcome.attempts = 1;
    outcome.error.emplace();
    outcome.error->serverMessage = u"No sense"_s;
    return outcome;
}

QDateTime utc(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, minute), Qt::UTC);
}

}

class TestCliJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void lists();
    void verifies();
    void settles();
    void forgets();
    void wantsAServerToSettle();
    void readsTimes_data();
    void readsTimes();
    void refusesTimes_data();
    void refusesTimes();
    void writesEntriesInWords();
    void writesVerdicts_data();
    void writesVerdicts();
};

void TestCliJournal::lists()
{
    for (const QStringList &narrowed :
         {QStringList(), QStringList{u"--since"_s, u"2d"_s, u"--until"_s, u"2026-03-05T14:30"_s},
          QStringList{u"--server"_s, u"https://cm.contoso.com/cm"_s, u"--limit"_s, u"3"_s}}) {
        CommandRun command;
        QCOMPARE(command.run(QStringList{u"journal"_s} + narrowed), int(AllDone));
        QCOMPARE(command.data(), QString());
        QVERIFY(!command.words().isEmpty());
        CommandRun json;
        QCOMPARE(json.run(QStringList{u"journal"_s, u"--json"_s} + narrowed), int(AllDone));
        QCOMPARE(json.data() + json.words(), QString());
    }
}

void TestCliJournal::verifies()
{
    CommandRun command;
    QCOMPARE(command.run({u"journal"_s, u"--verify"_s}), int(AllDone));
    QCOMPARE(command.lines().size(), 1);
    CommandRun json;
    QCOMPARE(json.run({u"journal"_s, u"--verify"_s, u"--json"_s}), int(AllDone));
    QCOMPARE(json.objects(),
             QList<QJsonObject>(
                 {{{u"finding"_s, u"whole"_s}, {u"record"_s, QJsonValue()}, {u"records"_s, 0}}}));
}

void TestCliJournal::settles()
{
    const auto host = PracticeHost::start({.requests = 0}).value();
    const QStringList arguments{u"journal"_s, u"--settle"_s, u"--server"_s,
                                host->baseUrl().toString()};
    CommandRun command;
    QCOMPARE(command.run(arguments), int(AllDone));
    QCOMPARE(command.lines().size(), 1);
    CommandRun json;
    QCOMPARE(json.run(arguments + QStringList{u"--json"_s}), int(AllDone));
    QCOMPARE(json.objects().size(), 1);
    QCOMPARE(json.objects().constFirst().keys(),
             QStringList({u"done"_s, u"overtaken"_s, u"total"_s, u"unchanged"_s, u"unknown"_s}));
}

void TestCliJournal::forgets()
{
    CommandRun command;
    QCOMPARE(command.run({u"journal"_s, u"--forget-before"_s, u"2026-01-01"_s}), int(AllDone));
    QCOMPARE(command.data(), QString());
    QVERIFY(!command.words().isEmpty());
    // Also what was written a moment ago would go.
    CommandRun future;
    QCOMPARE(future.run({u"journal"_s, u"--forget-before"_s, u"2999-01-01"_s}), int(Usage));
    QVERIFY(future.words().contains(u"--forget-before"_s));
}

void TestCliJournal::wantsAServerToSettle()
{
    CommandRun command;
    QCOMPARE(command.run({u"journal"_s, u"--settle"_s}), int(Usage));
    QVERIFY(command.words().contains(u"--server"_s));
}

void TestCliJournal::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("since");
    QTest::addColumn<QDateTime>("until");
    const auto row = [](const QString &text, const QDateTime &since, const QDateTime &until = {}) {
        QTest::newRow(qPrintable(text)) << text << since << (until.isValid() ? until : since);
    };
    // Tests run with the clock of Stockholm: an hour before UTC, in summer two.
    row(u"2026-03-05"_s, utc(4, 23), utc(5, 23));
    row(u"2026-03-29"_s, utc(28, 23), utc(29, 22));
    row(u"2026-03-05T14:30"_s, utc(5, 13, 30));
    row(u"2026-03-05T14:30:00"_s, utc(5, 13, 30));
    row(u"2026-03-05 14:30"_s, utc(5, 13, 30));
    row(u"2026-03-05T14:30:00Z"_s, utc(5, 14, 30));
    row(u"2026-03-05T14:30:00-05:00"_s, utc(5, 19, 30));
    row(u"12h"_s, utc(9, 22));
    row(u"2d"_s, utc(8, 10));
    row(u"0h"_s, utc(10, 10));
}

void TestCliJournal::readsTimes()
{
    QFETCH(QString, text);
    const QDateTime now = utc(10, 10).toLocalTime();
    const auto since = TimeText::read(text, TimeText::Day::Start, now);
    const auto until = TimeText::read(text, TimeText::Day::End, now);
    QVERIFY(since && until);
    QTEST(*since, "since");
    QTEST(*until, "until");
    QCOMPARE(since->timeSpec(), Qt::UTC);
}

void TestCliJournal::refusesTimes_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text :
         {"", " ", "tomorrow", "2026-13-01", "2026-3-5", "2026-03-05x", "2026-03-05T14",
          "2026-03-05T14:30x", "2026-03-05T14:30 UTC", "2026-02-30", "2026-03-05T25:00",
          "05/03/2026", "2", "d", "-2d", "2 d", "2y", "123456d", "2dd"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestCliJournal::refusesTimes()
{
    QFETCH(QString, text);
    const auto time = TimeText::read(text, TimeText::Day::Start);
    QVERIFY2(!time, qPrintable(time.value_or(QDateTime()).toString(Qt::ISODate)));
    QVERIFY(time.error().contains(text));
}

void TestCliJournal::writesEntriesInWords()
{
    JournalEntry entry = sampleEntry();
    QCOMPARE(JournalOutput::line(entry),
             u"2026-03-05 14:07:12+01:00  No outcome yet  Abandon  %1  Executing  anna@desk7  "
             "“INC0012345 <U+202E>gnp”"_s.arg(sampleId(1).text()));
    entry.outcome = sampleOutcome();
    const QString line = JournalOutput::line(entry);
    for (const auto &part :
         {u"  Done  "_s, u"  Executing → Failed  "_s, u"re-read"_s, u"No sense"_s})
        QVERIFY2(line.contains(part), qPrintable(line));
    QVERIFY(!line.contains(u'\n'));
}

void TestCliJournal::writesVerdicts_data()
{
    QTest::addColumn<JournalVerdict::Finding>("finding");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("line");
    using Finding = JournalVerdict::Finding;
    QTest::newRow("whole") << Finding::Whole << u"whole"_s
                           << u"The journal is whole; records looked at: 9"_s;
    QTest::newRow("changed") << Finding::Changed << u"changed"_s << u"Record 4 was changed"_s;
    QTest::newRow("missing") << Finding::Missing << u"missing"_s
                             << u"Records are missing from 4 on"_s;
}

void TestCliJournal::writesVerdicts()
{
    QFETCH(JournalVerdict::Finding, finding);
    const JournalVerdict verdict{finding, 4, 9};
    const auto json = JournalOutput::json(verdict);
    QTEST(json[u"finding"].toString(), "word");
    QCOMPARE(json[u"records"].toInt(), 9);
    QCOMPARE(json[u"record"].isNull(), finding == JournalVerdict::Finding::Whole);
    QTEST(JournalOutput::line(verdict), "line");
}

QTEST_GUILESS_MAIN(TestCliJournal)
#include "tst_clijournal.moc"
