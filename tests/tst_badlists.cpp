// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists that no sound server sends, and packed ones, over real sockets: memory stays bounded, what
// can be read is there, and what cannot is told. Sizes are those of the worst case where that takes
// seconds, and smaller where a comment says so.

#include "support/apibed.h"
#include "support/gzipped.h"
#include "support/memory.h"
#include "support/rawserver.h"
#include "support/receivedlist.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Kind = ApiError::Kind;

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr int longWait = 60'000; // milliseconds, for the sanitizers
constexpr int forEver = std::numeric_limits<int>::max();

constexpr char packing[] = "Content-Encoding: gzip\r\n";

RawServer::Handler sends(const QByteArray &body, const QByteArray &headers = {})
{
    return [body, headers](QTcpSocket &socket, const RawServer::Call &) {
        socket.write(RawServer::head(200, body.size(), "application/json", headers) + body);
    };
}

RawServer::Handler sendsPieces(const QByteArray &start, const QByteArray &piece, int times,
                               const QByteArray &end, const QByteArray &headers = {})
{
    return [=](QTcpSocket &socket, const RawServer::Call &) {
        socket.write(RawServer::head(200, -1, "application/json", headers) + start);
        new PiecewiseAnswer(socket, piece, times, end);
    };
}

// One list, with the memory it took at most.
struct Load
{
    explicit Load(const RawServer::Handler &handler)
        : server(handler)
        , bed(server.profile())
        , stream(bed.client.list(std::nullopt, &parent))
        , received(stream)
    {
        QObject::connect(&often, &QTimer::timeout, &often, [this] { memory.look(); });
        often.start(5);
    }

    bool isBelow(qint64 bytes) const
    {
        if (memoryIsMeasurable && memory.growth() >= bytes)
            qInfo("%lld bytes", static_cast<long long>(memory.growth()));
        return !memoryIsMeasurable || memory.growth() < bytes;
    }

    RawServer server;
    ApiBed bed;
    QObject parent;
    RequestStream *stream;
    ReceivedList received;
    MemoryWatch memory;
    QTimer often;
};

}

class TestBadLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void emptyObjects();
    void objectOf200Megabytes();
    void oddElements();
    void batchesAreBounded();
    void takesOneBatchAtATime();
    void bodyThatNeverEnds();
    void elementThatNeverEnds();
    void packedList();
    void packedListOfRandomTexts();
    void packedListBrokenOff();
    void packedListWithoutItsEnd();
    void packedInNameOnly();
    void packedElementThatNeverEnds();
    void packedRefusal();
};

// A fifth of a million: what there is to see is the same, and it takes seconds without optimising.
void TestBadLists::emptyObjects()
{
    constexpr int count = 200'000;
    Load load(sends('[' + QByteArray("{},").repeated(count - 1) + "{}]"));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(!load.received.error);
    QVERIFY(load.received.requests.isEmpty());
    QCOMPARE(load.received.unreadable.size(), count);
    QCOMPARE(load.received.unreadable.last().position, count);
    QVERIFY(load.isBelow(96 * megabyte));
}

void TestBadLists::objectOf200Megabytes()
{
    Load load(sendsPieces('[' + sampleJson(1) + ",{\"Comment\":\"", QByteArray(megabyte, 'x'), 200,
                          "\"}," + sampleJson(2) + ']'));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(!load.received.error);
    QCOMPARE(load.received.ids(), sampleIdsTo(2));
    QCOMPARE(load.received.unreadable.size(), 1);
    QCOMPARE(load.received.unreadable.first().position, 2);
    QVERIFY(load.isBelow(128 * megabyte));
}

