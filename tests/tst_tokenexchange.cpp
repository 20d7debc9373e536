// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/proofkey.h"
#include "support/rawclient.h"
#include "support/rawserver.h"
#include "support/signinbed.h"
#include "support/thissystem.h"

#include <QLoggingCategory>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;
using Kind = SignInError::Kind;

namespace {

QByteArray tokens()
{
    return R"({"access_token":"access-1","token_type":"bearer","expires_in":3600,"refresh_token":"refresh+1"})";
}

constexpr auto code = "code+with/odd=characters";

QUrlQuery form(const RawServer::Call &call)
{
    return QUrlQuery(QString::fromLatin1(call.body));
}

QString value(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

// A sign-in at a token endpoint that answers what a test tells it to, with a browser that needs no
// sign-in page.
struct ExchangeBed : SignInBed
{
    explicit ExchangeBed(const SignInPatience &patience = {})
        : SignInBed({}, patience)
    {
        FederationSettings settings;
        settings.authority = server.baseUrl();
        settings.clientId = u"client+1"_s;
        settings.resource = u"https://cm.example.com/certificatemanagement"_s;
        settings.redirectPort = freePort();
        signIn->setSettings(settings);
    }

    void returnFromBrowser(const QByteArray &query)
    {
        const QByteArray target = "GET /?" + query + "&state=" + inBrowserUrl(u"state"_s).toLatin1()
            + " HTTP/1.1\r\n\r\n";
        browser = std::make_unique<RawClient>(signIn->settings().redirectPort, target);
    }
    void start()
    {
        signIn->signIn();
        returnFromBrowser("code=" + QUrl::toPercentEncoding(QString::fromLatin1(code)));
    }
    bool reachSignedIn()
    {
        start();
        return QTest::qWaitFor([this] { return signIn->isSignedIn(); });
    }

    std::function<void(QTcpSocket &)> answer
        = [](QTcpSocket &socket) { RawServer::answer(socket, 200, tokens()); };
    RawServer server{[this](QTcpSocket &socket, const RawServer::Call &) { answer(socket); }};
    std::unique_ptr<RawClient> browser;
};

QStringList *logged = nullptr;

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged->append(text);
}

}

class TestTokenExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void asksAsItShould();
    void leavesOutWhatIsNotSet();
    void usesNewSecretsEachTime();
    void tellsWhyThereIsNoToken_data();
    void tellsWhyThereIsNoToken();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void redeemsACodeOnce();
    void saysThatNobodyIsThere();
    void givesUpOnSlowServers_data();
    void givesUpOnSlowServers();
    void boundsTheAnswer();
    void keepsCookiesOut();
    void refreshes();
    void refreshesOneAtATime();
    void keepsOrForgetsAfterAFailedRefresh_data();
    void keepsOrForgetsAfterAFailedRefresh();
    void needsARefreshToken();
    void canBeStoppedAtAnyMoment_data();
    void canBeStoppedAtAnyMoment();
    void endsWithAnExchangeUnderWay();
    void asksForTheBrowserAgain();
    void waitsForTheOperatorOnlySoLong();
    void tellsThatTheOperatorSaidNo();
    void saysWhatIsWrongBeforehand();
    void keepsTheOldSignInUntilTheNew();
    void signsOut();
    void signsOutForOtherSettings();
    void keepsSecretsOutOfLogsAndErrors();
};

