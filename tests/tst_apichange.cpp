// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicejson.h"
#include "support/apibed.h"
#include "support/rawserver.h"
#include "support/samplerequests.h"
#include "support/thissystem.h"

#include <QAuthenticator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Kind = ApiError::Kind;
Q_DECLARE_METATYPE(Sigill::ApiError::Kind)
Q_DECLARE_METATYPE(Sigill::RawServer::Handler)

namespace {

// For servers that never answer; all others answer long before.
constexpr int shortTimeout = 250;

QByteArray doneJson(int number = 1)
{
    return PracticeJson::request(sampleRequest(number, RequestStatus::Completed));
}

RawServer::Handler always(int status, const QByteArray &body,
                          const QByteArray &contentType = "application/json",
                          const QByteArray &headers = {})
{
    return [=](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, status, body, contentType, headers);
    };
}

// Sends the bytes and closes.
RawServer::Handler closesAfter(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const RawServer::Call &) {
        socket.write(bytes);
        RawServer::close(socket);
    };
}

// Sends the bytes and then nothing more.
RawServer::Handler hangsAfter(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const RawServer::Call &) { socket.write(bytes); };
}

// Sends the bytes, and then one after the other before a time-out strikes.
RawServer::Handler dripsAfter(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const RawServer::Call &) {
        socket.write(bytes);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        timer->start(shortTimeout / 5);
    };
}

}

// What becomes of a PUT: it leaves once whatever happens, and the result tells what is known.
class TestApiChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsTheDocumentedCall_data();
    void sendsTheDocumentedCall();
    void leavesOnceWhateverHappens_data();
    void leavesOnceWhateverHappens();
    void keepsServersWords();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void leavesOnceOnOldConnection_data();
    void leavesOnceOnOldConnection();
    void tellsRefusedConnection();
    void tellsFailedTls();
    void redirectLeaksNothing();
    void cookiesGoWithWhoSignsOut();
    void countsChangesInFlight();
    void outlivesItsContext();
};

void TestApiChange::sendsTheDocumentedCall_data()
{
    QTest::addColumn<StatusChange>("change");
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("complete") << StatusChange::Complete << QByteArray(R"({"status":"Completed"})");
    QTest::addRow("cancel") << StatusChange::Cancel << QByteArray(R"({"status":"Canceled"})");
    QTest::addRow("abandon") << StatusChange::Abandon << QByteArray(R"({"status":"Abandoned"})");
}

void TestApiChange::sendsTheDocumentedCall()
{
    QFETCH(StatusChange, change);
    QFETCH(QByteArray, body);
    RawServer server(always(200, doneJson()));
    ApiBed bed(server.profile());
    Caught<Request> caught;
    bed.client.changeStatus(sampleId(1), change, this, caught.callback());
    QTRY_COMPARE(caught.times, 1);
    // In whatever status: whether that is the expected one is for the caller to say.
    QVERIFY(caught.result.has_value());
    QCOMPARE(caught.result->status, RequestStatus::Completed);

    QCOMPARE(server.calls().size(), 1);
    const auto call = server.calls().first();
    QCOMPARE(call.method, QByteArray("PUT"));
    QCOMPARE(QString::fromLatin1(call.path), u"/cm/api/v1.0/requests/"_s + sampleId(1).text());
    QCOMPARE(QJsonDocument::fromJson(call.body), QJsonDocument::fromJson(body));
    QCOMPARE(RawServer::field(call.head, "Content-Type"), QByteArray("application/json"));
    QCOMPARE(RawServer::field(call.head, "Accept"), QByteArray("application/json"));
}