void TestBadLists::oddElements()
{
    constexpr int depth = 100'000;
    const auto with = [](int number, const QByteArray &field) -> QByteArray {
        return sampleJson(number).chopped(1) + ',' + field + '}';
    };
    const QByteArray nested = QByteArray(depth, '[') + QByteArray(depth, ']');
    const QByteArrayList elements{
        sampleJson(1),
        with(2, "\"x\":" + nested),
        with(3, "\"DataCollection\":" + nested),
        nested,
        with(4, "\"Priority\":18446744073709551616"),
        with(5, "\"Comment\":\"\xff\""),
        QByteArray(sampleJson(1))
            .replace(sampleId(1).text().toLatin1(), sampleId(1).text().toUpper().toLatin1()),
        sampleJson(1),
        with(6, "\"Status\":9223372036854775808"),
    };
    Load load(sends("\xef\xbb\xbf[" + elements.join(',') + ']'));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(!load.received.error);
    QCOMPARE(load.received.ids(), sampleIdList({1, 2, 3, 4, 1, 1}));
    QCOMPARE(load.received.requests.at(1).unreadable, QStringList());
    QCOMPARE(load.received.requests.at(2).unreadable, QStringList{u"DataCollection"_s});
    QCOMPARE(load.received.requests.at(3).unreadable, QStringList{u"Priority"_s});
    QList<int> positions;
    for (const auto &unreadable : std::as_const(load.received.unreadable))
        positions << unreadable.position;
    QCOMPARE(positions, (QList{4, 6, 9}));
    QCOMPARE(load.received.unreadable.at(1).id, sampleId(5).text());
}