void TestTokenExchange::asksAsItShould()
{
    ExchangeBed bed;
    bed.signIn->signIn();
    QCOMPARE(bed.browserNeeded.count(), 1);
    QVERIFY(bed.signIn->isBusy());
    const QString authority = bed.server.baseUrl().toString();
    QCOMPARE(bed.browserUrl().adjusted(QUrl::RemoveQuery).toString(),
             QString(authority + u"/oauth2/authorize"_s));
    const auto redirect = u"http://localhost:%1/"_s.arg(bed.signIn->settings().redirectPort);
    QCOMPARE(bed.inBrowserUrl(u"response_type"_s), u"code"_s);
    QCOMPARE(bed.inBrowserUrl(u"client_id"_s), u"client+1"_s);
    QCOMPARE(bed.inBrowserUrl(u"redirect_uri"_s), redirect);
    QCOMPARE(bed.inBrowserUrl(u"resource"_s), bed.signIn->settings().resource);
    QCOMPARE(bed.inBrowserUrl(u"code_challenge_method"_s), u"S256"_s);
    // A server would read a bare + as a space.
    QVERIFY(!bed.browserUrl().toEncoded().contains('+'));
    const QString challenge = bed.inBrowserUrl(u"code_challenge"_s);

    bed.returnFromBrowser("code=code%2Bwith/odd%3Dcharacters");
    QTRY_COMPARE(bed.signedIn.count(), 1);
    QCOMPARE(bed.server.calls().size(), 1);
    const auto call = bed.server.calls().constFirst();
    QCOMPARE(call.method, "POST");
    QCOMPARE(call.path, "/cm/oauth2/token");
    QCOMPARE(RawServer::field(call.head, "Content-Type"), "application/x-www-form-urlencoded");
    QVERIFY(RawServer::field(call.head, "Authorization").isEmpty());
    QVERIFY(!call.body.contains('+'));
    const auto sent = form(call);
    QCOMPARE(value(sent, u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(value(sent, u"code"_s), QString::fromLatin1(code));
    QCOMPARE(value(sent, u"redirect_uri"_s), redirect);
    QCOMPARE(value(sent, u"client_id"_s), u"client+1"_s);
    QCOMPARE(ProofKey::challengeFor(value(sent, u"code_verifier"_s)), challenge);
    QVERIFY(!sent.hasQueryItem(u"client_secret"_s));

    QVERIFY(!bed.signIn->isBusy());
    QCOMPARE(bed.signIn->accessToken(), u"access-1"_s);
    QVERIFY(bed.signIn->canRefresh());
    const auto left = QDateTime::currentDateTimeUtc().secsTo(bed.signIn->expires());
    QVERIFY(left > 3000 && left <= 3600);
    QVERIFY(bed.failed.isEmpty());
}

void TestTokenExchange::leavesOutWhatIsNotSet()
{
    ExchangeBed bed;
    auto settings = bed.signIn->settings();
    settings.resource.clear();
    bed.signIn->setSettings(settings);
    bed.start();
    QTRY_COMPARE(bed.signedIn.count(), 1);
    QVERIFY(!QUrlQuery(bed.browserUrl()).hasQueryItem(u"resource"_s));
    QVERIFY(!QUrlQuery(bed.browserUrl()).hasQueryItem(u"scope"_s));
    QVERIFY(!form(bed.server.calls().constFirst()).hasQueryItem(u"resource"_s));

    settings.scope = u"openid profile"_s;
    bed.signIn->setSettings(settings);
    bed.signIn->signIn();
    QCOMPARE(bed.inBrowserUrl(u"scope"_s), u"openid profile"_s);
    bed.signIn->cancel();
}

void TestTokenExchange::usesNewSecretsEachTime()
{
    ExchangeBed bed;
    QSet<QString> words;
    for (int i = 0; i < 3; ++i) {
        bed.start();
        QTRY_COMPARE(bed.signedIn.count(), i + 1);
        words << bed.inBrowserUrl(u"state"_s) << bed.inBrowserUrl(u"code_challenge"_s)
              << value(form(bed.server.calls().constLast()), u"code_verifier"_s);
    }
    QCOMPARE(words.size(), 9);
}

void TestTokenExchange::tellsWhyThereIsNoToken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("said");
    const auto row
        = [](const char *name, int status, const char *body, Kind kind, const QString &said) {
              QTest::newRow(name) << status << QByteArray(body) << static_cast<int>(kind) << said;
          };
    row("used up", 400, R"({"error":"invalid_grant","error_description":"MSIS9612: used up"})",
        Kind::GrantRefused, u"MSIS9612: used up"_s);
    row("unknown client", 401, R"({"error":"invalid_client"})", Kind::Refused, QString());
    row("page", 200, "<!DOCTYPE html><html></html>", Kind::Unreadable, QString());
    row("failed", 500, "<html>", Kind::ServerFailed, QString());
    row("other type", 200, R"({"access_token":"a","token_type":"mac"})", Kind::Unreadable,
        QString());
    row("no token", 200, R"({"token_type":"bearer"})", Kind::Unreadable, QString());
    row("nothing", 204, "", Kind::Unreadable, QString());
}

void TestTokenExchange::tellsWhyThereIsNoToken()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, said);
    ExchangeBed bed;
    bed.answer = [&](QTcpSocket &socket) { RawServer::answer(socket, status, body); };
    bed.start();
    QTRY_COMPARE(bed.failed.count(), 1);
    QCOMPARE(static_cast<int>(bed.error().kind), kind);
    QCOMPARE(bed.error().serverMessage, said);
    QVERIFY(!bed.signIn->isSignedIn() && !bed.signIn->isBusy());
    QVERIFY(bed.signedIn.isEmpty());

    // And the next sign-in works.
    bed.answer = [](QTcpSocket &socket) { RawServer::answer(socket, 200, tokens()); };
    QVERIFY(bed.reachSignedIn());
}

