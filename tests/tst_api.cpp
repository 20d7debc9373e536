// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/errorbody.h"
#include "api/isotime.h"
#include "api/profiletemplatecodec.h"
#include "domain/guid.h"
#include "support/sharedfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Kind = ApiError::Kind;
Q_DECLARE_METATYPE(Sigill::ApiError::Kind)

namespace {

constexpr auto correlation = "3f2504e0-4f89-11d3-9a0c-0305e82c3301"_L1;

QByteArray example(const QString &name)
{
    QFile file(sharedFile(u"api/examples/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ApiAnswer answer(int status, const QByteArray &body,
                 const QByteArray &contentType = "application/json; charset=utf-8")
{
    ApiAnswer answer;
    answer.httpStatus = status;
    answer.contentType = contentType;
    answer.body = body;
    answer.path = u"GET /somewhere"_s;
    return answer;
}

}

class TestApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsTimes_data();
    void readsTimes();
    void readsTemplates();
    void refusesTemplates_data();
    void refusesTemplates();
    void kindFollowsStatus_data();
    void kindFollowsStatus();
    void readsErrorBodies_data();
    void readsErrorBodies();
    void readsPages_data();
    void readsPages();
    void boundsWhatTheServerSays();
    void keepsFacts();
    void tellsPageFromBadData();
};

void TestApi::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QDateTime>("time");
    const QDateTime base(QDate(2015, 7, 7), QTime(23, 36, 21), Qt::UTC);
    const QDateTime never;
    QTest::addRow("no fraction") << u"2015-07-07T23:36:21Z"_s << true << base;
    QTest::addRow("1 digit") << u"2015-07-07T23:36:21.9Z"_s << true << base.addMSecs(900);
    QTest::addRow("2 digits") << u"2015-07-07T23:36:21.93Z"_s << true << base.addMSecs(930);
    QTest::addRow("3 digits") << u"2015-07-07T23:36:21.133Z"_s << true << base.addMSecs(133);
    QTest::addRow("7 digits") << u"2015-07-07T23:36:21.1239999Z"_s << true << base.addMSecs(123);
    QTest::addRow("7 nines") << u"2015-07-07T23:36:21.9999999Z"_s << true << base.addMSecs(999);
    QTest::addRow("no designator") << u"2015-07-07T23:36:21.93"_s << true << base.addMSecs(930);
    QTest::addRow("east") << u"2015-07-08T01:36:21+02:00"_s << true << base;
    QTest::addRow("west") << u"2015-07-07T20:06:21-03:30"_s << true << base;
    QTest::addRow("small z") << u"2015-07-07t23:36:21z"_s << true << base;
    QTest::addRow("never") << u"0001-01-01T00:00:00"_s << true << never;
    QTest::addRow("never in UTC") << u"0001-01-01T00:00:00Z"_s << true << never;
    QTest::addRow("leap day") << u"2016-02-29T00:00:00Z"_s << true
                              << QDateTime(QDate(2016, 2, 29), QTime(0, 0), Qt::UTC);
    QTest::addRow("last moment") << u"9999-12-31T23:59:59.9999999"_s << true
                                 << QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59, 999), Qt::UTC);
    for (const char *text : {"",
                             "yesterday",
                             "2015-07-07",
                             "2015-07-07T23:36",
                             "2015-07-07T23:36:2",
                             "2015-13-07T23:36:21Z",
                             "2015-02-29T00:00:00Z",
                             "2015-07-07T24:00:00Z",
                             "2015-07-07T23:60:00Z",
                             "2015-07-07T23:36:61Z",
                             "2015-07-07T23:36:21X",
                             "2015-07-07T23:36:21Zx",
                             "2015-07-07T23:36:21+02",
                             "2015-07-07T23:36:21+0200",
                             "2015-07-07T23:36:21+99:00",
                             "2015-07-07T23:36:21+02:60",
                             "2015-07-07 23:36:21Z",
                             "0000-01-01T00:00:00Z",
                             "2015-07-07T23:36:21.93.1Z",
                             "2015-07-07T23:36:21.Z",
                             "/Date(1436312181930)/",
                             "+2015-07-07T23:36:21Z",
                             "2015-07-07T-3:36:21Z"})
        QTest::addRow("garbage: %s", text) << QString::fromLatin1(text) << false << never;
}

