// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/apibed.h"
#include "support/rawserver.h"
#include "support/receivedlist.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Kind = ApiError::Kind;
Q_DECLARE_METATYPE(Sigill::ApiError::Kind)
Q_DECLARE_METATYPE(Sigill::RawServer::Handler)

namespace {

// For servers that never answer; all others answer long before.
constexpr int shortTimeout = 250;
constexpr qint64 megabyte = 1024 * 1024;

RawServer::Handler sends(const QByteArray &bytes, bool closes = false)
{
    return [=](QTcpSocket &socket, const RawServer::Call &) {
        socket.write(bytes);
        if (closes)
            RawServer::close(socket);
    };
}

}

class TestApiStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsLists_data();
    void readsLists();
    void tellsWhyThereIsNoList_data();
    void tellsWhyThereIsNoList();
    void refusedConnection();
    void keepsRowsOfBrokenList_data();
    void keepsRowsOfBrokenList();
    void oddElementCostsItsRowOnly();
    void readsLargeElement();
    void firstBatchComesBeforeTheEnd();
};

void TestApiStream::readsLists_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<int>("rows");
    const auto whole
        = [](const QByteArray &body, const QByteArray &type = "application/json") -> QByteArray {
        return RawServer::head(200, body.size(), type) + body;
    };
    const QByteArray three = '[' + sampleElements(1, 3) + ']';
    const auto chunk = [](const QByteArray &text) -> QByteArray {
        return QByteArray::number(text.size(), 16) + "\r\n" + text + "\r\n";
    };
    QTest::addRow("list") << whole(three) << false << 3;
    QTest::addRow("without a content type") << whole(three, {}) << false << 3;
    QTest::addRow("up to the end of the connection")
        << RawServer::head(200, -1) + three << true << 3;
    QTest::addRow("in chunks") << RawServer::head(200, -1, "application/json",
                                                  "Transfer-Encoding: chunked\r\n")
            + chunk(three.first(700)) + chunk(three.sliced(700)) + chunk({})
                               << false << 3;
    QTest::addRow("many") << whole('[' + sampleElements(1, 5000) + ']') << false << 5000;
    QTest::addRow("empty list") << whole("[]") << false << 0;
    QTest::addRow("null") << whole("null") << false << 0;
    QTest::addRow("empty body") << whole({}) << false << 0;
    QTest::addRow("no content") << RawServer::head(204, 0, {}) << false << 0;
    QTest::addRow("one object where a list was due") << whole(sampleElements(1, 1)) << false << 1;
}

void TestApiStream::readsLists()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, closes);
    QFETCH(int, rows);
    RawServer server(sends(answer, closes));
    ApiBed bed(server.profile());
    QObject parent;
    ReceivedList received(bed.client.list(std::nullopt, &parent));
    QTRY_COMPARE(received.finished, 1);
    QVERIFY2(!received.error, received.error ? qPrintable(received.error->details()) : "");
    QCOMPARE(received.ids(), sampleIdsTo(rows));
    for (const auto &request : received.requests)
        QCOMPARE(request.unreadable, QStringList());
}

void TestApiStream::tellsWhyThereIsNoList_data()
{
    QTest::addColumn<RawServer::Handler>("handler");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, Kind kind, int status) {
        QTest::addRow("%s", name) << sends(bytes, kind == Kind::ConnectionLost) << kind << status;
    };
    const auto whole
        = [](int status, const QByteArray &body, const QByteArray &type = "application/json",
             const QByteArray &headers = {}) -> QByteArray {
        return RawServer::head(status, body.size(), type, headers) + body;
    };
    const QByteArray page = "<html><title>Sign In</title></html>";
    row("closed", {}, Kind::ConnectionLost, 0);
    row("closed after the head", RawServer::head(200, 5000), Kind::ConnectionLost, 200);
    row("no answer", "HTTP/1.1 2", Kind::Timeout, 0);
    row("page", whole(200, page, "text/html; charset=utf-8"), Kind::NotJson, 200);
    row("page named as data", whole(200, page), Kind::NotJson, 200);
    row("text", whole(200, "Service is up", "text/plain"), Kind::Malformed, 200);
    row("two lists", whole(200, "[][]"), Kind::Malformed, 200);
    row("error as an object", whole(200, "{\"Message\":\"Failed.\"}"), Kind::Malformed, 200);
    row("redirect", whole(302, {}, {}, "Location: /adfs/ls/\r\n"), Kind::Redirected, 302);
    row("redirect with a list", whole(302, "[{}]", "application/json", "Location: /x\r\n"),
        Kind::Redirected, 302);
    row("sign-in", whole(401, "{}", "application/json", "WWW-Authenticate: Bearer\r\n"),
        Kind::Unauthorized, 401);
    row("forbidden", whole(403, "\"Not you.\""), Kind::Forbidden, 403);
    row("switched off", whole(404, page, "text/html"), Kind::NotFound, 404);
    row("failed", whole(500, "{\"Message\":\"Failed.\"}"), Kind::ServerFailed, 500);
    row("busy", whole(503, page, "text/html", "Retry-After: 9\r\n"), Kind::Busy, 503);
}