void TestTokenExchange::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    // Two that make a GET of it, and two that would take the code along.
    for (const int status : {302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestTokenExchange::followsNoRedirect()
{
    QFETCH(int, status);
    RawServer thief([](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, 200, tokens());
    });
    ExchangeBed bed;
    bed.answer = [&](QTcpSocket &socket) {
        RawServer::answer(socket, status, {}, {},
                          "Location: " + thief.baseUrl().toEncoded() + "\r\n");
    };
    bed.start();
    QTRY_COMPARE(bed.failed.count(), 1);
    QCOMPARE(bed.error().kind, Kind::Redirected);
    QVERIFY(thief.calls().isEmpty());
}

void TestTokenExchange::redeemsACodeOnce()
{
    ExchangeBed bed;
    bed.answer = [](QTcpSocket &socket) { RawServer::reset(socket); };
    bed.start();
    QTRY_COMPARE(bed.failed.count(), 1);
    QCOMPARE(bed.error().kind, Kind::Unreachable);
    QCOMPARE(bed.server.count("POST"), 1);
}

void TestTokenExchange::saysThatNobodyIsThere()
{
    ExchangeBed bed;
    bed.server.stopListening();
    bed.start();
    QTRY_COMPARE(bed.failed.count(), 1);
    QCOMPARE(bed.error().kind, Kind::Unreachable);

    if (isWine())
        QSKIP("Wine waits for more of what is no TLS");
    QVERIFY(bed.server.listenAgain());
    auto settings = bed.signIn->settings();
    settings.tokenEndpoint = QUrl(u"https://127.0.0.1:%1/"_s.arg(bed.server.baseUrl().port()));
    bed.server.setGreeting("HTTP/1.1 400 No TLS here\r\n\r\n");
    bed.signIn->setSettings(settings);
    bed.start();
    QTRY_COMPARE(bed.failed.count(), 2);
    QCOMPARE(bed.error().kind, Kind::Tls);
}

void TestTokenExchange::givesUpOnSlowServers_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("mute") << QByteArray();
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
    QTest::newRow("half a body") << QByteArray(RawServer::head(200, 100) + "{");
}

void TestTokenExchange::givesUpOnSlowServers()
{
    QFETCH(QByteArray, start);
    ExchangeBed bed({.exchangeMs = 200});
    bed.answer = [&](QTcpSocket &socket) { socket.write(start); };
    bed.start();
    QTRY_COMPARE(bed.failed.count(), 1);
    QCOMPARE(bed.error().kind, Kind::NoAnswer);
    QVERIFY(!bed.signIn->isBusy());
}

