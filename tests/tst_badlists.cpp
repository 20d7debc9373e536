// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists that no sound server sends, over real sockets: memory stays bounded, what can be read is
// there, and what cannot is told. Sizes are those of the worst case where that takes seconds, and
// smaller where a comment says so.

#include "api/listdecoder.h"
#include "support/listload.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Kind = ApiError::Kind;

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
    void batchesAreBoundedInBytes();
    void moreElementsThanAnybodyReads();
};

// A fifth of a million: what there is to see is the same, and it takes seconds without optimising.
void TestBadLists::emptyObjects()
{
    constexpr int count = 200'000;
    ListLoad load(sends('[' + QByteArray("{},").repeated(count - 1) + "{}]"));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(!load.received.error);
    QVERIFY(load.received.requests.isEmpty());
    QCOMPARE(load.received.unreadable.size(), count);
    QCOMPARE(load.received.unreadable.last().position, count);
    QVERIFY(load.isBelow(96 * megabyte));
}

void TestBadLists::objectOf200Megabytes()
{
    ListLoad load(sendsPieces('[' + sampleJson(1) + ",{\"Comment\":\"", QByteArray(megabyte, 'x'),
                              200, "\"}," + sampleJson(2) + ']'));
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
    ListLoad load(sends("\xef\xbb\xbf[" + elements.join(',') + ']'));
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
    ListLoad load(sends('[' + QByteArray("17,").repeated(30'000) + sampleElements(1, 5000) + ']'));
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
    ListLoad load(sends('[' + sampleElements(1, 3000) + ']'));
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
    ListLoad load(sendsPieces("[", sampleElements(1, 100) + ',', forEver, {}));
    load.received.onBatch = [&] {
        if (load.received.requests.size() > 10'000)
            load.stream->stop();
    };
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QCOMPARE(load.received.error->kind, Kind::Stopped);
    QTRY_VERIFY(load.server.areAllGone());
    QVERIFY(load.isBelow(96 * megabyte));
}

void TestBadLists::elementThatNeverEnds()
{
    ListLoad load(sendsPieces('[' + sampleJson(1) + ",{\"Comment\":\"", QByteArray(megabyte, 'x'),
                              forEver, {}));
    QTRY_COMPARE_WITH_TIMEOUT(load.received.finished, 1, longWait);
    QVERIFY(load.received.error);
    QCOMPARE(load.received.error->kind, Kind::Incomplete);
    QVERIFY(load.received.error->technical.contains("256 MB"_L1));
    QCOMPARE(load.received.ids(), sampleIdsTo(1));
    QCOMPARE(load.received.unreadable.size(), 1);
    QCOMPARE(load.received.unreadable.first().position, 2);
    QTRY_VERIFY(load.server.areAllGone());
    QVERIFY(load.isBelow(128 * megabyte));
}

// What waits behind one batch is no more than another one, however large the elements are.
void TestBadLists::batchesAreBoundedInBytes()
{
    constexpr int count = 30;
    ListDecoder decoder;
    qsizetype rows = 0;
    qsizetype largest = 0;
    bool hasEnded = false;
    connect(&decoder, &ListDecoder::decoded, this, [&](const QList<Request> &requests) {
        rows += requests.size();
        largest = std::max(largest, requests.size());
    });
    connect(&decoder, &ListDecoder::ended, this, [&] { hasEnded = true; });
    decoder.feed("[");
    for (int number = 1; number <= count; ++number)
        decoder.feed(sampleJson(number, QString(megabyte, u'a')) + (number < count ? ',' : ']'));
    decoder.end();
    for (int i = 0; i < 10 * count && !hasEnded; ++i)
        decoder.noteTaken();
    QVERIFY(hasEnded);
    QCOMPARE(rows, count);
    QVERIFY2(largest <= 4, qPrintable(QString::number(largest)));
}

// With a bound that is smaller than the real one.
void TestBadLists::moreElementsThanAnybodyReads()
{
    using Verdict = JsonArrayCutter::Verdict;
    constexpr int most = 5000;
    ListDecoder decoder(most);
    QList<UnreadableRequest> unreadable;
    std::optional<Verdict> verdict;
    connect(
        &decoder, &ListDecoder::decoded, this,
        [&](const QList<Request> &, const QList<UnreadableRequest> &more) { unreadable << more; });
    connect(&decoder, &ListDecoder::ended, this, [&](Verdict now) { verdict = now; });
    decoder.feed('[' + QByteArray("17,").repeated(most + 1000));
    for (int i = 0; i < 100 && !verdict; ++i)
        decoder.noteTaken();
    QVERIFY(verdict);
    QCOMPARE(*verdict, Verdict::TooManyElements);
    QCOMPARE(unreadable.size(), most + 1);
    QCOMPARE(unreadable.last().position, most + 1);
    QVERIFY(unreadable.last().reason.contains("too many"_L1));
}

QTEST_GUILESS_MAIN(TestBadLists)
#include "tst_badlists.moc"