void TestBadLists::batchesAreBounded()
{
    Load load(sends('[' + QByteArray("17,").repeated(30'000) + sampleElements(1, 5000) + ']'));
    qsizetype largest = 0;
    qsizetype before = 0;
    load.received.onBatch = [&] {
        const qsizetype now = load.received.requests.size() + load.received.unreadable.size();
        largest = std::max(largest, now - before);
        before = now;
    };
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QCOMPARE(load.received.unreadable.size(), 30'000);
    QCOMPARE(load.received.ids(), sampleIdsTo(5000));
    QVERIFY(largest <= 2000);
}

// Whoever takes its time with a batch finds one more behind it and not a queue of them.
void TestBadLists::takesOneBatchAtATime()
{
    Load load(sends('[' + sampleElements(1, 3000) + ']'));
    int inside = 0;
    int batches = 0;
    bool isNested = false;
    load.received.onBatch = [&] {
        ++batches;
        isNested = isNested || inside > 0;
        ++inside;
        // As a window does that shows something meanwhile.
        QCoreApplication::processEvents();
        --inside;
    };
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(!isNested);
    QVERIFY(batches > 1);
    QCOMPARE(load.received.ids(), sampleIdsTo(3000));
}

void TestBadLists::bodyThatNeverEnds()
{
    Load load(sendsPieces("[", sampleElements(1, 100) + ',', forEver, {}));
    load.received.onBatch = [&] {
        if (load.received.requests.size() > 10'000)
            load.stream->stop();
    };
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QCOMPARE(load.received.error->kind, Kind::Stopped);
    QTRY_COMPARE(load.server.openConnections(), 0);
    QVERIFY(load.isBelow(96 * megabyte));
}

void TestBadLists::elementThatNeverEnds()
{
    Load load(sendsPieces('[' + sampleJson(1) + ",{\"Comment\":\"", QByteArray(megabyte, 'x'),
                          forEver, {}));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(load.received.error);
    QCOMPARE(load.received.error->kind, Kind::Incomplete);
    QVERIFY(load.received.error->technical.contains("256 MB"_L1));
    QCOMPARE(load.received.ids(), sampleIdsTo(1));
    QCOMPARE(load.received.unreadable.size(), 1);
    QCOMPARE(load.received.unreadable.first().position, 2);
    QTRY_COMPARE(load.server.openConnections(), 0);
    QVERIFY(load.isBelow(128 * megabyte));
}

void TestBadLists::packedList()
{
    constexpr int count = 3000;
    QByteArrayList elements;
    for (int number = 1; number <= count; ++number)
        elements << sampleJson(number, QString(4000, u'a'));
    const QByteArray body = '[' + elements.join(',') + ']';
    const QByteArray packed = Gzipped::whole(body);
    QVERIFY(body.size() > 10 * megabyte && body.size() > 100 * packed.size());
    Load load(sends(packed, packing));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(!load.received.error);
    QCOMPARE(load.received.ids(), sampleIdsTo(count));
    QVERIFY(RawServer::field(load.server.calls().first().head, "Accept-Encoding").contains("gzip"));
}

// More of it than Qt buffers, so that it has to go on after each reading.
void TestBadLists::packedListOfRandomTexts()
{
    constexpr int count = 4000;
    QRandomGenerator random(1);
    QByteArrayList elements;
    for (int number = 1; number <= count; ++number) {
        QByteArray noise(1500, Qt::Uninitialized);
        for (char &byte : noise)
            byte = static_cast<char>(random.bounded(256));
        elements << sampleJson(number, QString::fromLatin1(noise.toBase64()));
    }
    const QByteArray packed = Gzipped::whole('[' + elements.join(',') + ']');
    QVERIFY(packed.size() > 5 * megabyte);
    Load load(sends(packed, packing));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(!load.received.error);
    QCOMPARE(load.received.ids(), sampleIdsTo(count));
}

void TestBadLists::packedListBrokenOff()
{
    Gzipped gzip;
    const QByteArray part = gzip.piece('[' + sampleElements(1, 40) + ',');
    RawServer::Handler handler = [&](QTcpSocket &socket, const RawServer::Call &) {
        socket.write(RawServer::head(200, 2 * part.size(), "application/json", packing) + part);
        RawServer::close(socket);
    };
    Load load(handler);
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(load.received.error);
    QCOMPARE(load.received.error->kind, Kind::Incomplete);
    QCOMPARE(load.received.ids(), sampleIdsTo(40));
}

// The list looks whole; but that nothing follows is known from the end of the packing only.
void TestBadLists::packedListWithoutItsEnd()
{
    const QByteArray packed = Gzipped::whole('[' + sampleElements(1, 40) + ']');
    Load load(sends(packed.chopped(4), packing));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(load.received.error);
    QCOMPARE(load.received.error->kind, Kind::Incomplete);
    QCOMPARE(load.received.ids(), sampleIdsTo(40));
}

void TestBadLists::packedInNameOnly()
{
    Load load(sends('[' + sampleElements(1, 40) + ']', packing));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(load.received.error);
    QVERIFY(load.received.requests.isEmpty());
}

// A few megabytes that would be gigabytes.
void TestBadLists::packedElementThatNeverEnds()
{
    Gzipped gzip;
    const QByteArray start = gzip.piece('[' + sampleJson(1) + ",{\"Comment\":\"");
    const QByteArray letters(megabyte, 'x');
    gzip.piece(letters);
    Load load(sendsPieces(start, gzip.piece(letters), forEver, packing));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(load.received.error);
    QCOMPARE(load.received.error->kind, Kind::Incomplete);
    QVERIFY(load.received.error->technical.contains("256 MB"_L1));
    QCOMPARE(load.received.ids(), sampleIdsTo(1));
    QTRY_COMPARE(load.server.openConnections(), 0);
    QVERIFY(load.isBelow(128 * megabyte));
}

void TestBadLists::packedRefusal()
{
    const QByteArray packed = Gzipped::whole("{\"Message\":\"Not you.\"}");
    Load load([&](QTcpSocket &socket, const RawServer::Call &) {
        socket.write(RawServer::head(403, packed.size(), "application/json", packing) + packed);
    });
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(load.received.error);
    QCOMPARE(load.received.error->kind, Kind::Forbidden);
    QCOMPARE(load.received.error->serverMessage, u"Not you."_s);
}

QTEST_GUILESS_MAIN(TestBadLists)
#include "tst_badlists.moc"