void TestApiChange::leavesOnceWhateverHappens_data()
{
    QTest::addColumn<RawServer::Handler>("handler");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const RawServer::Handler &handler, Kind kind,
                        int status) { QTest::addRow("%s", name) << handler << kind << status; };
    const QByteArray page = "<html><title>Sign In</title></html>";
    const QByteArray head = RawServer::head(200, 5000);

    row("closed before an answer", closesAfter({}), Kind::ConnectionLost, 0);
    row("closed after half a status line", closesAfter("HTTP/1.1 20"), Kind::ConnectionLost, 0);
    row("closed after a status line", closesAfter("HTTP/1.1 200 OK\r\n"), Kind::ConnectionLost, 0);
    row("closed after the head", closesAfter(head), Kind::ConnectionLost, 200);
    row("closed in the body", closesAfter(head + doneJson()), Kind::ConnectionLost, 200);
    row(
        "reset", [](QTcpSocket &socket, const RawServer::Call &) { RawServer::reset(socket); },
        Kind::ConnectionLost, 0);
    row("no HTTP", closesAfter("SSH-2.0-OpenSSH_9.2\r\n"), Kind::ConnectionLost, 0);
    row("no answer", hangsAfter({}), Kind::Timeout, 0);
    row("half a status line and no more", hangsAfter("HTTP/1.1 20"), Kind::Timeout, 0);
    row("half a body and no more", hangsAfter(head + "{"), Kind::Timeout, 200);
    row("byte by byte for ever", dripsAfter(head + "{"), Kind::Timeout, 200);

    row("another request", always(200, doneJson(2)), Kind::WrongRequest, 200);
    row("page", always(200, page, "text/html"), Kind::NotJson, 200);
    row("page named as data", always(200, page), Kind::NotJson, 200);
    row("nothing", always(200, {}), Kind::Empty, 200);
    row("null", always(200, " null\n"), Kind::Empty, 200);
    row("no content", always(204, {}, {}), Kind::Empty, 204);
    row("list", always(200, '[' + doneJson() + ']'), Kind::Malformed, 200);
    row("garbage", always(200, "{\"Uuid\":\xff"), Kind::Malformed, 200);
    row("too much", always(200, QByteArray(33 * 1024 * 1024, ' ')), Kind::TooLarge, 200);

    row("redirect", always(302, {}, {}, "Location: /cm/elsewhere\r\n"), Kind::Redirected, 302);
    row("redirect that keeps the method", always(307, {}, {}, "Location: /cm/elsewhere\r\n"),
        Kind::Redirected, 307);
    row("bad request", always(400, "{}"), Kind::Rejected, 400);
    // NTLM goes on at once on the same connection, for which the body would be needed again: Qt
    // shows no status then. On Windows it does the same for Negotiate.
    for (const char *name : {"Bearer", "Basic realm=\"x\"", "Negotiate", "NTLM"}) {
        const QByteArray scheme(name);
        const auto answer
            = always(401, "{}", "application/json", "WWW-Authenticate: " + scheme + "\r\n");
        if (scheme == "NTLM" || (isWindows && scheme == "Negotiate"))
            row(scheme.constData(), answer, Kind::ConnectionLost, 0);
        else
            row(scheme.constData(), answer, Kind::Unauthorized, 401);
    }
    row("sign-in without a scheme", always(401, "{}"), Kind::Unauthorized, 401);
    row("forbidden", always(403, "{}"), Kind::Forbidden, 403);
    row("not found", always(404, "{}"), Kind::NotFound, 404);
    row("method", always(405, page, "text/html"), Kind::MethodNotAllowed, 405);
    row("failed", always(500, "{}"), Kind::ServerFailed, 500);
    row("gateway", always(502, page, "text/html"), Kind::ServerFailed, 502);
    row("busy", always(503, page, "text/html"), Kind::Busy, 503);
}

void TestApiChange::leavesOnceWhateverHappens()
{
    QFETCH(RawServer::Handler, handler);
    QFETCH(Kind, kind);
    RawServer server(handler);
    ApiBed bed(server.profile());
    if (kind == Kind::Timeout)
        bed.setTimeout(shortTimeout);
    Caught<Request> caught;
    bed.client.changeStatus(sampleId(1), StatusChange::Complete, this, caught.callback());
    QTRY_COMPARE(caught.times, 1);
    QVERIFY(!caught.result);
    const auto &error = caught.result.error();
    QTEST(error.kind, "kind");
    QTEST(error.httpStatus, "status");
    QVERIFY(error.path.startsWith("PUT "_L1));
    QVERIFY(!error.neverLeft());
    QCOMPARE(error.answerLost(), kind == Kind::Timeout || kind == Kind::ConnectionLost);
    QCOMPARE(server.count("PUT"), 1);
    QCOMPARE(server.calls().size(), 1);
}

void TestApiChange::keepsServersWords()
{
    const QByteArray id = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";
    RawServer server(always(500, "{\"Message\":\"Failed: " + id + "\"}"));
    ApiBed bed(server.profile());
    Caught<Request> caught;
    bed.client.changeStatus(sampleId(1), StatusChange::Cancel, this, caught.callback());
    QTRY_COMPARE(caught.times, 1);
    QCOMPARE(caught.result.error().correlationId, QString::fromLatin1(id));
    QVERIFY(caught.result.error().serverMessage.startsWith("Failed"_L1));
}

