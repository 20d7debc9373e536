// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalschema.h"
#include "support/journalbed.h"
#include "support/journaltable.h"
#include "support/oldjournal.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

QList<qint64> numbersIn(Journal &journal)
{
    QList<qint64> numbers;
    const auto entries = JournalBed::read(journal).value_or(QList<JournalEntry>());
    for (const auto &entry : entries)
        numbers << entry.number;
    return numbers;
}

JournalResult<qint64> removeBefore(SqlJournal &journal, const QDateTime &moment)
{
    return JournalBed::answer<qint64>(
        [&](QObject *context, auto callback) { journal.removeBefore(moment, context, callback); });
}

QDateTime minute(int minute)
{
    return QDateTime(QDate(2020, 2, 29), QTime(8, minute, 0, 0), Qt::UTC);
}

bool isWhole(Journal &journal)
{
    const auto verdict = JournalBed::verify(journal);
    return verdict && verdict->finding == JournalVerdict::Finding::Whole;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class TestJournalRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsForEver();
    void removesWhatIsOld();
    void ageCountsFromTheNewest();
    void oddTimesStay_data();
    void oddTimesStay();
    void removesWhenTheSettingChanges();
    void removesBeforeAMoment_data();
    void removesBeforeAMoment();
    void keepsTheChainWhole();
    void leavesNoTrace();
    void removesManyInSteps();
    void verifiesMeanwhile();
};

// Intents 1, 2, 5 and the open 7; outcomes 3 of 1, 4 and 8 of 2, 6 of 5.
void TestJournalRetention::keepsForEver()
{
    JournalBed bed;
    QVERIFY(writeOldJournal(bed.path(), 1));
    SqlJournal journal(bed.options(), JournalBed::origin());
    QCOMPARE(numbersIn(journal), (QList<qint64>{1, 2, 5, 7}));
}

void TestJournalRetention::removesWhatIsOld()
{
    JournalBed bed;
    QVERIFY(writeOldJournal(bed.path(), 1));
    auto options = bed.options();
    options.keepDays = 30;
    {
        SqlJournal journal(options, JournalBed::origin());
        QCOMPARE(JournalBed::write(journal, JournalBed::entry(9)).value(), 9);
    }
    {
        SqlJournal journal(options, JournalBed::origin());
        // The open one stays, as old as it is.
        QTRY_COMPARE(numbersIn(journal), (QList<qint64>{7, 9}));
        QVERIFY(isWhole(journal));
        journal.writeOutcome(7, JournalBed::outcome(Outcome::Kind::Refused));
        journal.writeOutcome(9, JournalBed::outcome());
    }
    SqlJournal journal(options, JournalBed::origin());
    QTRY_COMPARE(numbersIn(journal), QList<qint64>{9});
    QVERIFY(isWhole(journal));
}

// As where the clock has jumped ahead: nothing says that time has gone by since the last entry.
void TestJournalRetention::ageCountsFromTheNewest()
{
    JournalBed bed;
    QVERIFY(writeOldJournal(bed.path(), 1));
    auto options = bed.options();
    options.keepDays = 30;
    SqlJournal journal(options, JournalBed::origin());
    QVERIFY(JournalBed::check(journal));
    QCOMPARE(numbersIn(journal), (QList<qint64>{1, 2, 5, 7}));
}

// A clock that was wrong for a while has written of another year; only what came before all that
// is kept goes by age.
void TestJournalRetention::oddTimesStay_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<qint64>("odd"); // whose time that is
    QTest::addColumn<QList<qint64>>("kept");
    const auto past = u"2016-01-01T00:00:00.000Z"_s;
    QTest::newRow("behind, the last") << past << qint64(3) << QList<qint64>{1, 2, 3};
    QTest::newRow("behind, in between") << past << qint64(2) << QList<qint64>{1, 2, 3};
    QTest::newRow("old, the first") << past << qint64(1) << QList<qint64>{2, 3};
    QTest::newRow("ahead") << u"2999-01-01T00:00:00.000Z"_s << qint64(2) << QList<qint64>{1, 2, 3};
}

