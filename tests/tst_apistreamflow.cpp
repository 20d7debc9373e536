// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/apibed.h"
#include "support/memory.h"
#include "support/rawserver.h"
#include "support/receivedlist.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Kind = ApiError::Kind;

namespace {

constexpr qint64 megabyte = 1024 * 1024;

RawServer::Handler sends(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const RawServer::Call &) { socket.write(bytes); };
}

}

// How a list flows: its memory, and what happens when somebody leaves before its end.
class TestApiStreamFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void spaceDoesNotGrowMemory();
    void slowReaderHoldsTheServerBack();
    void stopsInMidStream();
    void stopsAfterLastByte();
    void deletedInMidStream();
    void outlivesItsClient_data();
    void outlivesItsClient();
};

void TestApiStreamFlow::spaceDoesNotGrowMemory()
{
    RawServer server([](QTcpSocket &socket, const RawServer::Call &) {
        socket.write(RawServer::head(200, -1));
        new PiecewiseAnswer(socket, QByteArray(256 * 1024, ' '), 400, '[' + sampleJson(1) + ']');
    });
    ApiBed bed(server.profile());
    QObject parent;
    MemoryWatch memory;
    QTimer often;
    connect(&often, &QTimer::timeout, this, [&] { memory.look(); });
    often.start(5);
    ReceivedList received(bed.client.list(std::nullopt, &parent));
    QTRY_COMPARE_WITH_TIMEOUT(received.finished, 1, 60'000);
    QVERIFY(!received.error);
    QCOMPARE(received.ids(), sampleIdsTo(1));
    if (memoryIsMeasurable)
        QVERIFY2(memory.growth() < 32 * megabyte, qPrintable(QString::number(memory.growth())));
}

void TestApiStreamFlow::slowReaderHoldsTheServerBack()
{
    constexpr int pieces = 1000;
    QByteArray piece = sampleElements(1, 100) + ',';
    RawServer server([&](QTcpSocket &socket, const RawServer::Call &) {
        socket.write(RawServer::head(200, -1) + '[');
        new PiecewiseAnswer(socket, piece, pieces, sampleJson(1) + ']');
    });
    ApiBed bed(server.profile());
    QObject parent;
    MemoryWatch memory;
    auto *stream = bed.client.list(std::nullopt, &parent);
    qsizetype rows = 0;
    connect(stream, &RequestStream::decoded, this,
            [rows = &rows, memory = &memory](const QList<Request> &batch) {
                *rows += batch.size();
                memory->look();
            });
    QSignalSpy finished(stream, &RequestStream::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
    QCOMPARE(rows, 100 * pieces + 1);
    QVERIFY(piece.size() * pieces > 60 * megabyte);
    if (memoryIsMeasurable)
        QVERIFY2(memory.growth() < 48 * megabyte, qPrintable(QString::number(memory.growth())));
}

void TestApiStreamFlow::stopsInMidStream()
{
    const QByteArray part = '[' + sampleElements(1, 2000) + ',';
    RawServer server(sends(RawServer::head(200, 100 * megabyte) + part));
    ApiBed bed(server.profile());
    QObject parent;
    auto *stream = bed.client.list(std::nullopt, &parent);
    ReceivedList received(stream);
    qsizetype whenStopped = 0;
    received.onBatch = [&] {
        whenStopped = received.requests.size();
        stream->stop();
    };
    QTRY_COMPARE(received.finished, 1);
    QVERIFY(whenStopped > 0);
    QCOMPARE(received.requests.size(), whenStopped);
    QCOMPARE(received.error->kind, Kind::Stopped);
    stream->stop();
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(received.finished, 1);
}

void TestApiStreamFlow::stopsAfterLastByte()
{
    const QByteArray body = '[' + sampleElements(1, 300) + ']';
    RawServer server(sends(RawServer::head(200, body.size()) + body));
    ApiBed bed(server.profile());
    QObject parent;
    auto *stream = bed.client.list(std::nullopt, &parent);
    ReceivedList received(stream);
    // All bytes are here, but what they hold has not been given out yet.
    connect(stream->findChild<QNetworkReply *>(), &QNetworkReply::finished, stream,
            &RequestStream::stop);
    QTRY_COMPARE(received.finished, 1);
    QVERIFY(received.requests.size() < 300);
    QVERIFY2(received.error, "a list that was given up must not pass for a whole one");
    QCOMPARE(received.error->kind, Kind::Stopped);
}

void TestApiStreamFlow::deletedInMidStream()
{
    const QByteArray part = '[' + sampleElements(1, 2000) + ',';
    RawServer server(sends(RawServer::head(200, 100 * megabyte) + part));
    ApiBed bed(server.profile());
    for (int i = 0; i < 5; ++i) {
        auto parent = std::make_unique<QObject>();
        ReceivedList received(bed.client.list(std::nullopt, parent.get()));
        QTRY_VERIFY(!received.requests.isEmpty());
        parent.reset();
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(received.finished, 0);
    }
    // The decoder's thread serves the next one all the same.
    QObject parent;
    ReceivedList received(bed.client.list(std::nullopt, &parent));
    QTRY_VERIFY(!received.requests.isEmpty());
}

void TestApiStreamFlow::outlivesItsClient_data()
{
    QTest::addColumn<bool>("ownedByClient");
    QTest::addRow("owned by the client") << true;
    QTest::addRow("owned by another") << false;
}

void TestApiStreamFlow::outlivesItsClient()
{
    QFETCH(bool, ownedByClient);
    QTcpSocket *connection = nullptr;
    RawServer server([&](QTcpSocket &socket, const RawServer::Call &) {
        connection = &socket;
        socket.write(RawServer::head(200, 100 * megabyte) + '[' + sampleJson(1) + ',');
    });
    QNetworkAccessManager network;
    QObject parent;
    auto client = std::make_unique<ApiClient>(network, nullptr);
    client->setProfile(server.profile());
    ReceivedList received(
        client->list(std::nullopt, ownedByClient ? static_cast<QObject *>(client.get()) : &parent));
    QTRY_COMPARE(received.ids(), sampleIdsTo(1));
    client.reset();
    if (ownedByClient) {
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(received.finished, 0);
        return;
    }
    // What is left of the answer has nobody to decode it: the stream ends, and says why.
    connection->write(sampleElements(2, 500) + ']');
    RawServer::close(*connection);
    QTRY_COMPARE(received.finished, 1);
    QVERIFY(received.error);
    QCOMPARE(received.ids(), sampleIdsTo(1));
}

QTEST_GUILESS_MAIN(TestApiStreamFlow)
#include "tst_apistreamflow.moc"