void TestApiChange::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("seconds"); // -1 for none
    const QByteArray date = "Date: Tue, 03 Mar 2026 08:00:00 GMT\r\n";
    QTest::addRow("none") << QByteArray() << -1;
    QTest::addRow("at once") << QByteArray("Retry-After: 0\r\n") << 0;
    QTest::addRow("seconds") << QByteArray("retry-after:  17 \r\n") << 17;
    QTest::addRow("date") << date + "Retry-After: Tue, 03 Mar 2026 08:01:30 GMT\r\n" << 90;
    QTest::addRow("date in the past") << date + "Retry-After: Tue, 03 Mar 2026 07:00:00 GMT\r\n"
                                      << 0;
    QTest::addRow("negative") << QByteArray("Retry-After: -5\r\n") << -1;
    QTest::addRow("garbage") << QByteArray("Retry-After: soon\r\n") << -1;
    QTest::addRow("huge") << QByteArray("Retry-After: 99999999999999\r\n") << -1;
}

void TestApiChange::readsRetryAfter()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, seconds);
    for (const int status : {503, 429}) {
        RawServer server(always(status, "{}", "application/json", headers));
        ApiBed bed(server.profile());
        Caught<Request> caught;
        bed.client.changeStatus(sampleId(1), StatusChange::Cancel, this, caught.callback());
        QTRY_COMPARE(caught.times, 1);
        QCOMPARE(caught.result.error().kind, Kind::Busy);
        QCOMPARE(caught.result.error().retryAfter.value_or(-1), seconds);
        QCOMPARE(server.count("PUT"), 1);
    }
}

void TestApiChange::leavesOnceOnOldConnection_data()
{
    QTest::addColumn<bool>("clientHasSeenTheEnd");
    QTest::addRow("closed long before") << true;
    QTest::addRow("closed at the same moment") << false;
}

void TestApiChange::leavesOnceOnOldConnection()
{
    QFETCH(bool, clientHasSeenTheEnd);
    RawServer server(always(200, doneJson()));
    ApiBed bed(server.profile());
    Caught<FreshRequest> before;
    bed.client.fetchRequest(sampleId(1), this, before.callback());
    QTRY_COMPARE(before.times, 1);
    QVERIFY(before.result.has_value());
    QCOMPARE(server.connections(), 1);
    server.closeConnections();
    if (clientHasSeenTheEnd) {
        Caught<FreshRequest> between;
        bed.client.fetchRequest(sampleId(1), this, between.callback());
        QTRY_COMPARE(between.times, 1);
        server.closeConnections();
        QTRY_COMPARE(server.openConnections(), 0);
    }
    Caught<Request> caught;
    bed.client.changeStatus(sampleId(1), StatusChange::Complete, this, caught.callback());
    QTRY_COMPARE(caught.times, 1);
    if (caught.result) {
        QCOMPARE(server.count("PUT"), 1);
    } else {
        // It went into a connection that nobody read any more: not sent again behind our back.
        QVERIFY(caught.result.error().answerLost() || caught.result.error().neverLeft());
        QCOMPARE(server.count("PUT"), 0);
    }
}

void TestApiChange::tellsRefusedConnection()
{
    RawServer server(always(200, doneJson()));
    ApiBed bed(server.profile());
    server.stopListening();
    Caught<Request> caught;
    bed.client.changeStatus(sampleId(1), StatusChange::Complete, this, caught.callback());
    QTRY_COMPARE(caught.times, 1);
    QCOMPARE(caught.result.error().kind, Kind::ConnectionRefused);
    QVERIFY(caught.result.error().neverLeft());
    QVERIFY(!caught.result.error().answerLost());
    QCOMPARE(server.connections(), 0);
}

void TestApiChange::tellsFailedTls()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
    if (isWine())
        QSKIP("Wine waits for more of what is no TLS");
    RawServer server([](QTcpSocket &, const RawServer::Call &) {});
    QUrl url = server.baseUrl();
    url.setScheme(u"https"_s);
    server.setGreeting("HTTP/1.1 400 Bad Request\r\n\r\n");
    ApiBed bed(url);
    Caught<Request> caught;
    bed.client.changeStatus(sampleId(1), StatusChange::Complete, this, caught.callback());
    QTRY_COMPARE(caught.times, 1);
    QCOMPARE(caught.result.error().kind, Kind::Tls);
    QVERIFY(caught.result.error().neverLeft());
    QVERIFY(server.calls().isEmpty());
}

