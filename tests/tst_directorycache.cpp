// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/directorybookfile.h"
#include "directory/directorycache.h"
#include "support/samplepeople.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Sigill;
using namespace std::chrono_literals;

namespace {

constexpr qint64 now = 1'800'000'000;
constexpr qint64 hour = 3600;

DirectoryBook sampleBook(int people = 3)
{
    DirectoryBook book;
    for (int number = 1; number <= people; ++number)
        book.add(samplePerson(number), now);
    book.addMissing(sampleGuidKey(90001), now);
    book.addMissing(DirectoryKey::ofSid(u"S-1-5-21-9-9-9-9"_s), now);
    return book;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void fill(const QString &path, const QByteArray &data)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(data), data.size());
}

// No file can grow beyond so many bytes while it lives, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
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

}

class TestDirectoryCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"in/here/names"_s);
    }

    void keepsEverything();
    void isPrivate();
    void oldItemsAreDropped();
    void noFileIsNoError();
    void damagedFileStartsEmpty_data();
    void damagedFileStartsEmpty();
    void foreignFileIsLeftAlone();
    void fullDiskLosesOnlyTheCache();
    void removes();
    void cacheLoadsAndSaves();
    void cacheTellsWhatIsWrong();
    void cacheIsClearedAndTurnedOff();
    void cacheWritesBeforeItEnds();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    DirectoryBook::Ages m_ages;
};

void TestDirectoryCache::keepsEverything()
{
    auto full = samplePerson(4);
    full.kind = DirectoryEntry::Kind::Computer;
    full.userPrincipalName = u"a@b"_s;
    full.commonName = u"cn"_s;
    full.mail = u"m"_s;
    full.telephone = u"+46"_s;
    full.mobile = u"070"_s;
    full.department = u"Säkerhet"_s;
    full.manager = u"Boss"_s;
    full.isDisabled = true;
    auto withoutSid = samplePerson(5);
    withoutSid.sid.clear();
    auto book = sampleBook();
    book.add(full, now - 5);
    book.add(withoutSid, now);
    QVERIFY(DirectoryBookFile::write(m_path, book, now, m_ages));
    const auto read = DirectoryBookFile::read(m_path, now, m_ages);
    QVERIFY(read);
    QCOMPARE(read->size(), book.size());
    for (auto one = book.items().cbegin(); one != book.items().cend(); ++one) {
        const auto *item = read->find(one.key());
        QVERIFY(item);
        QCOMPARE(item->learnt, one->learnt);
        QCOMPARE(item->entry != nullptr, one->entry != nullptr);
        if (one->entry)
            QCOMPARE(*item->entry, *one->entry);
    }
}

void TestDirectoryCache::isPrivate()
{
    const auto before = ::umask(0);
    QVERIFY(DirectoryBookFile::write(m_path, sampleBook(), now, m_ages));
    ::umask(before);
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const auto user = QFileDevice::ReadUser | QFileDevice::WriteUser;
    QCOMPARE(QFileInfo(m_path).permissions(), owner | user);
    // Also where others could read the one before.
    QVERIFY(QFile::setPermissions(m_path, owner | QFileDevice::ReadOther));
    QVERIFY(DirectoryBookFile::write(m_path, sampleBook(), now, m_ages));
    QCOMPARE(QFileInfo(m_path).permissions(), owner | user);
    QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files), QStringList{u"names"_s});
}

void TestDirectoryCache::oldItemsAreDropped()
{
    QVERIFY(DirectoryBookFile::write(m_path, sampleBook(), now, m_ages));
    const auto size
        = [&](qint64 time) { return DirectoryBookFile::read(m_path, time, m_ages)->size(); };
    QCOMPARE(size(now), 8);
    QCOMPARE(size(now + hour - 1), 8);
    QCOMPARE(size(now + hour), 6);
    QCOMPARE(size(now + 7 * 24 * hour - 1), 6);
    QCOMPARE(size(now + 7 * 24 * hour), 0);
    // The clock was wrong then, or is now.
    QCOMPARE(size(now - 1), 0);
    // Nor are they written again.
    QVERIFY(DirectoryBookFile::write(m_path, sampleBook(), now + hour, m_ages));
    QCOMPARE(size(now), 6);
}

void TestDirectoryCache::noFileIsNoError()
{
    const auto read = DirectoryBookFile::read(m_path, now, m_ages);
    QVERIFY(read);
    QVERIFY(read->isEmpty());
}

void TestDirectoryCache::damagedFileStartsEmpty_data()
{
    QTest::addColumn<int>("keep"); // bytes, from the end where negative
    QTest::addColumn<int>("flip"); // position of a byte to change, or -1
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("head only") << 13 << -1 << QByteArray();
    QTest::newRow("cut in the hash") << 30 << -1 << QByteArray();
    QTest::newRow("cut at the end") << -1 << -1 << QByteArray();
    QTest::newRow("version") << 0 << 16 << QByteArray();
    QTest::newRow("hash") << 0 << 20 << QByteArray();
    QTest::newRow("data") << 0 << 100 << QByteArray();
    QTest::newRow("longer") << 0 << -1 << QByteArray("x");
}