void TestTokenExchange::boundsTheAnswer()
{
    ExchangeBed bed;
    bed.answer = [](QTcpSocket &socket) {
        socket.write(RawServer::head(200, -1));
        new PiecewiseAnswer(socket, QByteArray(64 * 1024, ' '), 10'000, {});
    };
    bed.start();
    QTRY_COMPARE(bed.failed.count(), 1);
    QCOMPARE(bed.error().kind, Kind::TooLarge);
    QTRY_VERIFY(bed.server.areAllGone());
}

void TestTokenExchange::keepsCookiesOut()
{
    ExchangeBed bed;
    auto *jar = bed.network.cookieJar();
    QVERIFY(jar->insertCookie([&] {
        QNetworkCookie cookie("session", "of-another-place");
        cookie.setDomain(u"127.0.0.1"_s);
        cookie.setPath(u"/"_s);
        return cookie;
    }()));
    bed.answer = [](QTcpSocket &socket) {
        RawServer::answer(socket, 200, tokens(), "application/json", "Set-Cookie: a=b; Path=/\r\n");
    };
    QVERIFY(bed.reachSignedIn());
    QVERIFY(RawServer::field(bed.server.calls().constFirst().head, "Cookie").isEmpty());
    QCOMPARE(jar->cookiesForUrl(bed.server.baseUrl()).size(), 1);
}

void TestTokenExchange::refreshes()
{
    ExchangeBed bed;
    QVERIFY(bed.reachSignedIn());
    bed.answer = [](QTcpSocket &socket) {
        RawServer::answer(socket, 200, R"({"access_token":"access-2","token_type":"Bearer"})");
    };
    for (int i = 1; i <= 2; ++i) {
        bed.signIn->refresh();
        QTRY_COMPARE(bed.refreshed.count(), i);
        const auto sent = form(bed.server.calls().constLast());
        QCOMPARE(value(sent, u"grant_type"_s), u"refresh_token"_s);
        // The server gave no new one, so the old one is good still.
        QCOMPARE(value(sent, u"refresh_token"_s), u"refresh+1"_s);
        QVERIFY(!bed.server.calls().constLast().body.contains('+'));
        QVERIFY(!sent.hasQueryItem(u"client_secret"_s));
        QVERIFY(!sent.hasQueryItem(u"redirect_uri"_s));
    }
    QCOMPARE(bed.signIn->accessToken(), u"access-2"_s);
    QVERIFY(!bed.signIn->expires().isValid());
    QCOMPARE(bed.signedIn.count(), 1);
    QVERIFY(bed.failed.isEmpty());

    bed.answer = [](QTcpSocket &socket) {
        RawServer::answer(
            socket, 200,
            R"({"access_token":"access-3","token_type":"Bearer","refresh_token":"refresh-2"})");
    };
    bed.signIn->refresh();
    QTRY_COMPARE(bed.refreshed.count(), 3);
    bed.signIn->refresh();
    QTRY_COMPARE(bed.refreshed.count(), 4);
    QCOMPARE(value(form(bed.server.calls().constLast()), u"refresh_token"_s), u"refresh-2"_s);
}

void TestTokenExchange::refreshesOneAtATime()
{
    ExchangeBed bed;
    QVERIFY(bed.reachSignedIn());
    for (int i = 0; i < 5; ++i)
        bed.signIn->refresh();
    bed.signIn->signIn();
    QTRY_COMPARE(bed.refreshed.count(), 1);
    QCOMPARE(bed.server.calls().size(), 2);
    QCOMPARE(bed.browserNeeded.count(), 1);
    QCOMPARE(bed.ends(), 2);
}

void TestTokenExchange::keepsOrForgetsAfterAFailedRefresh_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("withdrawn") << 400 << QByteArray(R"({"error":"invalid_grant"})") << false;
    QTest::newRow("client unknown") << 400 << QByteArray(R"({"error":"invalid_client"})") << false;
    QTest::newRow("failed") << 500 << QByteArray("<html>") << true;
    QTest::newRow("page of a proxy") << 200 << QByteArray("<html>") << true;
    QTest::newRow("lost") << 0 << QByteArray() << true;
}

void TestTokenExchange::keepsOrForgetsAfterAFailedRefresh()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isKept);
    ExchangeBed bed;
    QVERIFY(bed.reachSignedIn());
    bed.answer = [&](QTcpSocket &socket) {
        if (status == 0)
            RawServer::reset(socket);
        else
            RawServer::answer(socket, status, body);
    };
    bed.signIn->refresh();
    QTRY_COMPARE(bed.failed.count(), 1);
    QCOMPARE(bed.signIn->isSignedIn(), isKept);
    QCOMPARE(bed.signIn->canRefresh(), isKept);
    // Nothing is tried again by itself, whatever else happens.
    bed.answer = [](QTcpSocket &socket) { RawServer::answer(socket, 200, tokens()); };
    const auto before = bed.server.calls().size();
    if (isKept)
        bed.signIn->refresh();
    else
        bed.start();
    QTRY_COMPARE(bed.ends(), 3);
    QCOMPARE(bed.server.calls().size(), before + 1);
    QVERIFY(bed.signIn->isSignedIn());
}

void TestTokenExchange::needsARefreshToken()
{
    ExchangeBed bed;
    bed.signIn->refresh();
    QTRY_COMPARE(bed.failed.count(), 1);
    QCOMPARE(bed.error().kind, Kind::NoSignIn);
    QVERIFY(bed.server.calls().isEmpty());
}

