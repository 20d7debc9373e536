// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/errorbody.h"
#include "data/practicewire.h"
#include "demo/webserverpage.h"
#include "domain/causewords.h"
#include "support/apibed.h"
#include "support/rawserver.h"
#include "support/receivedlist.h"
#include "support/thissystem.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace Sigill;

using Kind = ApiError::Kind;
using Cause = ApiError::Cause;
Q_DECLARE_METATYPE(Sigill::ApiError::Kind)
Q_DECLARE_METATYPE(Sigill::ApiError::Cause)

namespace {

QList<Cause> causes()
{
    QList<Cause> causes;
    for (int cause = 1; cause <= static_cast<int>(Cause::CertificateUnfit); ++cause)
        causes << static_cast<Cause>(cause);
    return causes;
}

ApiError errorWith(Cause cause)
{
    ApiError error;
    error.cause = cause;
    return error;
}

// All that an operator can read or copy.
QString card(const ApiError &error)
{
    return error.details() + u'\n' + error.advice();
}

QByteArray utf16(const QByteArray &ascii)
{
    QByteArray bytes("\xff\xfe");
    for (const char c : ascii) {
        bytes += c;
        bytes += '\0';
    }
    return bytes;
}

QByteArray pageOf(const QString &name)
{
    return WebServerPage::named(name)->body;
}

}

class TestErrorCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyCauseHasItsOwnWords();
    void pages_data();
    void pages();
    void wordsOfTheApi_data();
    void wordsOfTheApi();
    void redirects_data();
    void redirects();
    void securityOfTheAddressCounts();
    void hostilePages_data();
    void hostilePages();
    void tokensStayOut();
    void theKindDecidesAlone();
};

void TestErrorCards::everyCauseHasItsOwnWords()
{
    QSet<QString> summaries;
    QSet<QString> advices;
    for (const auto cause : causes()) {
        const ApiError error = errorWith(cause);
        QVERIFY2(!CauseWords::summary(cause).isEmpty(), qPrintable(QString::number(int(cause))));
        QCOMPARE(error.summary(), CauseWords::summary(cause));
        QVERIFY(error.summary() != errorWith(Cause::None).summary());
        QVERIFY(!error.advice().isEmpty());
        QVERIFY(!error.advice().startsWith(error.summary()));
        const QString hint = error.secondLine();
        QCOMPARE(error.details().contains(hint), true);
        QCOMPARE(error.details().contains(u"For second line"_s), !hint.isEmpty());
        summaries.insert(error.summary());
        // That of too many calls is the kind's, which knows for how long.
        if (cause != Cause::TooManyCalls)
            advices.insert(error.advice());
    }
    QCOMPARE(summaries.size(), causes().size());
    QCOMPARE(advices.size(), causes().size() - 1);
}

