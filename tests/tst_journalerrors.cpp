// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/journalbed.h"
#include "support/journaltable.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Sigill;
using Kind = JournalError::Kind;

namespace {

// No file can grow beyond so many bytes while it lives, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
};

std::optional<Kind> kindOf(const JournalResult<qint64> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

std::optional<Kind> kindOf(const JournalResult<void> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

bool fill(const QString &path, const QByteArray &data)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(data) == data.size();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class TestJournalErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void fullDiskIsTold();
    void checkNeedsRoomForAnIntent();
    void fullFileSystemIsTold();
    void lockedFileIsTold();
    void outcomesWaitForTheLock();
    void outcomesAreTriedAgainByThemselves();
    void lastOutcomesThatCannotBeWrittenAreLogged();
    void unusablePathIsTold_data();
    void unusablePathIsTold();
    void strangeFileIsLeftAsItIs_data();
    void strangeFileIsLeftAsItIs();
    void repairedPathWorksAgain();
};

void TestJournalErrors::fullDiskIsTold()
{
    JournalBed bed;
    SqlJournal journal(bed.options(), JournalBed::origin());
    const auto number = JournalBed::write(journal, JournalBed::entry(1));
    QVERIFY(number);
    QSignalSpy failed(&journal, &Journal::failed);
    JournalResult<qint64> refused = 0;
    JournalResult<void> checked;
    {
        const FullDisk full(4096);
        refused = JournalBed::write(journal, JournalBed::entry(2));
        journal.writeOutcome(*number, JournalBed::outcome());
        checked = JournalBed::check(journal);
    }
    QCOMPARE(kindOf(refused), Kind::Full);
    QCOMPARE(kindOf(checked), Kind::Full);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<JournalError>().kind, Kind::Full);
    QCOMPARE(journal.unwritten(), 1);
    // With room again what waited is written first.
    QCOMPARE(kindOf(JournalBed::check(journal)), std::nullopt);
    QCOMPARE(journal.unwritten(), 0);
    const auto entries = JournalBed::read(journal).value();
    QCOMPARE(entries.size(), 1);
    QVERIFY(entries.first().outcome == JournalBed::outcome());
    QCOMPARE(JournalBed::verify(journal).value(), (JournalVerdict{.records = 2}));
}

void TestJournalErrors::checkNeedsRoomForAnIntent()
{
    JournalBed bed;
    SqlJournal journal(bed.options(), JournalBed::origin());
    QVERIFY(JournalBed::write(journal, JournalBed::entry()));
    bool hasRoom = true;
    {
        const FullDisk full(QFileInfo(bed.path() + u"-wal"_s).size() + 16 * 1024);
        hasRoom = JournalBed::check(journal).has_value();
    }
    QVERIFY(!hasRoom);
    QVERIFY(JournalBed::check(journal));
}

void TestJournalErrors::fullFileSystemIsTold()
{
    JournalBed bed;
    const auto mounted = QFile::encodeName(QFileInfo(bed.path()).path());
    QDir().mkpath(QString::fromLocal8Bit(mounted));
    if (::mount("tmpfs", mounted.constData(), "tmpfs", 0, "size=256k") != 0)
        QSKIP("No file system can be mounted here");
    const auto unmount = qScopeGuard([&mounted] { ::umount2(mounted.constData(), MNT_DETACH); });
    SqlJournal journal(bed.options(), JournalBed::origin());
    JournalResult<qint64> written = 0;
    qint64 last = 0;
    for (int request = 1; written; ++request) {
        last = *written;
        written = JournalBed::write(journal, JournalBed::entry(request));
    }
    QCOMPARE(kindOf(written), Kind::Full);
    QCOMPARE(kindOf(JournalBed::check(journal)), Kind::Full);
    QVERIFY(last > 1);
    // What was answered is there.
    QCOMPARE(JournalBed::read(journal)->last().number, last);
    QVERIFY(::mount("tmpfs", mounted.constData(), "tmpfs", MS_REMOUNT, "size=8m") == 0);
    QCOMPARE(kindOf(JournalBed::check(journal)), std::nullopt);
    QCOMPARE(JournalBed::write(journal, JournalBed::entry(1)).value(), last + 1);
    QCOMPARE(JournalBed::verify(journal).value(), (JournalVerdict{.records = last + 1}));
}