void TestTokenExchange::canBeStoppedAtAnyMoment_data()
{
    QTest::addColumn<QString>("moment");
    QTest::newRow("when the browser is asked for") << u"asked"_s;
    QTest::newRow("while it is away") << u"away"_s;
    QTest::newRow("when the token is asked for") << u"token"_s;
    QTest::newRow("while the answer arrives") << u"answer"_s;
}

void TestTokenExchange::canBeStoppedAtAnyMoment()
{
    QFETCH(QString, moment);
    ExchangeBed bed;
    QPointer<QTcpSocket> socket;
    bed.answer = [&](QTcpSocket &asking) {
        socket = &asking;
        if (moment == "answer"_L1)
            asking.write(RawServer::head(200, tokens().size()) + tokens().left(10));
    };
    if (moment == "asked"_L1) {
        connect(bed.signIn.get(), &FederationSignIn::browserNeeded, bed.signIn.get(),
                &FederationSignIn::cancel);
        bed.signIn->signIn();
    } else if (moment == "away"_L1) {
        bed.signIn->signIn();
        bed.signIn->cancel();
    } else {
        bed.start();
        QTRY_VERIFY(socket);
        bed.signIn->cancel();
    }
    QTRY_COMPARE(bed.failed.count(), 1);
    QCOMPARE(bed.error().kind, Kind::Stopped);
    QVERIFY(!bed.signIn->isBusy() && !bed.signIn->isSignedIn());
    // An answer that comes now has nobody to hear it.
    if (socket) {
        socket->write(RawServer::head(200, tokens().size()) + tokens());
        QTRY_VERIFY(bed.server.areAllGone());
    }
    RawClient late(bed.signIn->settings().redirectPort, "G");
    QTRY_VERIFY(late.isRefused());
    QCOMPARE(bed.ends(), 1);
    bed.signIn->cancel();
    QCOMPARE(bed.ends(), 1);
}

void TestTokenExchange::endsWithAnExchangeUnderWay()
{
    ExchangeBed bed;
    bool isAsked = false;
    bed.answer = [&](QTcpSocket &) { isAsked = true; };
    bed.start();
    QTRY_VERIFY(isAsked);
    bed.signIn.reset();
    QTRY_VERIFY(bed.server.areAllGone());
}

void TestTokenExchange::asksForTheBrowserAgain()
{
    ExchangeBed bed;
    bed.signIn->signIn();
    const QUrl url = bed.browserUrl();
    bed.signIn->signIn();
    QCOMPARE(bed.browserNeeded.count(), 2);
    QCOMPARE(bed.browserUrl(), url);
    bed.returnFromBrowser("code=c");
    QTRY_COMPARE(bed.signedIn.count(), 1);
    QCOMPARE(bed.ends(), 1);
}

void TestTokenExchange::waitsForTheOperatorOnlySoLong()
{
    ExchangeBed bed({.operatorMs = 100});
    bed.signIn->signIn();
    QTRY_COMPARE(bed.failed.count(), 1);
    QCOMPARE(bed.error().kind, Kind::TimedOut);
    RawClient late(bed.signIn->settings().redirectPort, "G");
    QTRY_VERIFY(late.isRefused());
    QVERIFY(bed.server.calls().isEmpty());
}

void TestTokenExchange::tellsThatTheOperatorSaidNo()
{
    ExchangeBed bed;
    bed.signIn->signIn();
    bed.returnFromBrowser("error=access_denied");
    QTRY_COMPARE(bed.failed.count(), 1);
    QCOMPARE(bed.error().kind, Kind::Denied);
    QVERIFY(bed.server.calls().isEmpty());
    QVERIFY(!bed.signIn->isBusy());
    QTRY_VERIFY(bed.browser->isClosed());
    QVERIFY(bed.browser->answer().contains("did not take place"));
}

void TestTokenExchange::saysWhatIsWrongBeforehand()
{
    ExchangeBed bed;
    auto settings = bed.signIn->settings();
    settings.clientId.clear();
    bed.signIn->setSettings(settings);
    bed.signIn->signIn();
    QTRY_COMPARE(bed.failed.count(), 1);
    QCOMPARE(bed.error().kind, Kind::NotConfigured);
    QCOMPARE(bed.error().technical, settings.problem());

    settings.clientId = u"client"_s;
    bed.signIn->setSettings(settings);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, static_cast<quint16>(settings.redirectPort)));
    bed.signIn->signIn();
    QTRY_COMPARE(bed.failed.count(), 2);
    QCOMPARE(bed.error().kind, Kind::PortTaken);
    QVERIFY(bed.browserNeeded.isEmpty());
    QVERIFY(!bed.signIn->isBusy());

    other.close();
    QVERIFY(bed.reachSignedIn());
}