void TestErrorCards::pages_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QStringList>("facts");
    QStringList names;
    const auto row
        = [&names](const char *page, int status, Kind kind, Cause cause, const QStringList &facts) {
              names << QString::fromLatin1(page);
              QTest::newRow(page) << status << kind << cause << facts;
          };
    row("requestTooLong", 400, Kind::Rejected, Cause::RequestTooLong,
        {u"hundreds of groups"_s, u"password"_s, u"MaxFieldLength"_s, u"MaxRequestBytes"_s});
    row("unknownHost", 400, Kind::Rejected, Cause::UnknownHostName, {u"full name"_s});
    row("401.1", 401, Kind::Unauthorized, Cause::SignInRefused,
        {u"password"_s, u"smart card"_s, u"401.1"_s});
    row("smartcard", 401, Kind::Unauthorized, Cause::SmartcardRequired,
        {u"smart card"_s, u"STATUS_SMARTCARD_LOGON_REQUIRED"_s});
    row("403", 403, Kind::Forbidden, Cause::TlsRequired, {u"https"_s, u"SSL"_s});
    row("403.4", 403, Kind::Forbidden, Cause::TlsRequired, {u"https"_s, u"403.4"_s});
    row("403.7", 403, Kind::Forbidden, Cause::ClientCertificateRequired,
        {u"client certificate"_s, u"403.7"_s});
    row("403.13", 403, Kind::Forbidden, Cause::ClientCertificateRevoked, {u"403.13"_s});
    row("403.14", 403, Kind::Forbidden, Cause::WebServerForbids,
        {u"not MIM CM"_s, u"names 403.14"_s});
    row("403.16", 403, Kind::Forbidden, Cause::ClientCertificateUntrusted, {u"403.16"_s});
    row("403.17", 403, Kind::Forbidden, Cause::ClientCertificateExpired, {u"403.17"_s});
    row("404", 404, Kind::NotFound, Cause::ApiDisabled,
        {u"Clm.WebApi.Enabled"_s, u"virtual directory"_s});
    row("405", 405, Kind::MethodNotAllowed, Cause::WebDav, {u"WebDAVModule"_s, u"portal"_s});
    row("407", 407, Kind::Rejected, Cause::ProxySignIn, {u"proxy"_s, u"407"_s});
    row("413", 413, Kind::Rejected, Cause::BodyTooLarge, {u"413"_s, u"too large"_s});
    row("429", 429, Kind::Busy, Cause::TooManyCalls, {u"too many calls"_s, u"5 second"_s});
    row("500", 500, Kind::ServerFailed, Cause::ApplicationFailed, {u"application log"_s});
    row("500.19", 500, Kind::ServerFailed, Cause::BadConfiguration,
        {u"web.config"_s, u"names 500.19"_s});
    row("502", 502, Kind::ServerFailed, Cause::BadGateway, {u"gateway"_s, u"502"_s});
    row("503", 503, Kind::Busy, Cause::AppPoolStopped, {u"application pool"_s, u"503"_s});
    row("504", 504, Kind::ServerFailed, Cause::GatewayTimeout, {u"504"_s, u"Refresh"_s});
    row("signIn", 200, Kind::NotJson, Cause::SignInPage, {u"not signed in"_s, u"AD FS"_s});
    row("signInRedirect", 302, Kind::Redirected, Cause::SignInPage,
        {u"not signed in"_s, u"/adfs/ls/"_s});
    // A new page of the practice server wants a row.
    names.sort();
    QCOMPARE(names, WebServerPage::names());
}

// Each page reaches the operator the same way whatever was asked for.
void TestErrorCards::pages()
{
    if (isWindows && qstrcmp(QTest::currentDataTag(), "407") == 0)
        QSKIP("Qt answers with the ticket by itself there, and has not kept what was sent");
    QFETCH(QStringList, facts);
    FaultRule rule{.fault = FaultRule::Fault::Page};
    rule.page = QString::fromLatin1(QTest::currentDataTag());
    const auto host = started();
    host->setFaults(FaultPlan({rule}));
    ApiBed bed(host->baseUrl());

    Caught<FreshRequest> read;
    bed.client.fetchRequest(requestId(enrollId), &bed.client, read.callback());
    Caught<Request> changed;
    bed.client.changeStatus(requestId(enrollId), StatusChange::Complete, &bed.client,
                            changed.callback());
    QObject owner;
    const ReceivedList list(bed.client.list(std::nullopt, &owner));
    QTRY_COMPARE(read.times + changed.times + list.finished, 3);

    QVERIFY(!read.result && !changed.result && list.error);
    for (const auto &error : {read.result.error(), changed.result.error(), *list.error}) {
        QTEST(error.httpStatus, "status");
        QTEST(error.kind, "kind");
        QTEST(error.cause, "cause");
        for (const auto &fact : facts)
            QVERIFY2(card(error).contains(fact), qPrintable(fact + u" in\n"_s + card(error)));
    }
}