void TestJournalRetention::oddTimesStay()
{
    QFETCH(QString, time);
    QFETCH(qint64, odd);
    QFETCH(QList<qint64>, kept);
    JournalBed bed;
    auto options = bed.options();
    {
        SqlJournal journal(options, JournalBed::origin());
        for (const qint64 number : {1, 2, 3})
            QCOMPARE(JournalBed::write(journal, JournalBed::entry(int(number))).value(), number);
        for (const qint64 number : {1, 2, 3})
            journal.writeOutcome(number, JournalBed::outcome());
        QVERIFY(JournalBed::check(journal));
    }
    QVERIFY(
        JournalTable(bed.path())
            .run(u"UPDATE record SET payload = json_set(payload, '$.time', ?) WHERE number = ?"_s,
                 {time, odd}));
    options.keepDays = 30;
    SqlJournal journal(options, JournalBed::origin());
    QVERIFY(JournalBed::check(journal));
    const auto sorted = [&journal] {
        auto numbers = numbersIn(journal);
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    };
    QTRY_COMPARE(sorted(), kept);
}

void TestJournalRetention::removesWhenTheSettingChanges()
{
    JournalBed bed;
    QVERIFY(writeOldJournal(bed.path(), 1));
    SqlJournal journal(bed.options(), JournalBed::origin());
    QCOMPARE(JournalBed::write(journal, JournalBed::entry(9)).value(), 9);
    QCOMPARE(numbersIn(journal).size(), 5);
    const auto since2020 = minute(0).daysTo(QDateTime::currentDateTimeUtc());
    journal.setKeepDays(int(since2020) + 2);
    QVERIFY(JournalBed::check(journal));
    QCOMPARE(numbersIn(journal).size(), 5);
    journal.setKeepDays(int(since2020) - 2);
    QTRY_COMPARE(numbersIn(journal), (QList<qint64>{7, 9}));
}

void TestJournalRetention::removesBeforeAMoment_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QList<qint64>>("left");
    QTest::addColumn<qint64>("records");
    QTest::newRow("before all") << minute(0) << qint64(0) << QList<qint64>{1, 2, 5, 7} << qint64(8);
    QTest::newRow("the first") << minute(2) << qint64(1) << QList<qint64>{2, 5, 7} << qint64(7);
    // Its last outcome, 8, is younger and lies behind what stays.
    QTest::newRow("two") << minute(3) << qint64(2) << QList<qint64>{5, 7} << qint64(4);
    QTest::newRow("all but the open one")
        << minute(59) << qint64(3) << QList<qint64>{7} << qint64(2);
}

void TestJournalRetention::removesBeforeAMoment()
{
    QFETCH(QDateTime, moment);
    JournalBed bed;
    QVERIFY(writeOldJournal(bed.path(), 1));
    SqlJournal journal(bed.options(), JournalBed::origin());
    const auto count = removeBefore(journal, moment);
    QVERIFY(count);
    QTEST(*count, "count");
    QTEST(numbersIn(journal), "left");
    const auto verdict = JournalBed::verify(journal).value();
    QCOMPARE(verdict.finding, JournalVerdict::Finding::Whole);
    QTEST(verdict.records, "records");
    QCOMPARE(removeBefore(journal, moment).value(), 0);
}

