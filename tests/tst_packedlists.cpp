// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists that come packed with gzip, or are said to.

#include "api/gzipreader.h"
#include "support/gzipped.h"
#include "support/listload.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Kind = ApiError::Kind;

namespace {

constexpr char packing[] = "Content-Encoding: gzip\r\n";

QByteArray unpacked(GzipReader &reader, const QByteArrayList &parts)
{
    QByteArray all;
    for (const auto &part : parts) {
        reader.feed(part);
        for (QByteArray piece = reader.next(); !piece.isEmpty(); piece = reader.next())
            all += piece;
    }
    return all;
}

}

class TestPackedLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsMembers_data();
    void readsMembers();
    void packedList();
    void packedListOfRandomTexts();
    void packedListInMembers();
    void packedListWithTextBehind();
    void packedListBrokenOff();
    void packedListWithoutItsEnd();
    void packedListWithWrongBytes();
    void emptyBody();
    void packedInNameOnly();
    void packedElementThatNeverEnds();
    void stopsAtOnce();
    void packedRefusal();
    void refusalPackedInNameOnly_data();
    void refusalPackedInNameOnly();
};

void TestPackedLists::readsMembers_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<bool>("hasTextBehind");
    QTest::addColumn<bool>("isBroken");
    const QByteArray one = Gzipped::whole("one");
    const QByteArray two = Gzipped::whole("two");
    const QByteArray none = Gzipped::whole({});
    const QByteArray nothing;
    QTest::newRow("nothing") << nothing << nothing << true << false << false;
    QTest::newRow("one") << one << QByteArray("one") << true << false << false;
    QTest::newRow("two") << one + two << QByteArray("onetwo") << true << false << false;
    QTest::newRow("empty ones") << none + one + none + none + two + none << QByteArray("onetwo")
                                << true << false << false;
    QTest::newRow("second cut off")
        << one + two.chopped(1) << QByteArray("onetwo") << false << false << false;
    QTest::newRow("text behind") << one + "two" << QByteArray("one") << false << true << false;
    QTest::newRow("half a head behind")
        << one + two.first(1) << QByteArray("one") << false << true << false;
    QTest::newRow("not packed") << QByteArray("[1,2]") << nothing << false << false << true;
    QTest::newRow("half a head") << one.first(1) << nothing << false << false << false;
}

// However the network cuts it.
void TestPackedLists::readsMembers()
{
    QFETCH(QByteArray, packed);
    QFETCH(QByteArray, text);
    for (qsizetype cut = 0; cut <= packed.size(); ++cut) {
        GzipReader reader;
        QCOMPARE(unpacked(reader, {packed.first(cut), packed.sliced(cut)}), text);
        QTEST(reader.isAtEnd(), "isWhole");
        QTEST(reader.hasTextAfterEnd(), "hasTextBehind");
        QTEST(reader.isBroken(), "isBroken");
    }
}

void TestPackedLists::packedList()
{
    constexpr int count = 3000;
    QByteArrayList elements;
    for (int number = 1; number <= count; ++number)
        elements << sampleJson(number, QString(4000, u'a'));
    const QByteArray body = '[' + elements.join(',') + ']';
    const QByteArray packed = Gzipped::whole(body);
    QVERIFY(body.size() > 10 * megabyte && body.size() > 100 * packed.size());
    ListLoad load(sends(packed, packing));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(!load.received.error);
    QCOMPARE(load.received.ids(), sampleIdsTo(count));
    QVERIFY(RawServer::field(load.server.calls().first().head, "Accept-Encoding").contains("gzip"));
}

// More of it than Qt buffers, so that it has to go on after each reading.
void TestPackedLists::packedListOfRandomTexts()
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
    ListLoad load(sends(packed, packing));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(!load.received.error);
    QCOMPARE(load.received.ids(), sampleIdsTo(count));
}

void TestPackedLists::packedListInMembers()
{
    ListLoad load(sends(Gzipped::whole('[' + sampleElements(1, 20))
                            + Gzipped::whole(',' + sampleElements(21, 40) + ']'),
                        packing));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(!load.received.error);
    QCOMPARE(load.received.ids(), sampleIdsTo(40));
}

void TestPackedLists::packedListWithTextBehind()
{
    ListLoad load(sends(Gzipped::whole('[' + sampleElements(1, 40) + ']') + "[]", packing));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(load.received.error);
    QCOMPARE(load.received.error->technical, u"Text after the end of the list."_s);
    QCOMPARE(load.received.ids(), sampleIdsTo(40));
}

void TestPackedLists::packedListBrokenOff()
{
    Gzipped gzip;
    const QByteArray part = gzip.piece('[' + sampleElements(1, 40) + ',');
    RawServer::Handler handler = [&](QTcpSocket &socket, const RawServer::Call &) {
        socket.write(RawServer::head(200, 2 * part.size(), "application/json", packing) + part);
        RawServer::close(socket);
    };
    ListLoad load(handler);
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(load.received.error);
    QCOMPARE(load.received.error->kind, Kind::Incomplete);
    QCOMPARE(load.received.ids(), sampleIdsTo(40));
}