void TestErrorCards::wordsOfTheApi_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind kind,
                        Cause cause, const QString &fact) {
        QTest::newRow(name) << status << body << kind << cause << fact;
    };
    const auto says
        = [](const QByteArray &words) -> QByteArray { return "{\"Message\":\"" + words + "\"}"; };
    const QByteArray guid = "0C96D73F-967B-420E-854A-43AD2A1504BC";
    row("401", 401, says("Authorization has been denied for this request."), Kind::Unauthorized,
        Cause::None, u"smart card"_s);
    row("403", 403, says("You lack a right."), Kind::Forbidden, Cause::None,
        u"right on the request or on its profile template"_s);
    row("403, nothing said", 403, {}, Kind::Forbidden, Cause::None, u"right"_s);
    row("404, no route", 404,
        says("No HTTP resource was found that matches the request URI 'http://x/y'."),
        Kind::NotFound, Cause::NoSuchRoute, u"The API is switched on"_s);
    row("404, no request", 404, says("There is no such request."), Kind::NotFound,
        Cause::NoSuchRequest, u"removed"_s);
    row("404, nothing said", 404, {}, Kind::NotFound, Cause::None, u"Clm.WebApi.Enabled"_s);
    row("405", 405, says("The requested resource does not support http method 'PUT'."),
        Kind::MethodNotAllowed, Cause::MethodUnknown, u"ASP.NET Web API"_s);
    row("413", 413, says("Too large."), Kind::Rejected, Cause::BodyTooLarge, u"413"_s);
    row("431", 431, {}, Kind::Rejected, Cause::RequestTooLong, u"MaxFieldLength"_s);
    row("400", 400, says("The request is invalid."), Kind::Rejected, Cause::None,
        u"server's own words"_s);
    row("500", 500, says("Failed, id " + guid + "."), Kind::ServerFailed, Cause::None,
        u"correlation id "_s + QString::fromLatin1(guid).toLower());
    row("503", 503, says("Busy."), Kind::Busy, Cause::None, u"Wait a moment"_s);
}

void TestErrorCards::wordsOfTheApi()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, fact);
    RawServer server([=](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, status, body);
    });
    ApiBed bed(server.profile());
    Caught<FreshRequest> read;
    bed.client.fetchRequest(sampleId(1), &bed.client, read.callback());
    QTRY_COMPARE(read.times, 1);
    QVERIFY(!read.result);
    const ApiError error = read.result.error();
    QTEST(error.kind, "kind");
    QTEST(error.cause, "cause");
    QVERIFY2(card(error).contains(fact), qPrintable(card(error)));
}

void TestErrorCards::redirects_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<Cause>("cause");
    const auto row = [](const QByteArray &location, Cause cause) {
        QTest::newRow(location.constData()) << location << cause;
    };
    row("/adfs/ls/?wa=wsignin1.0", Cause::SignInPage);
    row("https://sts.example/adfs/oauth2/authorize?client_id=x", Cause::SignInPage);
    row("https://login.example/common/oauth2/v2.0/authorize", Cause::SignInPage);
    row("https://idp.example/sso?SAMLRequest=fZ", Cause::SignInPage);
    row("/Account/Login?ReturnUrl=%2f", Cause::SignInPage);
    row("https://127.0.0.1/cm/api", Cause::TlsRequired);
    row("/elsewhere", Cause::None);
    row("http://other.example/catalogue", Cause::None);
    row("::not a url::", Cause::None);
    row("", Cause::None);
}

void TestErrorCards::redirects()
{
    QFETCH(QByteArray, location);
    RawServer server([=](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, 302, {}, "text/html", "Location: " + location + "\r\n");
    });
    ApiBed bed(server.profile());
    Caught<FreshRequest> read;
    bed.client.fetchRequest(sampleId(1), &bed.client, read.callback());
    QTRY_COMPARE(read.times, 1);
    QVERIFY(!read.result);
    QCOMPARE(read.result.error().kind, Kind::Redirected);
    QTEST(read.result.error().cause, "cause");
}

void TestErrorCards::securityOfTheAddressCounts()
{
    // To other computers IIS hides the number; then only the address tells whether it can be SSL.
    ApiAnswer answer;
    answer.httpStatus = 403;
    answer.contentType = "text/html";
    answer.body = pageOf(u"403"_s);
    QCOMPARE(errorFromAnswer(answer).cause, Cause::TlsRequired);
    answer.isSecure = true;
    QCOMPARE(errorFromAnswer(answer).cause, Cause::WebServerForbids);
    answer.body = pageOf(u"403.4"_s);
    QCOMPARE(errorFromAnswer(answer).cause, Cause::TlsRequired);

    answer.httpStatus = 302;
    answer.location = QUrl(u"https://cm.example/x"_s);
    QCOMPARE(errorFromAnswer(answer).cause, Cause::None);
}

