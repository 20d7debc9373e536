// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicehost.h"
#include "demo/practicetemplates.h"
#include "support/apibed.h"
#include "support/rawserver.h"
#include "support/receivedlist.h"

#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Kind = ApiError::Kind;
Q_DECLARE_METATYPE(Sigill::RequestStatus)
Q_DECLARE_METATYPE(Sigill::StatusChange)
Q_DECLARE_METATYPE(Sigill::ApiError::Kind)
Q_DECLARE_METATYPE(Sigill::RawServer::Handler)

namespace {

const QList<RequestStatus> statuses()
{
    return {RequestStatus::Pending,   RequestStatus::Approved, RequestStatus::Denied,
            RequestStatus::Executing, RequestStatus::Failed,   RequestStatus::Completed,
            RequestStatus::Canceled};
}

std::unique_ptr<PracticeHost> started(const PracticeOptions &options)
{
    auto host = PracticeHost::start(options);
    return host ? std::move(*host) : nullptr;
}

}

// The calls of the client, against a server that behaves.
class TestApiClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void listsEverything();
    void listsOneStatus_data();
    void listsOneStatus();
    void fetchesOneRequest();
    void fetchesUnknownRequest();
    void fetchesTemplates();
    void templatesThatAreNone_data();
    void templatesThatAreNone();
    void changesStatus_data();
    void changesStatus();
    void changeOfUnknownRequest();
    void reportsServersClock_data();
    void reportsServersClock();
    void usesProfileFromNowOn();
    void callbackMayCallAgain();
    void destroyedWithCallsInFlight();
};

void TestApiClient::listsEverything()
{
    const auto host = started({.requests = 1200});
    QVERIFY(host);
    ApiBed bed(host->baseUrl());
    QObject parent;
    ReceivedList received(bed.client.list(std::nullopt, &parent));
    QTRY_COMPARE(received.finished, 1);
    QVERIFY(!received.error);
    QVERIFY(received.unreadable.isEmpty());
    const auto served = host->requests();
    QCOMPARE(received.requests.size(), served.size());
    // Written and read by different code: every field of every request must agree.
    for (qsizetype i = 0; i < served.size(); ++i)
        QVERIFY2(received.requests.at(i) == served.at(i), qPrintable(served.at(i).id.text()));
}

void TestApiClient::listsOneStatus_data()
{
    QTest::addColumn<RequestStatus>("status");
    for (const auto status : statuses())
        QTest::addRow("%s", qPrintable(apiName(status))) << status;
}

void TestApiClient::listsOneStatus()
{
    QFETCH(RequestStatus, status);
    const auto host = started({.requests = 300});
    QVERIFY(host);
    QSet<RequestId> expected;
    for (const auto &request : host->requests()) {
        if (request.status == status)
            expected.insert(request.id);
    }
    QVERIFY(!expected.isEmpty());
    ApiBed bed(host->baseUrl());
    QObject parent;
    ReceivedList received(bed.client.list(status, &parent));
    QTRY_COMPARE(received.finished, 1);
    QVERIFY(!received.error);
    const auto ids = received.ids();
    QCOMPARE(ids.size(), expected.size());
    QCOMPARE(QSet<RequestId>(ids.begin(), ids.end()), expected);
}

void TestApiClient::fetchesOneRequest()
{
    const auto host = started({.requests = 20});
    QVERIFY(host);
    ApiBed bed(host->baseUrl());
    for (const auto &request : host->requests()) {
        Caught<FreshRequest> caught;
        bed.client.fetchRequest(request.id, this, caught.callback());
        QTRY_COMPARE(caught.times, 1);
        QVERIFY(caught.result.has_value());
        QCOMPARE(caught.result->request, request);
        QVERIFY(caught.result->json.contains(request.id.text().toLatin1()));
    }
}

void TestApiClient::fetchesUnknownRequest()
{
    const auto host = started({.requests = 3});
    QVERIFY(host);
    ApiBed bed(host->baseUrl());
    Caught<FreshRequest> caught;
    bed.client.fetchRequest(sampleId(1), this, caught.callback());
    QTRY_COMPARE(caught.times, 1);
    QVERIFY(!caught.result);
    QCOMPARE(caught.result.error().kind, Kind::Empty);
    QCOMPARE(caught.result.error().httpStatus, 204);
    QVERIFY(caught.result.error().path.contains(sampleId(1).text()));
}