// A server may know the operator by its cookie; the next one must not be taken for them.
void TestApiChange::cookiesGoWithWhoSignsOut()
{
    RawServer server([](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, 200, doneJson(), "application/json",
                          "Set-Cookie: session=secret; Path=/\r\n");
    });
    ApiBed bed(server.profile());
    QVERIFY(readOne(bed, 1).has_value());
    QVERIFY(readOne(bed, 1).has_value());
    QCOMPARE(RawServer::field(server.calls().last().head, "Cookie"), QByteArray("session=secret"));
    bed.client.connection().signOut();
    QVERIFY(readOne(bed, 1).has_value());
    QVERIFY(RawServer::field(server.calls().last().head, "Cookie").isEmpty());
}

void TestApiChange::redirectLeaksNothing()
{
    RawServer elsewhere(always(200, doneJson()));
    const QByteArray location = "Location: " + elsewhere.baseUrl().toEncoded() + "\r\n"
        + "Set-Cookie: session=secret; Path=/\r\n";
    RawServer server([&](QTcpSocket &socket, const RawServer::Call &call) {
        if (RawServer::field(call.head, "Authorization").isEmpty())
            RawServer::answer(socket, 401, "{}", "application/json",
                              "WWW-Authenticate: Basic realm=\"x\"\r\n");
        else
            RawServer::answer(socket, 307, {}, {}, location);
    });
    ApiBed bed(server.profile());
    connect(&bed.network, &QNetworkAccessManager::authenticationRequired, this,
            [](QNetworkReply *, QAuthenticator *authenticator) {
                authenticator->setUser(u"user"_s);
                authenticator->setPassword(u"secret"_s);
            });
    Caught<FreshRequest> read;
    bed.client.fetchRequest(sampleId(1), this, read.callback());
    QTRY_COMPARE(read.times, 1);
    QCOMPARE(read.result.error().kind, Kind::Redirected);
    // There was something to leak.
    QVERIFY(!RawServer::field(server.calls().last().head, "Authorization").isEmpty());

    Caught<Request> changed;
    bed.client.changeStatus(sampleId(1), StatusChange::Complete, this, changed.callback());
    QTRY_COMPARE(changed.times, 1);
    QCOMPARE(changed.result.error().kind, Kind::Redirected);
    QCOMPARE(RawServer::field(server.calls().last().head, "Cookie"), QByteArray("session=secret"));
    QCOMPARE(server.count("PUT"), 1);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestApiChange::countsChangesInFlight()
{
    QList<QTcpSocket *> waiting;
    RawServer server([&](QTcpSocket &socket, const RawServer::Call &call) {
        if (call.method == "PUT")
            waiting << &socket;
    });
    ApiBed bed(server.profile());
    QSignalSpy counted(&bed.client, &ApiClient::changesInFlightChanged);
    Caught<Request> caught;
    Caught<FreshRequest> read;
    bed.client.changeStatus(sampleId(1), StatusChange::Complete, this, caught.callback());
    bed.client.changeStatus(sampleId(2), StatusChange::Complete, this, caught.callback());
    bed.client.fetchRequest(sampleId(3), this, read.callback());
    QCOMPARE(bed.client.changesInFlight(), 2);
    QTRY_COMPARE(server.calls().size(), 3);
    RawServer::answer(*waiting.first(), 500, "{}");
    QTRY_COMPARE(bed.client.changesInFlight(), 1);
    RawServer::close(*waiting.last());
    QTRY_COMPARE(bed.client.changesInFlight(), 0);
    QTRY_COMPARE(caught.times, 2);
    QCOMPARE(read.times, 0);
    QList<int> counts;
    for (const auto &arguments : counted)
        counts << arguments.first().toInt();
    QCOMPARE(counts, (QList{1, 2, 1, 0}));
}

void TestApiChange::outlivesItsContext()
{
    QTcpSocket *waiting = nullptr;
    RawServer server([&](QTcpSocket &socket, const RawServer::Call &) { waiting = &socket; });
    ApiBed bed(server.profile());
    Caught<Request> caught;
    auto context = std::make_unique<QObject>();
    bed.client.changeStatus(sampleId(1), StatusChange::Complete, context.get(), caught.callback());
    QTRY_VERIFY(waiting);
    context.reset();
    // Nobody hears of it, but the exchange goes on and is counted to its end.
    QCOMPARE(bed.client.changesInFlight(), 1);
    RawServer::answer(*waiting, 200, doneJson());
    QTRY_COMPARE(bed.client.changesInFlight(), 0);
    QCOMPARE(caught.times, 0);
    QCOMPARE(server.count("PUT"), 1);
}

QTEST_GUILESS_MAIN(TestApiChange)
#include "tst_apichange.moc"