void TestJournalRetention::keepsTheChainWhole()
{
    JournalBed bed;
    QVERIFY(writeOldJournal(bed.path(), 1));
    {
        SqlJournal journal(bed.options(), JournalBed::origin());
        QCOMPARE(removeBefore(journal, minute(59)).value(), 3);
        journal.writeOutcome(7, JournalBed::outcome());
        QVERIFY(JournalBed::allWritten(journal));
        QCOMPARE(removeBefore(journal, minute(59)).value(), 1);
        QCOMPARE(JournalBed::verify(journal).value(), JournalVerdict());
        QCOMPARE(JournalBed::write(journal, JournalBed::entry()).value(), 10);
        QCOMPARE(JournalBed::write(journal, JournalBed::entry()).value(), 11);
        QVERIFY(isWhole(journal));
    }
    // What was allowed to go hides nothing else.
    QVERIFY(JournalTable(bed.path()).run(u"DELETE FROM record WHERE number = 10"_s));
    SqlJournal journal(bed.options(), JournalBed::origin());
    QCOMPARE(JournalBed::verify(journal).value(),
             (JournalVerdict{.finding = JournalVerdict::Finding::Missing, .record = 10}));
}

void TestJournalRetention::leavesNoTrace()
{
    JournalBed bed;
    QVERIFY(writeOldJournal(bed.path(), 1));
    const QString backup = JournalSchema::backupPath(bed.path(), 0);
    QVERIFY(QFile::copy(bed.path(), backup));
    SqlJournal journal(bed.options(), JournalBed::origin());
    // So long that it fills pages of its own.
    auto entry = JournalBed::entry();
    entry.reason = u"Secret. "_s.repeated(5000);
    const auto number = JournalBed::write(journal, entry);
    QVERIFY(number);
    journal.writeOutcome(7, JournalBed::outcome());
    journal.writeOutcome(*number, JournalBed::outcome());
    QVERIFY(JournalBed::allWritten(journal));
    QVERIFY(contents(bed.path()).contains("Öberg"));
    QVERIFY(contents(bed.path() + u"-wal"_s).contains("Secret"));
    QCOMPARE(removeBefore(journal, QDateTime::currentDateTimeUtc().addSecs(1)).value(), 5);
    for (const auto &end : {u""_s, u"-wal"_s}) {
        QVERIFY(!contents(bed.path() + end).contains("Öberg"));
        QVERIFY(!contents(bed.path() + end).contains("Secret"));
    }
    QVERIFY(!QFile::exists(backup));
}

void TestJournalRetention::removesManyInSteps()
{
    JournalBed bed;
    SqlJournal journal(bed.options(), JournalBed::origin());
    constexpr int count = 1200;
    QObject context;
    for (int request = 1; request <= count; ++request) {
        journal.writeIntent(JournalBed::entry(request), &context,
                            [&journal](const JournalResult<qint64> &number) {
                                QVERIFY(number);
                                if (*number % 600 != 0)
                                    journal.writeOutcome(*number, JournalBed::outcome());
                            });
    }
    QTRY_COMPARE_WITH_TIMEOUT(numbersIn(journal).size(), count, JournalBed::longest);
    QVERIFY(JournalBed::allWritten(journal));
    const auto moment = QDateTime::currentDateTimeUtc().addSecs(1);
    QCOMPARE(removeBefore(journal, moment).value() + numbersIn(journal).size(), count);
    const auto left = JournalBed::read(journal).value();
    QVERIFY(!left.isEmpty() && left.size() < 5);
    for (const auto &entry : left)
        QVERIFY(!entry.outcome);
    QVERIFY(isWhole(journal));
}

void TestJournalRetention::verifiesMeanwhile()
{
    JournalBed bed;
    QVERIFY(writeOldJournal(bed.path(), 1));
    SqlJournal journal(bed.options(), JournalBed::origin());
    // Both at once, in either order.
    QObject context;
    QList<JournalVerdict> verdicts;
    const auto note = [&verdicts](const JournalResult<JournalVerdict> &verdict) {
        verdicts << verdict.value();
    };
    journal.verify(&context, note);
    journal.removeBefore(minute(3), &context, [](const JournalResult<qint64> &) {});
    journal.verify(&context, note);
    QTRY_COMPARE(verdicts.size(), 2);
    for (const auto &verdict : verdicts)
        QCOMPARE(verdict.finding, JournalVerdict::Finding::Whole);
}

QTEST_GUILESS_MAIN(TestJournalRetention)
#include "tst_journalretention.moc"