// The list looks whole; but that nothing follows is known from the end of the packing only.
void TestPackedLists::packedListWithoutItsEnd()
{
    const QByteArray packed = Gzipped::whole('[' + sampleElements(1, 40) + ']');
    ListLoad load(sends(packed.chopped(4), packing));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(load.received.error);
    QCOMPARE(load.received.error->kind, Kind::Incomplete);
    QCOMPARE(load.received.ids(), sampleIdsTo(40));
}

void TestPackedLists::packedListWithWrongBytes()
{
    Gzipped gzip;
    const QByteArray part = gzip.piece('[' + sampleElements(1, 40) + ',');
    ListLoad load(sends(part + QByteArray(100, '\xff'), packing));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(load.received.error);
    QCOMPARE(load.received.error->kind, Kind::Incomplete);
    QCOMPARE(load.received.error->technical, u"The body could not be unpacked."_s);
    QCOMPARE(load.received.ids(), sampleIdsTo(40));
}

// The same as one that is not packed.
void TestPackedLists::emptyBody()
{
    ListLoad load(sends({}, packing));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(!load.received.error);
    QVERIFY(load.received.requests.isEmpty() && load.received.unreadable.isEmpty());
}

void TestPackedLists::packedInNameOnly()
{
    ListLoad load(sends('[' + sampleElements(1, 40) + ']', packing));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(load.received.error);
    QCOMPARE(load.received.error->kind, Kind::Malformed);
    QCOMPARE(load.received.error->technical, u"The body could not be unpacked."_s);
    QVERIFY(load.received.requests.isEmpty());
}

// A few megabytes that would be gigabytes.
void TestPackedLists::packedElementThatNeverEnds()
{
    Gzipped gzip;
    const QByteArray start = gzip.piece('[' + sampleJson(1) + ",{\"Comment\":\"");
    const QByteArray letters(megabyte, 'x');
    gzip.piece(letters);
    ListLoad load(sendsPieces(start, gzip.piece(letters), forEver, {}, packing));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(load.received.error);
    QCOMPARE(load.received.error->kind, Kind::Incomplete);
    QVERIFY(load.received.error->technical.contains("256 MB"_L1));
    QCOMPARE(load.received.ids(), sampleIdsTo(1));
    QTRY_VERIFY(load.server.areAllGone());
    QVERIFY(load.isBelow(128 * megabyte));
}

// Some kilobytes, all of them here, that hold more elements than can be read while this waits.
void TestPackedLists::stopsAtOnce()
{
    Gzipped gzip;
    const QByteArray start = gzip.piece("[0,");
    const QByteArray elements = QByteArray("0,").repeated(megabyte / 4);
    gzip.piece(elements);
    const QByteArray packed = start + gzip.piece(elements).repeated(40);
    QVERIFY(packed.size() < megabyte / 4);
    ListLoad load(sends(packed, packing));
    qsizetype whenStopped = 0;
    load.received.onBatch = [&] {
        whenStopped = load.received.unreadable.size();
        load.stream->stop();
    };
    QTRY_VERIFY_WITH_TIMEOUT(whenStopped > 0, longWait);
    QTRY_COMPARE(load.received.finished, 1);
    QCOMPARE(load.received.error->kind, Kind::Stopped);
    QCOMPARE(load.received.unreadable.size(), whenStopped);
    load.stream->stop();
    QCoreApplication::processEvents();
    QCOMPARE(load.received.finished, 1);
    // The decoder's thread is free for the next one.
    ReceivedList next(load.bed.client.list(std::nullopt, &load.parent));
    QTRY_VERIFY(!next.unreadable.isEmpty());
}

void TestPackedLists::packedRefusal()
{
    const QByteArray packed = Gzipped::whole("{\"Message\":\"Not you.\"}");
    ListLoad load([&](QTcpSocket &socket, const RawServer::Call &) {
        socket.write(RawServer::head(403, packed.size(), "application/json", packing) + packed);
    });
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(load.received.error);
    QCOMPARE(load.received.error->kind, Kind::Forbidden);
    QCOMPARE(load.received.error->serverMessage, u"Not you."_s);
}

void TestPackedLists::refusalPackedInNameOnly_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON") << 403 << QByteArray("application/json")
                          << QByteArray(R"({"Message":"Not you."})");
    QTest::newRow("page") << 503 << QByteArray("text/html")
                          << QByteArray("<html><title>Not you.</title></html>");
}

void TestPackedLists::refusalPackedInNameOnly()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    ListLoad load([&](QTcpSocket &socket, const RawServer::Call &) {
        socket.write(RawServer::head(status, body.size(), type, packing) + body);
    });
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(load.received.error);
    QCOMPARE(load.received.error->httpStatus, status);
    QCOMPARE(load.received.error->serverMessage, u"Not you."_s);
}

QTEST_GUILESS_MAIN(TestPackedLists)
#include "tst_packedlists.moc"