void TestTokenExchange::keepsTheOldSignInUntilTheNew()
{
    ExchangeBed bed;
    QVERIFY(bed.reachSignedIn());
    bed.signIn->signIn();
    QVERIFY(bed.signIn->isSignedIn() && bed.signIn->isBusy());
    bed.signIn->cancel();
    QCOMPARE(bed.signIn->accessToken(), u"access-1"_s);
    bed.answer = [](QTcpSocket &socket) {
        RawServer::answer(socket, 200, R"({"access_token":"access-9","token_type":"bearer"})");
    };
    bed.start();
    QTRY_COMPARE(bed.signedIn.count(), 2);
    QCOMPARE(bed.signIn->accessToken(), u"access-9"_s);
    QVERIFY(!bed.signIn->canRefresh());
}

void TestTokenExchange::signsOut()
{
    ExchangeBed bed;
    QVERIFY(bed.reachSignedIn());
    bed.signIn->signOut();
    QCOMPARE(bed.signedOut.count(), 1);
    QVERIFY(!bed.signIn->isSignedIn() && !bed.signIn->canRefresh());
    QVERIFY(bed.signIn->accessToken().isEmpty());
    QVERIFY(!bed.signIn->expires().isValid());
    QVERIFY(bed.failed.isEmpty());

    bed.signIn->signIn();
    bed.signIn->signOut();
    QCOMPARE(bed.failed.count(), 1);
    QCOMPARE(bed.error().kind, Kind::Stopped);
}

void TestTokenExchange::signsOutForOtherSettings()
{
    ExchangeBed bed;
    QVERIFY(bed.reachSignedIn());
    auto settings = bed.signIn->settings();
    bed.signIn->setSettings(settings);
    QVERIFY(bed.signIn->isSignedIn());
    settings.resource += u"2"_s;
    bed.signIn->setSettings(settings);
    QVERIFY(!bed.signIn->isSignedIn());
    QCOMPARE(bed.signedOut.count(), 1);
}

void TestTokenExchange::keepsSecretsOutOfLogsAndErrors()
{
    QStringList texts;
    logged = &texts;
    const auto before = qInstallMessageHandler(keepMessage);
    QLoggingCategory::setFilterRules(u"sigill.*=true"_s);
    const auto putBack = qScopeGuard([before] {
        QLoggingCategory::setFilterRules(QString());
        qInstallMessageHandler(before);
    });

    QStringList secrets{QString::fromLatin1(code), u"access-1"_s, u"refresh+1"_s};
    {
        ExchangeBed bed;
        // A server that repeats what it was sent, as it is and as it was encoded.
        const auto echo = [&](QTcpSocket &socket) {
            const QByteArray body = bed.server.calls().constLast().body;
            RawServer::answer(socket, 400,
                              "{\"error\":\"invalid_grant\",\"error_description\":\"" + body + ' '
                                  + QByteArray::fromPercentEncoding(body) + "\"}");
        };
        bed.answer = echo;
        bed.start();
        QTRY_VERIFY(bed.failed.count() == 1);
        secrets << value(form(bed.server.calls().constLast()), u"code_verifier"_s);
        texts << bed.error().details();

        bed.answer = [](QTcpSocket &socket) { RawServer::answer(socket, 200, tokens()); };
        bed.start();
        QTRY_VERIFY(bed.signIn->isSignedIn());
        bed.answer = echo;
        bed.signIn->refresh();
        QTRY_VERIFY(bed.failed.count() == 2);
        texts << bed.error().details();
        QDebug(&texts.emplaceBack()) << bed.signIn.get();
    }

    QVERIFY(texts.size() >= 6);
    QCOMPARE(secrets.size(), 4);
    const QString all = texts.join(u'\n');
    QVERIFY(all.contains(u"grant_type=authorization_code"_s));
    for (const auto &secret : secrets) {
        QVERIFY(!secret.isEmpty());
        QVERIFY2(!all.contains(secret), qPrintable(all));
        QVERIFY2(!all.contains(QString::fromLatin1(QUrl::toPercentEncoding(secret))),
                 qPrintable(all));
    }
}

QTEST_GUILESS_MAIN(TestTokenExchange)
#include "tst_tokenexchange.moc"
