// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalfile.h"
#include "support/journalbed.h"
#include "support/journaltable.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Sigill;
using Kind = JournalError::Kind;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
    | QFileDevice::WriteUser;

// What is in the folder, without the path above it.
QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

bool removeFile(const JournalBed &bed)
{
    for (const auto &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(bed.path() + end) && !QFile::remove(bed.path() + end))
            return false;
    }
    return true;
}

std::optional<Kind> refusal(Journal &journal, int request)
{
    const auto number = JournalBed::write(journal, JournalBed::entry(request));
    return number ? std::nullopt : std::optional(number.error().kind);
}

}

class TestJournalPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isForItsOwnerAlone_data();
    void isForItsOwnerAlone();
    void takesOthersRightsAway();
    void writesAheadOrBack_data();
    void writesAheadOrBack();
    void knowsFileSystems();
    void syncsFully_data();
    void syncsFully();
    void noticesThatTheFileIsGone_data();
    void noticesThatTheFileIsGone();
    void losesNothingWithTheFile();
    void takesNoOtherJournalForItsOwn();
    void takesItsOwnBack();
};

void TestJournalPlace::isForItsOwnerAlone_data()
{
    QTest::addColumn<JournalStorage>("storage");
    QTest::newRow("local") << JournalStorage::Local;
    QTest::newRow("network") << JournalStorage::Network;
}

void TestJournalPlace::isForItsOwnerAlone()
{
    QFETCH(JournalStorage, storage);
    const auto before = ::umask(0);
    const auto restore = qScopeGuard([before] { ::umask(before); });
    JournalBed bed;
    auto options = bed.options();
    options.storage = storage;
    options.path = bed.folder() + u"/new/data/journal.sqlite"_s;
    SqlJournal journal(options, JournalBed::origin());
    QVERIFY(JournalBed::write(journal, JournalBed::entry()));
    const QString folder = bed.folder() + u"/new/data"_s;
    const QStringList folders{bed.folder() + u"/new"_s, folder, folder + u"/sessions"_s};
    for (const auto &path : folders)
        QCOMPARE(QFile::permissions(path),
                 ownerOnly | QFileDevice::ExeOwner | QFileDevice::ExeUser);
    const auto files = filesIn(folder);
    QCOMPARE(files.size(), storage == JournalStorage::Local ? 3 : 1);
    for (const auto &file : files)
        QCOMPARE(QFile::permissions(folder + u'/' + file), ownerOnly);
    const auto locks = filesIn(folder + u"/sessions"_s);
    QCOMPARE(locks.size(), 1);
    QCOMPARE(QFile::permissions(folder + u"/sessions/"_s + locks.first()), ownerOnly);
}

void TestJournalPlace::takesOthersRightsAway()
{
    JournalBed bed;
    {
        SqlJournal journal(bed.options(), JournalBed::origin());
        QVERIFY(JournalBed::check(journal));
    }
    QVERIFY(QFile::setPermissions(bed.path(), ownerOnly | QFileDevice::ReadOther));
    SqlJournal journal(bed.options(), JournalBed::origin());
    QVERIFY(JournalBed::check(journal));
    QCOMPARE(QFile::permissions(bed.path()), ownerOnly);
}

void TestJournalPlace::writesAheadOrBack_data()
{
    QTest::addColumn<JournalStorage>("storage");
    QTest::addColumn<QString>("mode");
    QTest::newRow("found") << JournalStorage::Detect << u"wal"_s;
    QTest::newRow("local") << JournalStorage::Local << u"wal"_s;
    QTest::newRow("network") << JournalStorage::Network << u"delete"_s;
}

void TestJournalPlace::writesAheadOrBack()
{
    QFETCH(JournalStorage, storage);
    QFETCH(QString, mode);
    JournalBed bed;
    for (const auto first : {JournalStorage::Local, JournalStorage::Network}) {
        auto options = bed.options();
        options.storage = first;
        qint64 number = 0;
        {
            SqlJournal journal(options, JournalBed::origin());
            number = JournalBed::write(journal, JournalBed::entry()).value();
        }
        options.storage = storage;
        SqlJournal journal(options, JournalBed::origin());
        QCOMPARE(JournalBed::write(journal, JournalBed::entry()).value(), number + 1);
        QCOMPARE(JournalTable(bed.path()).value(u"PRAGMA journal_mode"_s).toString(), mode);
        QCOMPARE(QFile::exists(bed.path() + u"-wal"_s), mode == u"wal"_s);
        // Two windows are as safe there.
        SqlJournal second(options, JournalBed::origin());
        QCOMPARE(JournalBed::write(second, JournalBed::entry(2)).value(), number + 2);
        QCOMPARE(JournalBed::verify(journal)->finding, JournalVerdict::Finding::Whole);
    }
}