void TestApiClient::fetchesTemplates()
{
    const auto host = started({.requests = 1});
    QVERIFY(host);
    ApiBed bed(host->baseUrl());
    Caught<QList<ProfileTemplate>> caught;
    bed.client.fetchProfileTemplates(this, caught.callback());
    QTRY_COMPARE(caught.times, 1);
    QVERIFY(caught.result.has_value());
    QVERIFY(!caught.result->isEmpty());
    QCOMPARE(*caught.result, PracticeTemplates::visible());
}

void TestApiClient::templatesThatAreNone_data()
{
    QTest::addColumn<RawServer::Handler>("handler");
    QTest::addColumn<bool>("isEmptyList");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, int status, const QByteArray &body,
                        const QByteArray &type, bool isEmptyList, Kind kind) {
        const RawServer::Handler handler = [=](QTcpSocket &socket, const RawServer::Call &) {
            RawServer::answer(socket, status, body, type);
        };
        QTest::addRow("%s", name) << handler << isEmptyList << kind;
    };
    row("no content", 204, {}, {}, true, {});
    row("empty list", 200, "[]", "application/json", true, {});
    row("object", 200, "{\"Message\":\"x\"}", "application/json", false, Kind::Malformed);
    row("page", 200, "<html></html>", "text/html", false, Kind::NotJson);
    row("forbidden", 403, "{}", "application/json", false, Kind::Forbidden);
}

void TestApiClient::templatesThatAreNone()
{
    QFETCH(RawServer::Handler, handler);
    QFETCH(bool, isEmptyList);
    RawServer server(handler);
    ApiBed bed(server.profile());
    Caught<QList<ProfileTemplate>> caught;
    bed.client.fetchProfileTemplates(this, caught.callback());
    QTRY_COMPARE(caught.times, 1);
    QCOMPARE(caught.result.has_value(), isEmptyList);
    if (isEmptyList)
        QVERIFY(caught.result->isEmpty());
    else
        QTEST(caught.result.error().kind, "kind");
}

void TestApiClient::changesStatus_data()
{
    QTest::addColumn<StatusChange>("change");
    QTest::addColumn<RequestStatus>("after");
    QTest::addRow("complete") << StatusChange::Complete << RequestStatus::Completed;
    QTest::addRow("cancel") << StatusChange::Cancel << RequestStatus::Canceled;
    QTest::addRow("abandon") << StatusChange::Abandon << RequestStatus::Failed;
}

void TestApiClient::changesStatus()
{
    QFETCH(StatusChange, change);
    QFETCH(RequestStatus, after);
    const auto host = started({});
    QVERIFY(host);
    host->replace({sampleRequest(1, RequestStatus::Approved), sampleRequest(2)});
    ApiBed bed(host->baseUrl());
    Caught<Request> caught;
    bed.client.changeStatus(sampleId(1), change, this, caught.callback());
    QTRY_COMPARE(caught.times, 1);
    QVERIFY(caught.result.has_value());
    QCOMPARE(caught.result->id, sampleId(1));
    QCOMPARE(caught.result->status, after);
    QCOMPARE(caught.result->completed.isValid(), after == RequestStatus::Completed);
    QCOMPARE(host->requests().first().status, after);
    QCOMPARE(host->requests().last().status, RequestStatus::Pending);
    QCOMPARE(host->calls("PUT", sampleId(1)), 1);
}

void TestApiClient::changeOfUnknownRequest()
{
    const auto host = started({.requests = 3});
    QVERIFY(host);
    ApiBed bed(host->baseUrl());
    Caught<Request> caught;
    bed.client.changeStatus(sampleId(1), StatusChange::Complete, this, caught.callback());
    QTRY_COMPARE(caught.times, 1);
    QCOMPARE(caught.result.error().kind, Kind::ServerFailed);
    QVERIFY(!caught.result.error().correlationId.isEmpty());
    QCOMPARE(host->calls("PUT", sampleId(1)), 1);
}

void TestApiClient::reportsServersClock_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QDateTime>("time");
    const QDateTime time(QDate(2026, 3, 3), QTime(8, 0), Qt::UTC);
    QTest::addRow("as documented") << QByteArray("Date: Tue, 03 Mar 2026 08:00:00 GMT\r\n") << time;
    QTest::addRow("other case") << QByteArray("DATE:Tue, 03 Mar 2026 08:00:00 GMT\r\n") << time;
    QTest::addRow("missing") << QByteArray() << QDateTime();
    QTest::addRow("garbage") << QByteArray("Date: yesterday\r\n") << QDateTime();
}

