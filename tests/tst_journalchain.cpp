// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/journalbed.h"
#include "support/journaltable.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace Sigill;
using Finding = JournalVerdict::Finding;

namespace {

// Three entries: intents 1, 2, 3; outcomes 4 (of 1) and 5 (of 2, unknown).
void fill(const JournalBed &bed)
{
    SqlJournal journal(bed.options(), JournalBed::origin());
    for (int number = 1; number <= 3; ++number)
        QVERIFY(JournalBed::write(journal, JournalBed::entry(number)));
    journal.writeOutcome(1, JournalBed::outcome());
    journal.writeOutcome(2, JournalBed::outcome(Outcome::Kind::Unknown));
    QVERIFY(JournalBed::allWritten(journal));
}

JournalResult<JournalVerdict> verify(const JournalBed &bed)
{
    SqlJournal journal(bed.options(), JournalBed::origin());
    return JournalBed::verify(journal);
}

// Changes bytes of the file as a bad disk or an editor would.
bool replaceInFile(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    QByteArray data = file.readAll();
    const auto place = data.indexOf(from);
    if (place < 0 || from.size() != to.size())
        return false;
    file.seek(place);
    return file.write(to) == to.size();
}

}

class TestJournalChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void wholeOnesAreWhole();
    void findsWhatWasDone_data();
    void findsWhatWasDone();
    void findsBytesThatWereChanged_data();
    void findsBytesThatWereChanged();
    void goesOnAfterTheLastRecordWasRemoved();
    void noticesOlderContents();
};

void TestJournalChain::wholeOnesAreWhole()
{
    JournalBed bed;
    {
        SqlJournal journal(bed.options(), JournalBed::origin());
        QCOMPARE(JournalBed::verify(journal).value(), JournalVerdict());
    }
    fill(bed);
    QCOMPARE(verify(bed).value(), (JournalVerdict{.records = 5}));
}

void TestJournalChain::findsWhatWasDone_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("finding");
    QTest::addColumn<qint64>("record");
    const auto row = [](const char *name, const char *statement, Finding finding, qint64 record) {
        QTest::newRow(name) << QString::fromLatin1(statement) << int(finding) << record;
    };
    row("payload", "UPDATE record SET payload = replace(payload, '4711', '4712') WHERE number = 2",
        Finding::Changed, 2);
    row("outcome",
        "UPDATE record SET payload = replace(payload, 'unknown', 'done') WHERE number = 5",
        Finding::Changed, 5);
    row("hash", "UPDATE record SET hash = zeroblob(32) WHERE number = 4", Finding::Changed, 4);
    row("swapped",
        "UPDATE record SET payload = (SELECT payload FROM record WHERE number = 1) WHERE number = "
        "2",
        Finding::Changed, 2);
    row("number", "UPDATE record SET number = 6 WHERE number = 5", Finding::Missing, 5);
    row("removed in the middle", "DELETE FROM record WHERE number = 3", Finding::Missing, 3);
    row("removed at the front", "DELETE FROM record WHERE number <= 2", Finding::Missing, 1);
    row("removed at the end", "DELETE FROM record WHERE number >= 4", Finding::Missing, 4);
    row("all removed", "DELETE FROM record", Finding::Missing, 1);
    row("beginning moved", "UPDATE chain SET before_number = 2", Finding::Changed, 3);
    row("beginning changed", "UPDATE chain SET before_hash = zeroblob(32)", Finding::Changed, 1);
    row("end moved", "UPDATE chain SET head_number = 4", Finding::Changed, 5);
    row("end changed", "UPDATE chain SET head_hash = zeroblob(32)", Finding::Changed, 5);
    row("added", "INSERT INTO record (number, payload, hash) VALUES (6, '{}', zeroblob(32))",
        Finding::Changed, 6);
    row("hidden", "DELETE FROM open_intent WHERE number = 2", Finding::Changed, 2);
    row("not open", "INSERT INTO open_intent (number, request) VALUES (1, 'a')", Finding::Changed,
        1);
    row("erased without its digest",
        "UPDATE record SET payload = '{\"digest\":\"00\",\"kind\":\"erased\"}' WHERE number = 3",
        Finding::Changed, 3);
}

void TestJournalChain::findsWhatWasDone()
{
    QFETCH(QString, statement);
    QFETCH(int, finding);
    QFETCH(qint64, record);
    JournalBed bed;
    fill(bed);
    QVERIFY(JournalTable(bed.path()).run(statement));
    const auto verdict = verify(bed);
    QVERIFY(verdict);
    QCOMPARE(int(verdict->finding), finding);
    QCOMPARE(verdict->record, record);
}

void TestJournalChain::findsBytesThatWereChanged_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("readable");
    QTest::newRow("name") << QByteArray("Öberg") << QByteArray("Aberg!") << true;
    QTest::newRow("quote") << QByteArray("\"target\"") << QByteArray("'target'") << false;
}

void TestJournalChain::findsBytesThatWereChanged()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, readable);
    JournalBed bed;
    fill(bed);
    QVERIFY(replaceInFile(bed.path(), from, to));
    SqlJournal journal(bed.options(), JournalBed::origin());
    const auto verdict = JournalBed::verify(journal);
    QVERIFY(verdict);
    QCOMPARE(verdict->finding, Finding::Changed);
    const auto entries = JournalBed::read(journal);
    QCOMPARE(entries.has_value(), readable);
    if (!readable) {
        QCOMPARE(entries.error().kind, JournalError::Kind::Damaged);
        QVERIFY(entries.error().technical.contains(QString::number(verdict->record)));
    }
}

void TestJournalChain::goesOnAfterTheLastRecordWasRemoved()
{
    JournalBed bed;
    fill(bed);
    QVERIFY(JournalTable(bed.path()).run(u"DELETE FROM record WHERE number = 5"_s));
    SqlJournal journal(bed.options(), JournalBed::origin());
    // What is added afterwards does not cover it up.
    QCOMPARE(JournalBed::write(journal, JournalBed::entry(9)).value(), 6);
    QCOMPARE(JournalBed::verify(journal).value(),
             (JournalVerdict{.finding = Finding::Missing, .record = 5, .records = 4}));
}

void TestJournalChain::noticesOlderContents()
{
    JournalBed bed;
    SqlJournal journal(bed.options(), JournalBed::origin());
    for (int number = 1; number <= 3; ++number)
        QVERIFY(JournalBed::write(journal, JournalBed::entry(number)));
    {
        JournalTable table(bed.path());
        QVERIFY(table.run(u"DELETE FROM record WHERE number = 3"_s));
        QVERIFY(table.run(u"DELETE FROM open_intent WHERE number = 3"_s));
        QVERIFY(table.run(u"UPDATE chain SET head_number = 2, head_hash ="
                          " (SELECT hash FROM record WHERE number = 2)"_s));
    }
    // Nothing in the file shows it, but this program has written it.
    const auto refused = JournalBed::write(journal, JournalBed::entry(4));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, JournalError::Kind::Damaged);
}

QTEST_GUILESS_MAIN(TestJournalChain)
#include "tst_journalchain.moc"
