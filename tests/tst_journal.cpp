// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/memoryjournal.h"
#include "support/journalbed.h"
#include "support/journaltable.h"

#include <QDeadlineTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Sigill;

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsWhatIsWritten();
    void answersLater();
    void lastOutcomeCounts();
    void tellsWhenOutcomesAreSafe();
    void findsEntries();
    void writesOnTheWayOut();
    void notesThatNothingWasSent();
    void forgetsQuestionsOfTheGone();
};

void TestJournal::keepsWhatIsWritten()
{
    JournalBed bed;
    const auto origin = JournalBed::origin();
    const auto entry = JournalBed::entry();
    const auto before = QDateTime::currentDateTimeUtc();
    {
        SqlJournal journal(bed.options(), origin);
        QSignalSpy changed(&journal, &Journal::changed);
        const auto number = JournalBed::write(journal, entry);
        QVERIFY2(number, qPrintable(number ? QString() : JournalBed::words(number.error())));
        QCOMPARE(*number, 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).value<RequestId>(), entry.request);
        journal.setUser(u"somebody else"_s);
        journal.writeOutcome(*number, JournalBed::outcome());
        QVERIFY(JournalBed::allWritten(journal));
        QCOMPARE(changed.count(), 2);
    }
    SqlJournal journal(bed.options(), JournalBed::origin());
    const auto entries = JournalBed::read(journal);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    const auto &found = entries->first();
    QCOMPARE(found.number, 1);
    QCOMPARE(found.run, entry.run);
    QCOMPARE(found.server, entry.server);
    QCOMPARE(found.request, entry.request);
    QCOMPARE(found.target, entry.target);
    QCOMPARE(found.originator, entry.originator);
    QCOMPARE(found.change, entry.change);
    QCOMPARE(found.statusBefore, entry.statusBefore);
    QCOMPARE(found.readBefore, entry.readBefore);
    QCOMPARE(found.reason, entry.reason);
    QCOMPARE(found.user, origin.user);
    QCOMPARE(found.host, origin.host);
    QCOMPARE(found.session, origin.session);
    QCOMPARE(found.version, origin.version);
    QVERIFY(found.intended >= before && found.ended >= found.intended);
    QVERIFY(found.ended <= QDateTime::currentDateTimeUtc());
    QVERIFY(found.outcome == JournalBed::outcome());
}

void TestJournal::answersLater()
{
    JournalBed bed;
    SqlJournal journal(bed.options(), JournalBed::origin());
    QObject context;
    int answers = 0;
    QThread *thread = nullptr;
    journal.writeIntent(JournalBed::entry(), &context, [&](const JournalResult<qint64> &) {
        ++answers;
        thread = QThread::currentThread();
    });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 1);
    QCOMPARE(thread, QThread::currentThread());
}

void TestJournal::lastOutcomeCounts()
{
    JournalBed bed;
    SqlJournal journal(bed.options(), JournalBed::origin());
    const auto number = JournalBed::write(journal, JournalBed::entry());
    QVERIFY(number);
    const auto entry = [&] { return JournalBed::read(journal)->first(); };
    QVERIFY(!entry().outcome && entry().isOpen() && !entry().ended.isValid());
    journal.writeOutcome(*number, JournalBed::outcome(Outcome::Kind::Unknown));
    QVERIFY(entry().outcome && entry().isOpen());
    journal.writeOutcome(*number, JournalBed::outcome(Outcome::Kind::Done));
    QVERIFY(entry().outcome == JournalBed::outcome(Outcome::Kind::Done));
    journal.writeOutcome(*number, JournalBed::outcome(Outcome::Kind::Refused));
    QVERIFY(entry().outcome == JournalBed::outcome(Outcome::Kind::Refused));
    QCOMPARE(JournalBed::verify(journal).value(), (JournalVerdict{.records = 4}));
}

void TestJournal::tellsWhenOutcomesAreSafe()
{
    JournalBed bed;
    SqlJournal journal(bed.options(), JournalBed::origin());
    const auto number = JournalBed::write(journal, JournalBed::entry());
    QVERIFY(number);
    QSignalSpy safe(&journal, &Journal::allWritten);
    QCOMPARE(journal.unwritten(), 0);
    journal.writeOutcome(*number, JournalBed::outcome(Outcome::Kind::Unknown));
    // It reaches the disk before anybody here hears of it.
    JournalTable table(bed.path());
    const QDeadlineTimer deadline(JournalBed::longest);
    while (table.value(u"SELECT count(*) FROM record"_s).toInt() < 2 && !deadline.hasExpired())
        QThread::yieldCurrentThread();
    journal.writeOutcome(*number, JournalBed::outcome());
    QCOMPARE(journal.unwritten(), 2);
    QTRY_COMPARE(journal.unwritten(), 0);
    QCOMPARE(safe.count(), 1);
}