void TestApi::readsTimes()
{
    QFETCH(QString, text);
    const auto time = timeFromIso(text.toUtf8());
    QTEST(time.has_value(), "ok");
    QTEST(time.value_or(QDateTime()), "time");
    if (time && time->isValid())
        QCOMPARE(time->timeSpec(), Qt::UTC);
}

void TestApi::readsTemplates()
{
    const QByteArray body = example(u"profiletemplates.json"_s);
    if (body.isEmpty())
        QSKIP("the documented examples are not here");
    const auto templates = decodeProfileTemplates(body);
    QVERIFY(templates.has_value());
    const auto documented = QJsonDocument::fromJson(body).array();
    QCOMPARE(templates->size(), documented.size());
    for (int i = 0; i < documented.size(); ++i) {
        const auto &read = templates->at(i);
        QCOMPARE(read.name, documented[i][u"Name"_s].toString());
        QCOMPARE(read.description, documented[i][u"Description"_s].toString());
        QCOMPARE(guidText(read.id), documented[i][u"Uuid"_s].toString());
        QCOMPARE(read.isSmartcard, documented[i][u"IsSmartcardProfileTemplate"_s].toBool());
        QVERIFY(!read.isVirtualSmartcard);
    }
}

void TestApi::refusesTemplates_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count"); // -1 for an error
    const QByteArray good = R"({"Name":"A","Uuid":"12bd5120-86a2-4ee1-8d05-131066871578"})";
    QTest::addRow("empty list") << QByteArray("[]") << 0;
    QTest::addRow("some useless") << "[7,{\"Name\":\"B\"}," + good
            + ",{\"Name\":3,\"Uuid\":\"x\"},null]"
                                  << 1;
    QTest::addRow("object") << good << -1;
    QTest::addRow("page") << QByteArray("<html>") << -1;
    QTest::addRow("nothing") << QByteArray() << -1;
    QTest::addRow("broken off") << '[' + good << -1;
}

void TestApi::refusesTemplates()
{
    QFETCH(QByteArray, json);
    QFETCH(int, count);
    const auto templates = decodeProfileTemplates(json);
    QCOMPARE(templates.has_value(), count >= 0);
    if (templates) {
        QCOMPARE(templates->size(), count);
    } else {
        QCOMPARE(templates.error().kind, ApiError::Kind::Malformed);
        QVERIFY(!templates.error().technical.isEmpty());
    }
}

void TestApi::kindFollowsStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    const auto row = [](int status, Kind kind) { QTest::addRow("%d", status) << status << kind; };
    row(204, Kind::Empty);
    row(301, Kind::Redirected);
    row(302, Kind::Redirected);
    row(307, Kind::Redirected);
    row(400, Kind::Rejected);
    row(401, Kind::Unauthorized);
    row(403, Kind::Forbidden);
    row(404, Kind::NotFound);
    row(405, Kind::MethodNotAllowed);
    row(409, Kind::Rejected);
    row(413, Kind::Rejected);
    row(429, Kind::Busy);
    row(500, Kind::ServerFailed);
    row(501, Kind::MethodNotAllowed);
    row(502, Kind::ServerFailed);
    row(503, Kind::Busy);
    row(504, Kind::ServerFailed);
}

void TestApi::kindFollowsStatus()
{
    QFETCH(int, status);
    const ApiError error = errorFromAnswer(answer(status, {}));
    QTEST(error.kind, "kind");
    QCOMPARE(error.httpStatus, status);
    QVERIFY(error.serverMessage.isEmpty());
    QVERIFY(error.correlationId.isEmpty());
    QVERIFY(!error.neverLeft());
    QVERIFY(!error.answerLost());
}

