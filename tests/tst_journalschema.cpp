// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalreadjob.h"
#include "journal/journalverifyjob.h"
#include "support/journalbed.h"
#include "support/journaltable.h"
#include "support/oldjournal.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace Sigill;
using Kind = JournalError::Kind;

namespace {

// Does a job at once.
template <typename T>
JournalResult<T> done(JournalFile &file, JournalJob &job)
{
    JournalResult<bool> step = false;
    while (step && !*step)
        step = job.step(file);
    return (step ? job.reply() : job.failed(step.error())).template as<T>();
}

JournalResult<QList<JournalEntry>> entriesOf(JournalFile &file)
{
    JournalReadJob job({}, {});
    return done<QList<JournalEntry>>(file, job);
}

JournalResult<JournalVerdict> verdictOf(JournalFile &file)
{
    JournalVerifyJob job;
    return done<JournalVerdict>(file, job);
}

JournalSchema::Steps stepsWith(const QStringList &last)
{
    auto steps = JournalSchema::steps();
    steps.append(last);
    return steps;
}

}

class TestJournalSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsTheFirstVersion();
    void bringsOldFilesUpToDate();
    void failedStepLeavesTheOldFile();
    void leavesNewerFilesAlone();
    void twoBeginAtOnce();
};

void TestJournalSchema::readsTheFirstVersion()
{
    JournalBed bed;
    QVERIFY(writeOldJournal(bed.path(), 1));
    SqlJournal journal(bed.options(), JournalBed::origin());
    const auto entries = JournalBed::read(journal).value();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(JournalBed::verify(journal).value(), (JournalVerdict{.records = 8}));

    const auto &first = entries.at(0);
    QCOMPARE(first.number, 1);
    QCOMPARE(first.request, JournalBed::request(1));
    QCOMPARE(first.change, StatusChange::Complete);
    QCOMPARE(first.statusBefore, RequestStatus::Approved);
    QCOMPARE(first.intended, QDateTime(QDate(2020, 2, 29), QTime(8, 1, 0, 5), Qt::UTC));
    QCOMPARE(first.ended, QDateTime(QDate(2020, 2, 29), QTime(8, 2, 2, 5), Qt::UTC));
    QCOMPARE(first.readBefore, first.intended.addMSecs(-1500));
    QCOMPARE(first.target, JournalBed::entry().target);
    QCOMPARE(first.reason, JournalBed::entry().reason);
    QCOMPARE(first.user, u"CONTOSO\\anna"_s);
    QCOMPARE(first.host, u"pc-17"_s);
    QCOMPARE(first.version, u"0.1.0"_s);
    QVERIFY(first.outcome && first.outcome->kind == Outcome::Kind::Done);
    QCOMPARE(first.outcome->confirmedBy, Outcome::ConfirmedBy::Answer);
    QCOMPARE(first.outcome->statusBefore, RequestStatus::Pending);
    QCOMPARE(first.outcome->statusAfter, RequestStatus::Completed);
    QVERIFY(!first.outcome->error);

    // Unknown at first, known later.
    QCOMPARE(entries.at(1).outcome, first.outcome);
    const auto &refused = entries.at(2);
    QCOMPARE(refused.change, StatusChange::Abandon);
    QCOMPARE(refused.statusBefore, RequestStatus(77));
    QVERIFY(!refused.readBefore.isValid());
    QCOMPARE(refused.outcome->reason, Outcome::Reason::UnchangedAfterOk);
    QCOMPARE(refused.outcome->statusAfter, RequestStatus(42));
    QCOMPARE(refused.outcome->error->kind, ApiError::Kind::ServerFailed);
    QCOMPARE(refused.outcome->error->serverMessage, u"Ett fel; \"0c3e5a3a\"\nrad 2"_s);
    QCOMPARE(refused.outcome->error->retryAfter, 30);
    QVERIFY(!entries.at(3).outcome);
}

void TestJournalSchema::bringsOldFilesUpToDate()
{
    JournalBed bed;
    QVERIFY(writeOldJournal(bed.path(), 1));
    const auto steps = stepsWith({u"CREATE TABLE more (a TEXT)"_s});
    const QString backup = JournalSchema::backupPath(bed.path(), 1);
    for (int i = 0; i < 2; ++i) {
        JournalFile file(bed.options(), QUuid::createUuid(), steps);
        QVERIFY(file.open());
        QCOMPARE(entriesOf(file)->size(), 4);
        QCOMPARE(verdictOf(file).value(), (JournalVerdict{.records = 8}));
        QCOMPARE(file.database().value(u"PRAGMA user_version"_s)->toInt(), 2);
        QCOMPARE(JournalSchema::backups(bed.path()), QStringList{backup});
        QCOMPARE(QFile::permissions(backup), QFile::permissions(bed.path()));
    }
    // The copy is the old file, and this program reads it.
    JournalOptions options;
    options.path = backup;
    JournalFile copy(options, QUuid::createUuid());
    QVERIFY(copy.open());
    QCOMPARE(entriesOf(copy)->size(), 4);
    QCOMPARE(copy.database().value(u"PRAGMA user_version"_s)->toInt(), 1);
}

void TestJournalSchema::failedStepLeavesTheOldFile()
{
    JournalBed bed;
    QVERIFY(writeOldJournal(bed.path(), 1));
    {
        const auto steps = stepsWith(
            {u"DELETE FROM record"_s, u"ALTER TABLE chain RENAME TO c"_s, u"CREATE TABLE chain"_s});
        JournalFile file(bed.options(), QUuid::createUuid(), steps);
        for (int i = 0; i < 2; ++i) {
            const auto opened = file.open();
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Kind::Failed);
        }
    }
    SqlJournal journal(bed.options(), JournalBed::origin());
    QCOMPARE(JournalBed::read(journal)->size(), 4);
    QCOMPARE(JournalBed::verify(journal).value(), (JournalVerdict{.records = 8}));
    QCOMPARE(JournalBed::write(journal, JournalBed::entry(9)).value(), 9);
}

void TestJournalSchema::leavesNewerFilesAlone()
{
    JournalBed bed;
    QVERIFY(writeOldJournal(bed.path(), 1));
    {
        JournalFile file(bed.options(), QUuid::createUuid(), stepsWith({}));
        QVERIFY(file.open());
    }
    QFile file(bed.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto before = file.readAll();
    {
        SqlJournal journal(bed.options(), JournalBed::origin());
        const auto checked = JournalBed::check(journal);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, Kind::NewerVersion);
        QVERIFY(!JournalBed::write(journal, JournalBed::entry()));
        QVERIFY(!JournalBed::read(journal));
    }
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void TestJournalSchema::twoBeginAtOnce()
{
    JournalBed bed;
    std::vector<std::unique_ptr<SqlJournal>> journals;
    for (int i = 0; i < 8; ++i)
        journals.push_back(std::make_unique<SqlJournal>(bed.options(), JournalBed::origin()));
    int request = 0;
    for (const auto &journal : journals)
        QVERIFY(JournalBed::write(*journal, JournalBed::entry(++request)));
    QCOMPARE(JournalBed::verify(*journals.front()).value(), (JournalVerdict{.records = 8}));
}

QTEST_GUILESS_MAIN(TestJournalSchema)
#include "tst_journalschema.moc"