void TestJournalErrors::lockedFileIsTold()
{
    JournalBed bed;
    auto options = bed.options();
    options.lockWait = 20;
    SqlJournal journal(options, JournalBed::origin());
    QVERIFY(JournalBed::check(journal));
    JournalTable other(bed.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    QCOMPARE(kindOf(JournalBed::write(journal, JournalBed::entry())), Kind::Locked);
    QCOMPARE(kindOf(JournalBed::check(journal)), Kind::Locked);
    QVERIFY(other.run(u"COMMIT"_s));
    QCOMPARE(kindOf(JournalBed::write(journal, JournalBed::entry())), std::nullopt);
}

void TestJournalErrors::outcomesWaitForTheLock()
{
    JournalBed bed;
    auto options = bed.options();
    options.lockWait = 20;
    SqlJournal journal(options, JournalBed::origin());
    const auto number = JournalBed::write(journal, JournalBed::entry(1));
    QVERIFY(number);
    QSignalSpy failed(&journal, &Journal::failed);
    JournalTable other(bed.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    journal.writeOutcome(*number, JournalBed::outcome(Outcome::Kind::Unknown));
    QTRY_COMPARE(failed.count(), 1);
    journal.writeOutcome(*number, JournalBed::outcome(Outcome::Kind::Refused));
    QCOMPARE(kindOf(JournalBed::check(journal)), Kind::Locked);
    QCOMPARE(journal.unwritten(), 2);
    QVERIFY(other.run(u"COMMIT"_s));
    // Another write takes them along, in their order.
    QVERIFY(JournalBed::write(journal, JournalBed::entry(2)));
    QCOMPARE(journal.unwritten(), 0);
    QVERIFY(JournalBed::read(journal)->first().outcome
            == JournalBed::outcome(Outcome::Kind::Refused));
}

void TestJournalErrors::outcomesAreTriedAgainByThemselves()
{
    JournalBed bed;
    auto options = bed.options();
    options.lockWait = 20;
    SqlJournal journal(options, JournalBed::origin());
    const auto number = JournalBed::write(journal, JournalBed::entry(1));
    QVERIFY(number);
    QSignalSpy failed(&journal, &Journal::failed);
    JournalTable other(bed.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    journal.writeOutcome(*number, JournalBed::outcome());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(other.run(u"COMMIT"_s));
    QVERIFY(JournalBed::allWritten(journal));
}

void TestJournalErrors::lastOutcomesThatCannotBeWrittenAreLogged()
{
    JournalBed bed;
    auto options = bed.options();
    options.lockWait = 20;
    auto journal = std::make_unique<SqlJournal>(options, JournalBed::origin());
    const auto number = JournalBed::write(*journal, JournalBed::entry(1));
    QVERIFY(number);
    JournalTable other(bed.path());
    QVERIFY(other.run(u"BEGIN EXCLUSIVE"_s));
    journal->writeOutcome(*number, JournalBed::outcome());
    QTest::ignoreMessage(QtWarningMsg, "1 outcomes could not be written");
    journal.reset();
}

void TestJournalErrors::unusablePathIsTold_data()
{
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder") << u"journal.sqlite/file"_s << u"journal.sqlite"_s;
    QTest::newRow("below a file") << u"file"_s << u"file/journal.sqlite"_s;
    QTest::newRow("below a file's folder") << u"file"_s << u"file/more/journal.sqlite"_s;
    QTest::newRow("no folder for sessions") << u"sessions"_s << u"journal.sqlite"_s;
}

void TestJournalErrors::unusablePathIsTold()
{
    QFETCH(QString, made);
    QFETCH(QString, path);
    JournalBed bed;
    QVERIFY(fill(bed.folder() + u'/' + made, "x"));
    auto options = bed.options();
    options.path = bed.folder() + u'/' + path;
    SqlJournal journal(options, JournalBed::origin());
    for (int i = 0; i < 2; ++i) {
        const auto written = JournalBed::write(journal, JournalBed::entry());
        QCOMPARE(kindOf(written), Kind::CannotOpen);
        QCOMPARE(written.error().path, options.path);
        QVERIFY(!written.error().technical.isEmpty());
    }
    QCOMPARE(kindOf(JournalBed::check(journal)), Kind::CannotOpen);
    QCOMPARE(JournalBed::read(journal).error().kind, Kind::CannotOpen);
    QCOMPARE(JournalBed::verify(journal).error().kind, Kind::CannotOpen);
}

void TestJournalErrors::strangeFileIsLeftAsItIs_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("garbage") << QByteArray("This is no database at all. ").repeated(100);
    QTest::newRow("half a head") << QByteArray("SQLite format 3\0", 16);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.sqlite"_s);
    {
        JournalTable table(path);
        table.run(u"CREATE TABLE address (name TEXT)"_s);
    }
    QTest::newRow("another program's") << contents(path);
}

void TestJournalErrors::strangeFileIsLeftAsItIs()
{
    QFETCH(QByteArray, data);
    JournalBed bed;
    QVERIFY(!data.isEmpty());
    QVERIFY(fill(bed.path(), data));
    {
        SqlJournal journal(bed.options(), JournalBed::origin());
        QCOMPARE(kindOf(JournalBed::write(journal, JournalBed::entry())), Kind::Damaged);
        QCOMPARE(kindOf(JournalBed::check(journal)), Kind::Damaged);
        QCOMPARE(JournalBed::read(journal).error().kind, Kind::Damaged);
    }
    QCOMPARE(contents(bed.path()), data);
}

void TestJournalErrors::repairedPathWorksAgain()
{
    JournalBed bed;
    QVERIFY(fill(bed.path(), QByteArray(5000, 'x')));
    SqlJournal journal(bed.options(), JournalBed::origin());
    QCOMPARE(kindOf(JournalBed::check(journal)), Kind::Damaged);
    // As the advice says.
    QVERIFY(QFile::rename(bed.path(), bed.path() + u".old"_s));
    QCOMPARE(kindOf(JournalBed::check(journal)), std::nullopt);
    QCOMPARE(JournalBed::write(journal, JournalBed::entry()).value(), 1);
}

QTEST_GUILESS_MAIN(TestJournalErrors)
#include "tst_journalerrors.moc"
