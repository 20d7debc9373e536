// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/keptlistcodec.h"
#include "session/keptlistfile.h"
#include "session/serverfiles.h"
#include "support/fulldisk.h"
#include "support/samplerequests.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Kind = KeptListError::Kind;

// Of the file: magic, version, hash.
constexpr qsizetype versionAt = 12;
constexpr qsizetype hashAt = versionAt + 4;
constexpr qsizetype bytesAt = hashAt + 32;
constexpr int rowsOfABlock = 400;

Request oddRequest(int number)
{
    Request request = sampleRequest(number, static_cast<RequestStatus>(number % 20));
    request.type = static_cast<RequestType>(number % 9 - 1);
    request.flags = -number;
    request.dataCollection = {{u"Reason"_s, u"Lost by Åsa %1"_s.arg(number)}, {u"Empty"_s, {}}};
    request.dataCollection.append({QString(), QString(u""_s)});
    request.originator = sampleGuid(1);
    request.target = sampleGuid(number % 7);
    request.completed = request.submitted.addDays(number);
    request.newProfile = sampleGuid(number + 1);
    request.oldSmartcard = sampleGuid(number + 2);
    request.priority = 255 - number;
    request.comment = number % 3 == 0 ? QString() : u"„%1“\n\t\U0001F512"_s.arg(number % 5);
    request.profileTemplate = sampleGuid(number % 3);
    request.securityDescriptor
        = u"O:S-1-5-21-1-2-3-%1D:(A;;GA;;;S-1-5-21-1-2-3-%1)"_s.arg(number) + QChar(0);
    request.isSmartcard = number % 2 == 0;
    request.isDataCollectionComplete = number % 2 != 0;
    if (number % 4 == 0)
        request.unreadable = {u"Priority"_s, u"Comment"_s};
    return request;
}

QList<Request> oddRequests(int count)
{
    QList<Request> requests;
    for (int number = 1; number <= count; ++number)
        requests.append(oddRequest(number));
    return requests;
}

KeptList sampleList()
{
    KeptList list;
    list.server = u"https://cm.example/CertificateManagement"_s;
    list.account = u"anna"_s;
    list.user = u"anna@CONTOSO.COM"_s;
    list.isByAccount = true;
    list.times = {{RequestStatus::Pending, QDateTime(QDate(2026, 3, 5), QTime(14, 7), Qt::UTC)}};
    ProfileTemplate profileTemplate;
    profileTemplate.id = sampleGuid(3);
    profileTemplate.name = u"Inloggning på kort"_s;
    list.templates = {profileTemplate};
    return list;
}

KeptListFile::Content sampleContent(int blocks = 2)
{
    KeptListFile::Content content{sampleList(), {}};
    for (int block = 0; block < blocks; ++block)
        content.blocks.append(KeptListCodec::pack(oddRequests(rowsOfABlock)));
    return content;
}

// As a person with a text editor and the source could make it.
QByteArray withHash(QByteArray bytes)
{
    const auto hash = QCryptographicHash::hash(bytes.sliced(bytesAt), QCryptographicHash::Sha256);
    return bytes.replace(hashAt, hash.size(), hash);
}

}

// The kept list as bytes and as a file, also where somebody has been at it.
class TestKeptLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void comesBackAsItWas();
    void isForItsOwnerAlone();
    void isNothingWhereThereIsNoFile();
    void foreignFilesAreLeftAlone();
    void badFiles_data();
    void badFiles();
    void hostileBytes();
    void bombsDoNotGoOff();
    void fullDisk();
    void isNeverTorn();
    void leftoversAreFound();
    void manyRequests();

private:
    QByteArray contents() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void fill(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestKeptLists::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"deep/down/list-0123456789abcdef"_s);
}