void TestApi::readsErrorBodies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("said"); // lines of the message
    QTest::addColumn<QString>("correlationId");
    const QString none;
    const QByteArray guid = correlation.data();
    QTest::addRow("a: message with a correlation id")
        << 500 << QByteArray("{\"Message\":\"Failed, id {" + guid.toUpper() + "}.\"}")
        << QStringList{u"Failed, id {%1}."_s.arg(QString(correlation).toUpper())}
        << QString(correlation);
    QTest::addRow("b: stock message")
        << 500 << QByteArray(R"({"Message":"An error has occurred."})")
        << QStringList{u"An error has occurred."_s} << none;
    QTest::addRow("c: with an exception")
        << 500
        << QByteArray(R"({"Message":"An error has occurred.","ExceptionMessage":"No such card.",)"
                      R"("ExceptionType":"System.Exception","StackTrace":"at Clm.Secret",)"
                      R"("InnerException":{"Message":"An error has occurred.",)"
                      R"("ExceptionMessage":"Deadlock.","ExceptionType":"x","StackTrace":"y"}})")
        << QStringList{u"An error has occurred."_s, u"No such card."_s, u"Deadlock."_s} << none;
    QTest::addRow("d: with a model state")
        << 400
        << QByteArray(R"({"Message":"The request is invalid.",)"
                      R"("ModelState":{"status":["Unknown word.","Too long."],"id":["Bad."]}})")
        << QStringList{u"The request is invalid."_s, u"id: Bad."_s, u"status: Unknown word."_s,
                       u"status: Too long."_s}
        << none;
    QTest::addRow("d: with a detail")
        << 400 << QByteArray(R"({"Message":"The request is invalid.","MessageDetail":"No body."})")
        << QStringList{u"The request is invalid."_s, u"No body."_s} << none;
    QTest::addRow("e: no such address")
        << 404
        << QByteArray(R"({"Message":"No HTTP resource was found.","MessageDetail":"No type."})")
        << QStringList{u"No HTTP resource was found."_s, u"No type."_s} << none;
    QTest::addRow("f: method") << 405
                               << QByteArray(
                                      R"({"Message":"It does not support http method 'PUT'."})")
                               << QStringList{u"It does not support http method 'PUT'."_s} << none;
    QTest::addRow("g: denied") << 401
                               << QByteArray(R"({"Message":"Authorization has been denied."})")
                               << QStringList{u"Authorization has been denied."_s} << none;
    QTest::addRow("h: bare string")
        << 403 << QByteArray(R"("Not you.")") << QStringList{u"Not you."_s} << none;
    QTest::addRow("h: error code, text")
        << 500 << QByteArray(R"({"Message":"Failed.","ErrorCode":"CLM-17"})")
        << QStringList{u"Failed."_s, u"CLM-17"_s} << none;
    QTest::addRow("h: error code, number")
        << 500 << QByteArray(R"({"Message":"Failed.","ErrorCode":17})")
        << QStringList{u"Failed."_s, u"17"_s} << none;
    QTest::addRow("other case of keys")
        << 500 << QByteArray(R"({"message":"Failed.","EXCEPTIONMESSAGE":"Why."})")
        << QStringList{u"Failed."_s, u"Why."_s} << none;
    QTest::addRow("byte order mark") << 500 << QByteArray("\xef\xbb\xbf{\"Message\":\"Failed.\"}")
                                     << QStringList{u"Failed."_s} << none;
    QTest::addRow("wrong types") << 500
                                 << QByteArray(
                                        R"({"Message":["a"],"ModelState":7,"InnerException":"x"})")
                                 << QStringList{} << none;
    QTest::addRow("list") << 500 << QByteArray("[1,2]") << QStringList{} << none;
    QTest::addRow("no JSON") << 500 << QByteArray("{\"Message\":") << QStringList{} << none;
    QTest::addRow("empty") << 403 << QByteArray() << QStringList{} << none;
}