void TestJournal::findsEntries()
{
    JournalBed bed;
    SqlJournal journal(bed.options(), JournalBed::origin());
    for (int number = 1; number <= 5; ++number) {
        auto entry = JournalBed::entry(number % 2);
        if (number == 5)
            entry.server = u"https://other"_s;
        QVERIFY(JournalBed::write(journal, entry));
        // Times are kept to the millisecond.
        const auto written = QDateTime::currentDateTimeUtc();
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > written);
    }
    const auto numbers = [&](const JournalQuery &query) {
        QList<qint64> found;
        const auto entries = JournalBed::read(journal, query).value();
        for (const auto &entry : entries)
            found << entry.number;
        return found;
    };
    QCOMPARE(numbers({}), (QList<qint64>{1, 2, 3, 4, 5}));
    QCOMPARE(numbers({.request = JournalBed::request(1)}), (QList<qint64>{1, 3, 5}));
    QCOMPARE(numbers({.request = JournalBed::request(9)}), QList<qint64>());
    QCOMPARE(numbers({.request = JournalBed::request(1), .server = JournalBed::entry().server}),
             (QList<qint64>{1, 3}));
    QCOMPARE(numbers({.server = u"https://other"_s}), QList<qint64>{5});
    QCOMPARE(numbers({.most = 2}), (QList<qint64>{4, 5}));
    QCOMPARE(numbers({.request = JournalBed::request(1), .most = 2}), (QList<qint64>{3, 5}));
    const auto third = JournalBed::read(journal)->at(2).intended;
    QCOMPARE(numbers({.since = third}), (QList<qint64>{3, 4, 5}));
    QCOMPARE(numbers({.until = third}), (QList<qint64>{1, 2}));
    QCOMPARE(numbers({.since = third, .until = third.addMSecs(1)}), QList<qint64>{3});
    QCOMPARE(numbers({.request = JournalBed::request(0), .since = third}), QList<qint64>{4});
}

void TestJournal::writesOnTheWayOut()
{
    JournalBed bed;
    {
        SqlJournal journal(bed.options(), JournalBed::origin());
        for (int number = 1; number <= 20; ++number)
            QVERIFY(JournalBed::write(journal, JournalBed::entry(number)));
        for (int number = 1; number <= 20; ++number)
            journal.writeOutcome(number, JournalBed::outcome());
    }
    SqlJournal journal(bed.options(), JournalBed::origin());
    const auto entries = JournalBed::read(journal).value();
    QCOMPARE(entries.size(), 20);
    for (const auto &entry : entries)
        QVERIFY(entry.outcome == JournalBed::outcome());
}

void TestJournal::notesThatNothingWasSent()
{
    JournalBed bed;
    bool answered = false;
    const auto answer = [&answered](const JournalResult<qint64> &) { answered = true; };
    {
        SqlJournal journal(bed.options(), JournalBed::origin());
        auto context = std::make_unique<QObject>();
        journal.writeIntent(JournalBed::entry(1), context.get(), answer);
        context.reset();
        QTRY_VERIFY(JournalBed::read(journal)->size() == 1);
        QVERIFY(JournalBed::allWritten(journal));
        QObject living;
        journal.writeIntent(JournalBed::entry(2), &living, answer);
    }
    QVERIFY(!answered);
    SqlJournal journal(bed.options(), JournalBed::origin());
    const auto entries = JournalBed::read(journal).value();
    QVERIFY(!entries.isEmpty());
    for (const auto &entry : entries)
        QVERIFY(entry.outcome && entry.outcome->kind == Outcome::Kind::NotSent);
}

void TestJournal::forgetsQuestionsOfTheGone()
{
    JournalBed bed;
    SqlJournal journal(bed.options(), JournalBed::origin());
    auto context = std::make_unique<QObject>();
    int answers = 0;
    journal.check(context.get(), [&](const JournalResult<void> &) { ++answers; });
    journal.read({}, context.get(), [&](const JournalResult<QList<JournalEntry>> &) { ++answers; });
    context.reset();
    QVERIFY(JournalBed::check(journal));
    QVERIFY(JournalBed::read(journal));
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