void TestJournalPlace::knowsFileSystems()
{
    for (const auto *remote : {"nfs", "nfs4", "cifs", "smb3", "SMB2", "fuse.sshfs", "9p", "afs"})
        QVERIFY2(JournalDatabase::isRemote(remote), remote);
    for (const auto *local :
         {"ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "apfs", "NTFS", ""})
        QVERIFY2(!JournalDatabase::isRemote(local), local);
}

void TestJournalPlace::syncsFully_data()
{
    QTest::addColumn<JournalStorage>("storage");
    QTest::addColumn<int>("synchronous");
    QTest::newRow("FULL") << JournalStorage::Local << 2;
    QTest::newRow("EXTRA") << JournalStorage::Network << 3;
}

void TestJournalPlace::syncsFully()
{
    QFETCH(JournalStorage, storage);
    JournalBed bed;
    auto options = bed.options();
    options.storage = storage;
    JournalFile file(options, QUuid::createUuid());
    QVERIFY(file.open());
    QTEST(file.database().value(u"PRAGMA synchronous"_s)->toInt(), "synchronous");
}

void TestJournalPlace::noticesThatTheFileIsGone_data()
{
    QTest::addColumn<JournalStorage>("storage");
    QTest::addColumn<QString>("removed");
    QTest::newRow("local") << JournalStorage::Local << QString();
    QTest::newRow("log") << JournalStorage::Local << u"-wal"_s;
    QTest::newRow("network") << JournalStorage::Network << QString();
}

void TestJournalPlace::noticesThatTheFileIsGone()
{
    QFETCH(JournalStorage, storage);
    QFETCH(QString, removed);
    JournalBed bed;
    auto options = bed.options();
    options.storage = storage;
    SqlJournal journal(options, JournalBed::origin());
    QCOMPARE(JournalBed::write(journal, JournalBed::entry()).value(), 1);
    QVERIFY(QFile::remove(bed.path() + removed));
    // It is said once; then the journal goes on.
    QCOMPARE(refusal(journal, 2), Kind::CannotOpen);
    QVERIFY(JournalBed::check(journal) || !removed.isEmpty());
}

void TestJournalPlace::losesNothingWithTheFile()
{
    JournalBed bed;
    SqlJournal journal(bed.options(), JournalBed::origin());
    const auto first = JournalBed::write(journal, JournalBed::entry(1));
    const auto second = JournalBed::write(journal, JournalBed::entry(2));
    QVERIFY(first && second);
    journal.writeOutcome(*first, JournalBed::outcome());
    QVERIFY(JournalBed::allWritten(journal));
    QVERIFY(removeFile(bed));
    QCOMPARE(refusal(journal, 3), Kind::CannotOpen);
    journal.writeOutcome(*second, JournalBed::outcome(Outcome::Kind::Unknown));
    // The change had left, so the new file gets the intent and what became of it.
    QVERIFY(JournalBed::allWritten(journal));
    auto entries = JournalBed::read(journal).value();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().request, JournalBed::request(2));
    QVERIFY(entries.first().outcome == JournalBed::outcome(Outcome::Kind::Unknown));
    // No number means two entries.
    QCOMPARE(entries.first().number, 1'000'001);
    journal.writeOutcome(*second, JournalBed::outcome(Outcome::Kind::Refused));
    QVERIFY(JournalBed::allWritten(journal));
    entries = JournalBed::read(journal).value();
    QCOMPARE(entries.size(), 1);
    QVERIFY(entries.first().outcome == JournalBed::outcome(Outcome::Kind::Refused));
    // An outcome of an entry that only the lost file had is kept all the same.
    journal.writeOutcome(*first, JournalBed::outcome(Outcome::Kind::Unknown));
    QVERIFY(JournalBed::allWritten(journal));
    QCOMPARE(JournalBed::read(journal)->size(), 1);
    QCOMPARE(JournalBed::verify(journal).value(), (JournalVerdict{.records = 4}));
}

void TestJournalPlace::takesNoOtherJournalForItsOwn()
{
    JournalBed bed;
    JournalBed other;
    {
        SqlJournal journal(other.options(), JournalBed::origin());
        QVERIFY(JournalBed::write(journal, JournalBed::entry()));
    }
    auto journal = std::make_unique<SqlJournal>(bed.options(), JournalBed::origin());
    QVERIFY(JournalBed::write(*journal, JournalBed::entry()));
    QVERIFY(removeFile(bed));
    QVERIFY(QFile::copy(other.path(), bed.path()));
    // Its number 1 is another entry's.
    for (int i = 0; i < 3; ++i)
        QCOMPARE(refusal(*journal, 2), Kind::CannotOpen);
    journal.reset();
    journal = std::make_unique<SqlJournal>(bed.options(), JournalBed::origin());
    QCOMPARE(refusal(*journal, 2), std::nullopt);
}

void TestJournalPlace::takesItsOwnBack()
{
    JournalBed bed;
    SqlJournal journal(bed.options(), JournalBed::origin());
    QVERIFY(JournalBed::write(journal, JournalBed::entry(1)));
    const QString older = bed.folder() + u"/older"_s;
    const QString newer = bed.folder() + u"/newer"_s;
    QVERIFY(JournalTable(bed.path()).run(u"VACUUM INTO '%1'"_s.arg(older)));
    QVERIFY(JournalBed::write(journal, JournalBed::entry(2)));
    QVERIFY(JournalTable(bed.path()).run(u"VACUUM INTO '%1'"_s.arg(newer)));
    QVERIFY(removeFile(bed));
    QVERIFY(QFile::copy(older, bed.path()));
    QCOMPARE(refusal(journal, 3), Kind::CannotOpen);
    QCOMPARE(refusal(journal, 3), Kind::Damaged);
    QVERIFY(removeFile(bed));
    QVERIFY(QFile::copy(newer, bed.path()));
    QCOMPARE(refusal(journal, 3), std::nullopt);
    QCOMPARE(JournalBed::verify(journal).value(), (JournalVerdict{.records = 3}));
}

QTEST_GUILESS_MAIN(TestJournalPlace)
#include "tst_journalplace.moc"