void TestErrorCards::hostilePages_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Cause>("cause");
    const QByteArray html("text/html");
    const QByteArray tlsRequired = pageOf(u"403.4"_s);
    const QByteArray megabyte(1024 * 1024, 'x');
    QTest::newRow("a title of a megabyte")
        << 403 << html << QByteArray("<title>" + megabyte + "</title>403.7") << Cause::TlsRequired;
    QTest::newRow("a megabyte after the number")
        << 403 << html << QByteArray("<title>403.7</title>" + megabyte)
        << Cause::ClientCertificateRequired;
    QTest::newRow("a script as title")
        << 404 << html
        << QByteArray("<title><script>alert(1)</script></title><img src=x onerror=alert(1)>")
        << Cause::ApiDisabled;
    QTest::newRow("the wrong charset")
        << 403 << QByteArray("text/html; charset=utf-16") << tlsRequired << Cause::TlsRequired;
    QTest::newRow("an unknown charset") << 500 << QByteArray("text/html; charset=klingon")
                                        << pageOf(u"500.19"_s) << Cause::BadConfiguration;
    QTest::newRow("UTF-16") << 400 << html << utf16(pageOf(u"requestTooLong"_s))
                            << Cause::RequestTooLong;
    QTest::newRow("UTF-16 named as data")
        << 403 << QByteArray("application/json") << utf16(pageOf(u"403.16"_s))
        << Cause::ClientCertificateUntrusted;
    QTest::newRow("cut in a tag") << 403 << html << tlsRequired.first(170) << Cause::TlsRequired;
    QTest::newRow("cut in the title")
        << 503 << html << QByteArray("<html><title>Service Unav") << Cause::None;
    QTest::newRow("a page as data") << 400 << QByteArray("application/json")
                                    << pageOf(u"requestTooLong"_s) << Cause::RequestTooLong;
    QTest::newRow("an address that looks like a number")
        << 403 << html << QByteArray("<p>From 10.0.403.7 or 403.7.1.2") << Cause::TlsRequired;
    QTest::newRow("a number of another status")
        << 500 << html << QByteArray("<h3>HTTP Error 403.4") << Cause::ApplicationFailed;
    QTest::newRow("a huge number")
        << 403 << html << QByteArray("<h3>HTTP Error 403.99999999999999") << Cause::TlsRequired;
    QTest::newRow("zeros and high bytes")
        << 401 << html << QByteArray("<\0\xff\xfe\x80\0title>\xc3</title>", 20) << Cause::None;
    QTest::newRow("nothing") << 403 << html << QByteArray() << Cause::TlsRequired;
}

void TestErrorCards::hostilePages()
{
    QFETCH(int, status);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    RawServer server([=](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, status, body, contentType);
    });
    ApiBed bed(server.profile());
    QObject owner;
    const ReceivedList list(bed.client.list(std::nullopt, &owner));
    Caught<FreshRequest> read;
    bed.client.fetchRequest(sampleId(1), &bed.client, read.callback());
    QTRY_COMPARE(read.times + list.finished, 2);
    QVERIFY(!read.result && list.error);
    for (const auto &error : {read.result.error(), *list.error}) {
        QCOMPARE(error.httpStatus, status);
        QTEST(error.cause, "cause");
        QVERIFY(card(error).size() < 3'000);
        QVERIFY2(!card(error).contains(u"<script"_s), qPrintable(card(error)));
    }
}

void TestErrorCards::tokensStayOut()
{
    RawServer server([](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, 302, {}, "text/html",
                          "Location: https://u:p4ss@sts.example/adfs/ls?code=s3cret#t0ken\r\n");
    });
    ApiBed bed(server.profile());
    Caught<FreshRequest> read;
    bed.client.fetchRequest(sampleId(1), &bed.client, read.callback());
    QTRY_COMPARE(read.times, 1);
    const QString shown = card(read.result.error());
    QVERIFY2(shown.contains(u"https://sts.example/adfs/ls"_s), qPrintable(shown));
    for (const auto &secret : {u"p4ss"_s, u"s3cret"_s, u"t0ken"_s})
        QVERIFY2(!shown.contains(secret), qPrintable(shown));
}

void TestErrorCards::theKindDecidesAlone()
{
    // Words must never change what becomes of a change.
    for (const auto cause : causes()) {
        for (int kind = 0; kind <= static_cast<int>(Kind::TooLarge); ++kind) {
            ApiError plain;
            plain.kind = static_cast<Kind>(kind);
            ApiError caused = plain;
            caused.cause = cause;
            QCOMPARE(caused.neverLeft(), plain.neverLeft());
            QCOMPARE(caused.answerLost(), plain.answerLost());
        }
    }
}

QTEST_GUILESS_MAIN(TestErrorCards)
#include "tst_errorcards.moc"