void TestApi::readsErrorBodies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const ApiError error = errorFromAnswer(answer(status, body));
    QCOMPARE(error.httpStatus, status);
    QTEST(error.serverMessage.split(u'\n', Qt::SkipEmptyParts), "said");
    QTEST(error.correlationId, "correlationId");
    QVERIFY(!error.details().contains("Secret"_L1));
}

void TestApi::readsPages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QString>("title");
    QTest::addRow("i: page of IIS")
        << QByteArray("<!DOCTYPE html><html><head><title>404 - File not found.</title></head>"
                      "<body><h1>Server Error</h1></body></html>")
        << QByteArray("text/html") << u"404 - File not found."_s;
    QTest::addRow("title over two lines, in capitals")
        << QByteArray("<HTML><TITLE class=\"x\">Sign\r\n  In</TITLE>")
        << QByteArray("text/html; charset=utf-8") << u"Sign In"_s;
    QTest::addRow("named as data") << QByteArray("  <html><title>Proxy</title></html>")
                                   << QByteArray("application/json") << u"Proxy"_s;
    QTest::addRow("no title") << QByteArray("<html><body>x</body></html>")
                              << QByteArray("text/html") << QString();
    QTest::addRow("empty") << QByteArray() << QByteArray("text/html") << QString();
}

void TestApi::readsPages()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    for (const int status : {403, 404, 500, 503}) {
        const ApiError error = errorFromAnswer(answer(status, body, contentType));
        QCOMPARE(error.httpStatus, status);
        QTEST(error.serverMessage, "title");
        QVERIFY(error.technical.contains("HTML"_L1));
    }
    QCOMPARE(unreadableAnswer(answer(200, body, contentType), u"x"_s).kind, Kind::NotJson);
}

void TestApi::boundsWhatTheServerSays()
{
    const QByteArray much(2'000'000, 'x');
    const auto json = errorFromAnswer(answer(500, "{\"Message\":\"" + much + "\"}"));
    QVERIFY(!json.serverMessage.isEmpty());
    QVERIFY(json.serverMessage.size() < 10'000);
    const auto page
        = errorFromAnswer(answer(500, "<title>" + much.first(9'000) + "</title>", "text/html"));
    QVERIFY(!page.serverMessage.isEmpty());
    QVERIFY(page.serverMessage.size() < 1'000);
    // Exceptions in exceptions without end.
    QByteArray deep = "{}";
    for (int i = 0; i < 400; ++i)
        deep = "{\"Message\":\"m" + QByteArray::number(i) + "\",\"InnerException\":" + deep + '}';
    const auto nested = errorFromAnswer(answer(500, deep));
    QVERIFY(nested.serverMessage.startsWith("m399"_L1));
    QVERIFY(nested.serverMessage.count(u'\n') < 10);
}

void TestApi::keepsFacts()
{
    ApiAnswer busy = answer(503, "{\"Message\":\"Later.\"}");
    busy.retryAfter = 7;
    const ApiError error = errorFromAnswer(busy);
    QCOMPARE(error.retryAfter, std::optional(7));
    QCOMPARE(error.path, busy.path);
    QVERIFY(!errorFromAnswer(answer(503, {})).retryAfter);
}

void TestApi::tellsPageFromBadData()
{
    const ApiError page = unreadableAnswer(answer(200, "<html>", "text/html"), u"why"_s);
    QCOMPARE(page.kind, Kind::NotJson);
    QCOMPARE(page.technical, u"why"_s);
    const ApiError garbage = unreadableAnswer(answer(200, "{\"Uuid\":"), u"why"_s);
    QCOMPARE(garbage.kind, Kind::Malformed);
    QCOMPARE(garbage.httpStatus, 200);
}

QTEST_GUILESS_MAIN(TestApi)
#include "tst_api.moc"