void TestApiClient::reportsServersClock()
{
    QFETCH(QByteArray, headers);
    QFETCH(QDateTime, time);
    RawServer server([&](QTcpSocket &socket, const RawServer::Call &call) {
        const bool isList = call.path.endsWith("/requests");
        RawServer::answer(socket, 200, isList ? "[]" : sampleJson(1), "application/json", headers);
    });
    ApiBed bed(server.profile());
    QSignalSpy seen(&bed.client, &ApiClient::serverTimeSeen);
    const int each = time.isValid() ? 1 : 0;
    QObject parent;
    ReceivedList received(bed.client.list(std::nullopt, &parent));
    QTRY_COMPARE(received.finished, 1);
    QCOMPARE(seen.size(), each);
    Caught<FreshRequest> read;
    bed.client.fetchRequest(sampleId(1), this, read.callback());
    QTRY_COMPARE(read.times, 1);
    QCOMPARE(seen.size(), 2 * each);
    Caught<Request> changed;
    bed.client.changeStatus(sampleId(1), StatusChange::Complete, this, changed.callback());
    QTRY_COMPARE(changed.times, 1);
    QCOMPARE(seen.size(), 3 * each);
    for (const auto &arguments : seen) {
        QCOMPARE(arguments.first().toDateTime(), time);
        QCOMPARE(arguments.first().toDateTime().timeSpec(), Qt::UTC);
    }
}

void TestApiClient::usesProfileFromNowOn()
{
    RawServer first([](QTcpSocket &, const RawServer::Call &) {});
    RawServer second([](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, 200, sampleJson(1));
    });
    ApiBed bed(first.profile());
    // The read of the server that is left ends as well, unanswered.
    Caught<FreshRequest> left;
    bed.client.fetchRequest(sampleId(1), this, left.callback());
    QTRY_COMPARE(first.calls().size(), 1);
    bed.client.setProfile(second.profile());
    QCOMPARE(bed.client.profile(), second.profile());
    Caught<FreshRequest> caught;
    bed.client.fetchRequest(sampleId(1), this, caught.callback());
    QTRY_COMPARE(caught.times, 1);
    QVERIFY(caught.result.has_value());
    QTRY_COMPARE(left.times, 1);
    QVERIFY(!left.result.has_value());
    QCOMPARE(first.calls().size(), 1);
    QCOMPARE(second.calls().size(), 1);
}

void TestApiClient::callbackMayCallAgain()
{
    const auto host = started({});
    QVERIFY(host);
    host->replace({sampleRequest(1, RequestStatus::Approved)});
    ApiBed bed(host->baseUrl());
    Caught<Request> caught;
    bed.client.fetchRequest(sampleId(1), this, [&](const Result<FreshRequest> &fresh) {
        QVERIFY(fresh.has_value());
        bed.client.changeStatus(fresh->request.id, StatusChange::Complete, this, caught.callback());
    });
    QTRY_COMPARE(caught.times, 1);
    QCOMPARE(caught.result->status, RequestStatus::Completed);
}

void TestApiClient::destroyedWithCallsInFlight()
{
    RawServer server([](QTcpSocket &socket, const RawServer::Call &call) {
        // The head and no more, so that the exchanges stand in all their stages.
        if (call.path.contains("requests"))
            socket.write(RawServer::head(200, 100'000) + '[');
    });
    QNetworkAccessManager network;
    Caught<FreshRequest> read;
    Caught<Request> changed;
    Caught<QList<ProfileTemplate>> templates;
    {
        ApiClient client(network, nullptr);
        client.setProfile(server.profile());
        client.fetchRequest(sampleId(1), this, read.callback());
        client.changeStatus(sampleId(2), StatusChange::Complete, this, changed.callback());
        client.fetchProfileTemplates(this, templates.callback());
        ReceivedList received(client.list(std::nullopt, &client));
        QTRY_COMPARE(server.calls().size(), 4);
    }
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(read.times + changed.times + templates.times, 0);
    QCOMPARE(server.count("PUT"), 1);
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