void TestDirectoryCache::damagedFileStartsEmpty()
{
    QFETCH(int, keep);
    QFETCH(int, flip);
    QFETCH(QByteArray, more);
    QVERIFY(DirectoryBookFile::write(m_path, sampleBook(), now, m_ages));
    QByteArray data = contents(m_path);
    QVERIFY(data.size() > 200);
    if (keep > 0)
        data.truncate(keep);
    else
        data.chop(-keep);
    if (flip >= 0)
        data[flip] = char(data[flip] ^ 0x40);
    fill(m_path, data + more);
    const auto read = DirectoryBookFile::read(m_path, now, m_ages);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, DirectoryError::Kind::CacheUnreadable);
    QCOMPARE(read.error().place, m_path);
    // It is ours, so the next book takes its place.
    QVERIFY(DirectoryBookFile::write(m_path, sampleBook(), now, m_ages));
    QCOMPARE(DirectoryBookFile::read(m_path, now, m_ages)->size(), 8);
}

void TestDirectoryCache::foreignFileIsLeftAlone()
{
    const QString path = m_folder->filePath(u"letter.txt"_s);
    fill(path, "Dear Åsa");
    const auto read = DirectoryBookFile::read(path, now, m_ages);
    QCOMPARE(read.error().kind, DirectoryError::Kind::CacheUnreadable);
    const auto written = DirectoryBookFile::write(path, sampleBook(), now, m_ages);
    QCOMPARE(written.error().kind, DirectoryError::Kind::CacheUnwritable);
    DirectoryBookFile::remove(path);
    QCOMPARE(contents(path), "Dear Åsa");
}

void TestDirectoryCache::fullDiskLosesOnlyTheCache()
{
    QVERIFY(DirectoryBookFile::write(m_path, sampleBook(), now, m_ages));
    const auto before = contents(m_path);
    {
        const FullDisk full(4096);
        const auto written = DirectoryBookFile::write(m_path, sampleBook(1000), now, m_ages);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, DirectoryError::Kind::CacheUnwritable);
        QVERIFY(!written.error().technical.isEmpty());
    }
    // The one before is whole, and nothing lies beside it.
    QCOMPARE(contents(m_path), before);
    QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files), QStringList{u"names"_s});
}

void TestDirectoryCache::removes()
{
    QVERIFY(DirectoryBookFile::write(m_path, sampleBook(), now, m_ages));
    DirectoryBookFile::remove(m_path);
    QVERIFY(!QFile::exists(m_path));
}

void TestDirectoryCache::cacheLoadsAndSaves()
{
    DirectoryCache cache(m_path);
    QSignalSpy saved(&cache, &DirectoryCache::saved);
    QSignalSpy loaded(&cache, &DirectoryCache::loaded);
    DirectoryBook book;
    book.add(samplePerson(1), QDateTime::currentSecsSinceEpoch());
    cache.save(book);
    cache.load();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(loaded[0][0].value<DirectoryBook>().size(), 2);
}

void TestDirectoryCache::cacheTellsWhatIsWrong()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    fill(m_path, "Dear Åsa");
    DirectoryCache cache(m_path);
    QSignalSpy failed(&cache, &DirectoryCache::failed);
    QSignalSpy loaded(&cache, &DirectoryCache::loaded);
    cache.load();
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(loaded[0][0].value<DirectoryBook>().isEmpty());
    QCOMPARE(failed.size(), 1);
    const auto error = failed[0][0].value<DirectoryError>();
    QVERIFY(!error.summary().isEmpty() && !error.advice().isEmpty());
    cache.save(sampleBook());
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(contents(m_path), "Dear Åsa");
}

void TestDirectoryCache::cacheIsClearedAndTurnedOff()
{
    DirectoryCache cache(m_path);
    QSignalSpy saved(&cache, &DirectoryCache::saved);
    QSignalSpy loaded(&cache, &DirectoryCache::loaded);
    DirectoryBook book;
    book.add(samplePerson(1), QDateTime::currentSecsSinceEpoch());
    cache.save(book);
    cache.clear();
    cache.load();
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(loaded[0][0].value<DirectoryBook>().isEmpty());
    QVERIFY(!QFile::exists(m_path));
    cache.save(book);
    QTRY_COMPARE(saved.size(), 2);
    QVERIFY(QFile::exists(m_path));
    cache.setEnabled(false);
    QTRY_VERIFY(!QFile::exists(m_path));
    cache.save(book);
    cache.load();
    QTRY_COMPARE(loaded.size(), 2);
    QVERIFY(!QFile::exists(m_path));
}

void TestDirectoryCache::cacheWritesBeforeItEnds()
{
    {
        DirectoryCache cache(m_path);
        DirectoryBook book;
        for (const auto &person : samplePeople(1, 2000))
            book.add(person, QDateTime::currentSecsSinceEpoch());
        cache.save(book);
    }
    QVERIFY(QFile::exists(m_path));
}

QTEST_GUILESS_MAIN(TestDirectoryCache)
#include "tst_directorycache.moc"