void TestKeptLists::comesBackAsItWas()
{
    const auto requests = oddRequests(rowsOfABlock);
    QVERIFY(KeptListFile::write(m_path, {sampleList(), {KeptListCodec::pack(requests)}}));
    const auto read = KeptListFile::read(m_path);
    QVERIFY(read && *read);
    const KeptList &list = (*read)->list;
    QCOMPARE(list.server, sampleList().server);
    QCOMPARE(list.account, sampleList().account);
    QCOMPARE(list.user, sampleList().user);
    QVERIFY(list.isByAccount);
    QCOMPARE(list.times, sampleList().times);
    QCOMPARE(list.templates, sampleList().templates);
    QCOMPARE((*read)->blocks.size(), 1);
    const auto back = KeptListCodec::requests((*read)->blocks.constFirst());
    QVERIFY(back);
    QCOMPARE(*back, requests);
}

void TestKeptLists::isForItsOwnerAlone()
{
    QVERIFY(KeptListFile::write(m_path, sampleContent()));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY((QFile::permissions(m_path) & others) == 0);
    QVERIFY((QFile::permissions(m_folder->filePath(u"deep"_s)) & others) == 0);
}

void TestKeptLists::isNothingWhereThereIsNoFile()
{
    const auto read = KeptListFile::read(m_path);
    QVERIFY(read && !*read);
}

void TestKeptLists::foreignFilesAreLeftAlone()
{
    m_path = m_folder->filePath(u"letter"_s);
    fill("Dear Åsa");
    QCOMPARE(KeptListFile::read(m_path).error().kind, Kind::Foreign);
    QCOMPARE(KeptListFile::write(m_path, sampleContent()).error().kind, Kind::Foreign);
    QCOMPARE(contents(), "Dear Åsa");
}

void TestKeptLists::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    // Called before init().
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"list"_s);
    QVERIFY(KeptListFile::write(m_path, sampleContent()));
    const QByteArray good = contents();
    QTest::newRow("empty") << QByteArray() << Kind::Foreign;
    QTest::newRow("magic alone") << good.first(versionAt) << Kind::Damaged;
    QTest::newRow("no hash") << good.first(hashAt) << Kind::Damaged;
    QTest::newRow("no list") << withHash(good.first(bytesAt)) << Kind::Damaged;
    QTest::newRow("cut off") << good.chopped(1) << Kind::Damaged;
    QTest::newRow("cut off, hash renewed") << withHash(good.chopped(1)) << Kind::Damaged;
    QTest::newRow("longer") << good + '\0' << Kind::Damaged;
    QByteArray other = good;
    other[versionAt + 3] = 2;
    QTest::newRow("of another version") << other << Kind::OtherVersion;
    other = good;
    other[good.size() / 2] = static_cast<char>(~other[good.size() / 2]);
    QTest::newRow("a byte is another") << other << Kind::Damaged;
    other = good;
    qToBigEndian<quint32>(0xffffffff, other.data() + bytesAt);
    QTest::newRow("a block without an end") << withHash(other) << Kind::Damaged;
}

void TestKeptLists::badFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Kind, kind);
    m_path = m_folder->filePath(u"list"_s);
    fill(bytes);
    const auto read = KeptListFile::read(m_path);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
    QVERIFY(!read.error().text().isEmpty());
    QCOMPARE(read.error().path, m_path);
}

// Blocks that unpack well and hold anything: no crash, and never more than was there.
void TestKeptLists::hostileBytes()
{
    QRandomGenerator random(7);
    const QByteArray good = qUncompress(KeptListCodec::pack(oddRequests(20)));
    const QByteArray list = qUncompress(KeptListCodec::pack(sampleList()));
    int readable = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = round % 2 == 0 ? good : list;
        const int changes = 1 + random.bounded(4);
        for (int change = 0; change < changes; ++change) {
            const auto at = random.bounded(static_cast<int>(bytes.size()));
            bytes[at] = static_cast<char>(random.bounded(4) == 0 ? 0xff : random.bounded(256));
        }
        if (random.bounded(3) == 0)
            bytes.truncate(random.bounded(static_cast<int>(bytes.size())));
        const QByteArray block = qCompress(bytes);
        if (const auto requests = KeptListCodec::requests(block)) {
            ++readable;
            QVERIFY(requests->size() <= 20);
        }
        KeptListCodec::list(block);
    }
    // Some changes only make another text or number.
    QVERIFY(readable > 0);
}

