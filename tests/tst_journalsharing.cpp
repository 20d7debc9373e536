// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/journalbed.h"
#include "support/journalchild.h"
#include "support/thissystem.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace Sigill;
using Kind = JournalError::Kind;

namespace {

// The error's kind, or nothing where the intent was taken.
std::optional<Kind> refusal(Journal &journal, const JournalEntry &entry)
{
    const auto number = JournalBed::write(journal, entry);
    return number ? std::nullopt : std::optional(number.error().kind);
}

QList<JournalEntry> leftBehind(Journal &journal)
{
    return JournalBed::read(journal, {.leftBehind = true}).value_or(QList<JournalEntry>());
}

}

class TestJournalSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void windowsWriteAtOnce();
    void programsWriteAtOnce();
    void whatIsAnsweredSurvivesAKill();

    void oneRequestAtATime();
    void killedProgramsAreNotInTheWay();
    void seesWhatChangedMeanwhile_data();
    void seesWhatChangedMeanwhile();
    void oneContendingIntentLeavesTheOthers();
    void leftBehindIsOfEndedRunsHere();
    void clearsLocksOfTheDead();
};

void TestJournalSharing::windowsWriteAtOnce()
{
    JournalBed bed;
    SqlJournal one(bed.options(), JournalBed::origin());
    SqlJournal two(bed.options(), JournalBed::origin());
    QObject context;
    QSet<qint64> numbers;
    constexpr int each = 100;
    int request = 0;
    for (auto *journal : {&one, &two}) {
        for (int i = 0; i < each; ++i) {
            journal->writeIntent(JournalBed::entry(++request), &context,
                                 [&numbers, journal](const JournalResult<qint64> &number) {
                                     QVERIFY(number);
                                     numbers.insert(*number);
                                     journal->writeOutcome(*number, JournalBed::outcome());
                                 });
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(numbers.size(), 2 * each, JournalBed::longest);
    QVERIFY(JournalBed::allWritten(one) && JournalBed::allWritten(two));
    QCOMPARE(JournalBed::verify(one).value(), (JournalVerdict{.records = 4 * each}));
    const auto entries = JournalBed::read(two).value();
    QCOMPARE(entries.size(), 2 * each);
    for (const auto &entry : entries)
        QVERIFY(entry.outcome);
}

void TestJournalSharing::programsWriteAtOnce()
{
    JournalBed bed;
    // So many that the other one starts in the midst of them.
    constexpr int most = isWindows ? 400 : 2000;
    constexpr int some = most / 10;
    JournalChild one(bed.path(), most, 1, JournalChild::Ends);
    QVERIFY2(one.hasNumbers(20), qPrintable(one.words()));
    JournalChild two(bed.path(), some, 10'000, JournalChild::Ends);
    QVERIFY2(one.end(), qPrintable(one.words()));
    QVERIFY2(two.end(), qPrintable(two.words()));
    const auto ofOne = one.numbers();
    const auto ofTwo = two.numbers();
    const auto numbers = ofOne + ofTwo;
    QCOMPARE(numbers.size(), most + some);
    // They did take turns.
    QVERIFY(ofOne.first() < ofTwo.last() && ofTwo.first() < ofOne.last());

    SqlJournal journal(bed.options(), JournalBed::origin());
    QCOMPARE(JournalBed::verify(journal).value(), (JournalVerdict{.records = 2 * (most + some)}));
    QSet<qint64> found;
    QSet<RequestId> requests;
    const auto entries = JournalBed::read(journal).value();
    for (const auto &entry : entries) {
        QVERIFY(entry.outcome == JournalBed::outcome());
        found.insert(entry.number);
        requests.insert(entry.request);
    }
    QCOMPARE(found, QSet<qint64>(numbers.cbegin(), numbers.cend()));
    QCOMPARE(requests.size(), most + some);
}

void TestJournalSharing::whatIsAnsweredSurvivesAKill()
{
    JournalBed bed;
    JournalChild child(bed.path(), 100'000, 1, JournalChild::Leaves);
    QVERIFY2(child.hasNumbers(20), qPrintable(child.words()));
    child.kill();
    const auto numbers = child.numbers();
    SqlJournal journal(bed.options(), JournalBed::origin());
    QSet<qint64> found;
    const auto entries = leftBehind(journal);
    for (const auto &entry : entries)
        found.insert(entry.number);
    for (const auto number : numbers)
        QVERIFY2(found.contains(number), qPrintable(QString::number(number)));
    QCOMPARE(JournalBed::verify(journal).value(), (JournalVerdict{.records = entries.size()}));
}

void TestJournalSharing::oneRequestAtATime()
{
    JournalBed bed;
    SqlJournal mine(bed.options(), JournalBed::origin());
    auto theirs = std::make_unique<SqlJournal>(bed.options(), JournalBed::origin());
    const auto number = JournalBed::write(*theirs, JournalBed::entry(1));
    QVERIFY(number);
    QCOMPARE(refusal(mine, JournalBed::entry(1)), Kind::InFlightElsewhere);
    // Another request, the same one on another server, and its own.
    QCOMPARE(refusal(mine, JournalBed::entry(2)), std::nullopt);
    auto elsewhere = JournalBed::entry(1);
    elsewhere.server = u"https://test"_s;
    QCOMPARE(refusal(mine, elsewhere), std::nullopt);
    QCOMPARE(refusal(*theirs, JournalBed::entry(1)), std::nullopt);

    theirs->writeOutcome(*number, JournalBed::outcome());
    theirs->writeOutcome(*number + 3, JournalBed::outcome());
    QVERIFY(JournalBed::allWritten(*theirs));
    QCOMPARE(refusal(mine, JournalBed::entry(1)), std::nullopt);
}

void TestJournalSharing::killedProgramsAreNotInTheWay()
{
    JournalBed bed;
    JournalChild child(bed.path(), 1, 1, JournalChild::Leaves);
    QVERIFY2(child.hasNumbers(1), qPrintable(child.words()));
    SqlJournal journal(bed.options(), JournalBed::origin());
    QCOMPARE(refusal(journal, JournalBed::entry(1)), Kind::InFlightElsewhere);
    QVERIFY(leftBehind(journal).isEmpty());
    child.kill();
    QCOMPARE(leftBehind(journal).size(), 1);
    QCOMPARE(refusal(journal, JournalBed::entry(1)), std::nullopt);
}

void TestJournalSharing::seesWhatChangedMeanwhile_data()
{
    QTest::addColumn<Outcome::Kind>("kind");
    QTest::addColumn<bool>("changed");
    QTest::newRow("done") << Outcome::Kind::Done << true;
    QTest::newRow("unknown") << Outcome::Kind::Unknown << true;
    QTest::newRow("overtaken") << Outcome::Kind::Overtaken << true;
    QTest::newRow("refused") << Outcome::Kind::Refused << false;
    QTest::newRow("not sent") << Outcome::Kind::NotSent << false;
    QTest::newRow("skipped") << Outcome::Kind::Skipped << false;
}

void TestJournalSharing::seesWhatChangedMeanwhile()
{
    QFETCH(Outcome::Kind, kind);
    QFETCH(bool, changed);
    const auto expected = changed ? std::optional(Kind::ChangedMeanwhile) : std::nullopt;
    JournalBed bed;
    const auto readBefore = JournalBed::entry(1);
    SqlJournal theirs(bed.options(), JournalBed::origin());
    const auto number = JournalBed::write(theirs, readBefore);
    QVERIFY(number);
    theirs.writeOutcome(*number, JournalBed::outcome(kind));
    QVERIFY(JournalBed::allWritten(theirs));
    QCOMPARE(refusal(theirs, readBefore), std::nullopt);
    theirs.writeOutcome(*number + 2, JournalBed::outcome(Outcome::Kind::NotSent));
    const auto ended = JournalBed::read(theirs)->first().ended;

    // Each one is a program that ends again, so that none is in the others' way.
    const auto refusalNow = [&bed](const JournalEntry &entry) {
        SqlJournal journal(bed.options(), JournalBed::origin());
        return refusal(journal, entry);
    };
    QCOMPARE(refusalNow(readBefore), expected);
    auto other = readBefore;
    other.readBefore = ended;
    QCOMPARE(refusalNow(other), expected);
    other.readBefore = ended.addMSecs(1);
    QCOMPARE(refusalNow(other), std::nullopt);
    other.readBefore = {};
    QCOMPARE(refusalNow(other), std::nullopt);
    other = readBefore;
    other.server = u"https://test"_s;
    QCOMPARE(refusalNow(other), std::nullopt);
    other = readBefore;
    other.request = JournalBed::request(2);
    QCOMPARE(refusalNow(other), std::nullopt);
}

void TestJournalSharing::oneContendingIntentLeavesTheOthers()
{
    JournalBed bed;
    SqlJournal mine(bed.options(), JournalBed::origin());
    SqlJournal theirs(bed.options(), JournalBed::origin());
    QVERIFY(JournalBed::write(theirs, JournalBed::entry(2)));
    QObject context;
    QList<std::optional<Kind>> answers;
    for (int number = 1; number <= 3; ++number) {
        mine.writeIntent(JournalBed::entry(number), &context,
                         [&answers](const JournalResult<qint64> &given) {
                             answers << (given ? std::nullopt : std::optional(given.error().kind));
                         });
    }
    QTRY_COMPARE(answers.size(), 3);
    QCOMPARE(answers.at(0), std::nullopt);
    QCOMPARE(answers.at(1), Kind::InFlightElsewhere);
    QCOMPARE(answers.at(2), std::nullopt);
    QCOMPARE(JournalBed::verify(mine).value(), (JournalVerdict{.records = 3}));
}

void TestJournalSharing::leftBehindIsOfEndedRunsHere()
{
    JournalBed bed;
    auto origin = JournalBed::origin();
    const auto outcomes = {std::optional<Outcome>(), std::optional(JournalBed::outcome()),
                           std::optional(JournalBed::outcome(Outcome::Kind::Unknown))};
    int request = 0;
    for (const auto &host : {origin.host, u"another"_s}) {
        auto there = JournalBed::origin();
        there.host = host;
        SqlJournal ended(bed.options(), there);
        for (const auto &outcome : outcomes) {
            const auto number = JournalBed::write(ended, JournalBed::entry(++request));
            QVERIFY(number);
            if (outcome)
                ended.writeOutcome(*number, *outcome);
        }
    }
    SqlJournal running(bed.options(), JournalBed::origin());
    QVERIFY(JournalBed::write(running, JournalBed::entry(++request)));
    SqlJournal mine(bed.options(), origin);
    QVERIFY(JournalBed::write(mine, JournalBed::entry(++request)));

    auto left = leftBehind(mine);
    QCOMPARE(left.size(), 2);
    QCOMPARE(left.at(0).request, JournalBed::request(1));
    QCOMPARE(left.at(1).request, JournalBed::request(3));
    // It may be settled later, by another run.
    mine.writeOutcome(left.at(1).number, JournalBed::outcome(Outcome::Kind::Refused));
    left = leftBehind(mine);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.at(0).request, JournalBed::request(1));
    QCOMPARE(JournalBed::verify(mine)->finding, JournalVerdict::Finding::Whole);
}

void TestJournalSharing::clearsLocksOfTheDead()
{
    JournalBed bed;
    const QDir sessions(QFileInfo(bed.path()).dir().filePath(u"sessions"_s));
    const auto locks = [&sessions] { return sessions.entryList(QDir::Files).size(); };
    JournalChild child(bed.path(), 1, 1, JournalChild::Leaves);
    QVERIFY2(child.hasNumbers(1), qPrintable(child.words()));
    child.kill();
    // Windows removes the file with whoever held it.
    QTRY_COMPARE(locks(), isWindows ? 0 : 1);
    {
        SqlJournal one(bed.options(), JournalBed::origin());
        QVERIFY(JournalBed::check(one));
        QCOMPARE(locks(), 1);
        SqlJournal two(bed.options(), JournalBed::origin());
        QVERIFY(JournalBed::check(two));
        QCOMPARE(locks(), 2);
    }
    QCOMPARE(locks(), 0);
}

QTEST_GUILESS_MAIN(TestJournalSharing)
#include "tst_journalsharing.moc"