void TestApiStream::tellsWhyThereIsNoList()
{
    QFETCH(RawServer::Handler, handler);
    QFETCH(Kind, kind);
    RawServer server(handler);
    ApiBed bed(server.profile());
    if (kind == Kind::Timeout)
        bed.setTimeout(shortTimeout);
    QObject parent;
    ReceivedList received(bed.client.list(RequestStatus::Pending, &parent));
    QTRY_COMPARE(received.finished, 1);
    QVERIFY(received.error);
    QTEST(received.error->kind, "kind");
    QTEST(received.error->httpStatus, "status");
    QVERIFY(received.error->path.contains("status=Pending"_L1));
    QVERIFY(received.requests.isEmpty());
    QCOMPARE(received.error->retryAfter.value_or(-1), kind == Kind::Busy ? 9 : -1);
}

void TestApiStream::refusedConnection()
{
    RawServer server(sends({}));
    ApiBed bed(server.profile());
    server.stopListening();
    QObject parent;
    ReceivedList received(bed.client.list(std::nullopt, &parent));
    QTRY_COMPARE(received.finished, 1);
    QCOMPARE(received.error->kind, Kind::ConnectionRefused);
}

void TestApiStream::keepsRowsOfBrokenList_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("closes");
    const QByteArray part = '[' + sampleElements(1, 40) + ',' + sampleJson(41).first(100);
    QTest::addRow("shorter than announced") << RawServer::head(200, 100'000) + part << true;
    QTest::addRow("no length announced") << RawServer::head(200, -1) + part << true;
    QTest::addRow("no length, between elements")
        << RawServer::head(200, -1) + '[' + sampleElements(1, 40) + ',' << true;
    QTest::addRow("chunk cut off") << RawServer::head(200, -1, "application/json",
                                                      "Transfer-Encoding: chunked\r\n")
            + "186a0\r\n" + part << true;
    QTest::addRow("length announced, list not closed")
        << RawServer::head(200, part.size()) + part << false;
    QTest::addRow("nothing more comes") << RawServer::head(200, 100'000) + part << false;
}

void TestApiStream::keepsRowsOfBrokenList()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, closes);
    RawServer server(sends(answer, closes));
    ApiBed bed(server.profile());
    if (!closes)
        bed.setTimeout(shortTimeout);
    QObject parent;
    ReceivedList received(bed.client.list(std::nullopt, &parent));
    QTRY_COMPARE(received.finished, 1);
    QVERIFY(received.error);
    QCOMPARE(received.error->kind, Kind::Incomplete);
    QCOMPARE(received.error->httpStatus, 200);
    QCOMPARE(received.ids(), sampleIdsTo(40));
}

void TestApiStream::oddElementCostsItsRowOnly()
{
    const QByteArray broken = QByteArray(sampleJson(2)).replace("\"Status\":16", "\"Status\":16.5");
    const QByteArray odd
        = QByteArray(sampleJson(3)).replace("\"Priority\":0", "\"Priority\":\"4\"");
    const QByteArray body = '[' + sampleJson(1) + ',' + broken + ",17,null,{}," + odd + ','
        + sampleJson(4) + ",{\"Uuid\":\"\xff\"}]";
    RawServer server(sends(RawServer::head(200, body.size()) + body));
    ApiBed bed(server.profile());
    QObject parent;
    ReceivedList received(bed.client.list(std::nullopt, &parent));
    QTRY_COMPARE(received.finished, 1);
    QVERIFY(!received.error);
    QCOMPARE(received.ids(), (QList{sampleId(1), sampleId(3), sampleId(4)}));
    QCOMPARE(received.requests.at(1).unreadable, QStringList{u"Priority"_s});
    QList<int> positions;
    for (const auto &unreadable : received.unreadable) {
        positions << unreadable.position;
        QVERIFY(!unreadable.reason.isEmpty());
    }
    QCOMPARE(positions, (QList{2, 3, 4, 5, 8}));
    QCOMPARE(received.unreadable.first().id, sampleId(2).text());
}

void TestApiStream::readsLargeElement()
{
    const QString comment = u"Åsa "_s.repeated(250'000);
    const QByteArray body
        = '[' + sampleJson(1) + ',' + sampleJson(2, comment) + ',' + sampleJson(3) + ']';
    QVERIFY(body.size() > megabyte);
    RawServer server(sends(RawServer::head(200, body.size()) + body));
    ApiBed bed(server.profile());
    QObject parent;
    ReceivedList received(bed.client.list(std::nullopt, &parent));
    QTRY_COMPARE(received.finished, 1);
    QVERIFY(!received.error);
    QCOMPARE(received.ids(), sampleIdsTo(3));
    QVERIFY(received.requests.at(1).comment == comment);
}

void TestApiStream::firstBatchComesBeforeTheEnd()
{
    QTcpSocket *connection = nullptr;
    const QByteArray first = '[' + sampleElements(1, 2) + ',' + sampleJson(3).first(50);
    const QByteArray rest = sampleJson(3).sliced(50) + ']';
    RawServer server([&](QTcpSocket &socket, const RawServer::Call &) {
        connection = &socket;
        socket.write(RawServer::head(200, first.size() + rest.size()) + first);
    });
    ApiBed bed(server.profile());
    QObject parent;
    ReceivedList received(bed.client.list(std::nullopt, &parent));
    QTRY_COMPARE(received.ids(), sampleIdsTo(2));
    QCOMPARE(received.finished, 0);
    connection->write(rest);
    QTRY_COMPARE(received.finished, 1);
    QVERIFY(!received.error);
    QCOMPARE(received.ids(), sampleIdsTo(3));
}

QTEST_GUILESS_MAIN(TestApiStream)
#include "tst_apistream.moc"