void TestKeptLists::bombsDoNotGoOff()
{
    QByteArray block = KeptListCodec::pack(oddRequests(3));
    qToBigEndian<quint32>(0xfffffff0, block.data());
    QVERIFY(!KeptListCodec::requests(block));
    QVERIFY(!KeptListCodec::requests({}));
    QVERIFY(!KeptListCodec::requests("\0\0"));
}

void TestKeptLists::fullDisk()
{
    QVERIFY(KeptListFile::write(m_path, sampleContent()));
    const auto before = contents();
    {
        const FullDisk full(2048);
        const auto written = KeptListFile::write(m_path, sampleContent(4));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Kind::Unwritable);
        QVERIFY(!written.error().system.isEmpty());
    }
    // The one before is whole, and nothing lies beside it.
    QCOMPARE(contents(), before);
    QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files).size(), 1);
}

// Two windows write at the same time, and a third one starts: it reads what one of them has
// written.
void TestKeptLists::isNeverTorn()
{
    QVERIFY(KeptListFile::write(m_path, sampleContent(1)));
    const auto write = [path = m_path](int blocks) {
        const auto content = sampleContent(blocks);
        for (int round = 0; round < 40; ++round) {
            if (!KeptListFile::write(path, content))
                return false;
        }
        return true;
    };
    auto one = QtConcurrent::run(write, 1);
    auto other = QtConcurrent::run(write, 3);
    while (!one.isFinished() || !other.isFinished()) {
        const auto read = KeptListFile::read(m_path);
        QVERIFY(read && *read);
        const auto blocks = (*read)->blocks.size();
        QVERIFY(blocks == 1 || blocks == 3);
    }
    QVERIFY(one.result() && other.result());
    QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files).size(), 1);
}

// A write that was killed leaves its beginning under another name.
void TestKeptLists::leftoversAreFound()
{
    const ServerFiles files(m_folder->path(), "list-"_L1);
    for (const QString &name : {u"list-0123456789abcdef"_s, u"list-0123456789abcdef.QwErTy"_s,
                                u"list-other"_s, u"people-0123456789abcdef"_s}) {
        m_path = m_folder->filePath(name);
        fill("x");
    }
    QCOMPARE(files.all().size(), 2);
    QVERIFY(!files.isLeftover(files.all().at(0)) && files.isLeftover(files.all().at(1)));
    QCOMPARE(files.removeAll(), std::optional(2));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
}

void TestKeptLists::manyRequests()
{
    constexpr int count = 100'000;
    QElapsedTimer clock;
    KeptListFile::Content content{sampleList(), {}};
    qint64 packing = 0;
    for (int number = 0; number < count; number += rowsOfABlock) {
        QList<Request> requests;
        for (int i = 0; i < rowsOfABlock; ++i)
            requests.append(oddRequest(number + i + 1));
        clock.start();
        content.blocks.append(KeptListCodec::pack(requests));
        packing += clock.nsecsElapsed();
    }
    clock.start();
    QVERIFY(KeptListFile::write(m_path, content));
    const qint64 writing = clock.elapsed();
    clock.start();
    const auto read = KeptListFile::read(m_path);
    QVERIFY(read && *read);
    qint64 requests = 0;
    for (const auto &block : (*read)->blocks)
        requests += KeptListCodec::requests(block)->size();
    qInfo("packed in %lld ms, written in %lld ms, read in %lld ms, %lld kB", packing / 1'000'000,
          writing, clock.elapsed(), QFileInfo(m_path).size() / 1024);
    QCOMPARE(requests, qint64(count));
    QVERIFY(QFileInfo(m_path).size() < 40LL * 1024 * 1024);
}

QTEST_GUILESS_MAIN(TestKeptLists)
#include "tst_keptlists.moc"
