// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/federationsettings.h"
#include "api/federationtokens.h"
#include "api/proofkey.h"
#include "api/redirectpage.h"
#include "api/redirectrequest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;
using Kind = SignInError::Kind;

Q_DECLARE_METATYPE(Sigill::FederationSettings)

namespace {

QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC);
}

FederationSettings contoso()
{
    FederationSettings settings;
    settings.authority = QUrl(u"https://adfs.contoso.com/adfs"_s);
    settings.clientId = u"70a8b8b1-862c-4473-80ab-4e55bae45b4f"_s;
    settings.resource = u"https://cm.contoso.com/certificatemanagement"_s;
    settings.redirectPort = 8400;
    return settings;
}

QString unsignedToken(const QJsonObject &claims)
{
    const auto part = [](const QByteArray &text) {
        return QString::fromLatin1(
            text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    return part("{\"alg\":\"none\"}") + u'.'
        + part(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + u".c2lnbmF0dXJl"_s;
}

}

class TestFederationSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void makesAddresses();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void provesByTheMethodOfTheRfc();
    void makesUnguessableWords();
    void readsTokens();
    void readsLifetimes_data();
    void readsLifetimes();
    void refusesAnswers_data();
    void refusesAnswers();
    void leavesSecretsOutOfErrors();
    void readsNames_data();
    void readsNames();
    void readsRedirects_data();
    void readsRedirects();
    void readsEachParameterOnce();
    void showsAPageOfItsOwn();
    void hasWordsForEachError();
};

void TestFederationSettings::makesAddresses()
{
    auto settings = contoso();
    QCOMPARE(settings.problem(), QString());
    QCOMPARE(settings.authorizeUrl(), QUrl(u"https://adfs.contoso.com/adfs/oauth2/authorize"_s));
    QCOMPARE(settings.tokenUrl(), QUrl(u"https://adfs.contoso.com/adfs/oauth2/token"_s));
    QCOMPARE(settings.signOutUrl().toString(),
             u"https://adfs.contoso.com/adfs/ls/?wa=wsignout1.0"_s);
    QCOMPARE(settings.redirectUri(), u"http://localhost:8400/"_s);

    settings.authority = QUrl(u"https://adfs.contoso.com/adfs/"_s);
    settings.tokenEndpoint = QUrl(u"https://other.contoso.com/token"_s);
    settings.redirectHost = u"127.0.0.1"_s;
    settings.redirectPath = u"/callback"_s;
    QCOMPARE(settings.problem(), QString());
    QCOMPARE(settings.authorizeUrl(), QUrl(u"https://adfs.contoso.com/adfs/oauth2/authorize"_s));
    QCOMPARE(settings.tokenUrl(), QUrl(u"https://other.contoso.com/token"_s));
    QCOMPARE(settings.redirectUri(), u"http://127.0.0.1:8400/callback"_s);
}

void TestFederationSettings::saysWhatIsWrong_data()
{
    QTest::addColumn<FederationSettings>("settings");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QString &word, auto change) {
        auto settings = contoso();
        change(settings);
        QTest::newRow(name) << settings << word;
    };
    const auto authority = [&](const char *name, const QString &word, const QString &address) {
        row(name, word, [&](FederationSettings &s) { s.authority = QUrl(address); });
    };
    authority("no authority", u"Enter the sign-in server"_s, QString());
    authority("no host", u"no address"_s, u"https:///adfs"_s);
    authority("plain http", u"https://"_s, u"http://adfs.contoso.com/adfs"_s);
    authority("host that looks like this computer", u"https://"_s,
              u"http://127.0.0.1.contoso.com"_s);
    authority("file", u"no address"_s, u"file:///adfs"_s);
    authority("other scheme", u"https://"_s, u"ftp://adfs.contoso.com/"_s);
    authority("password", u"password"_s, u"https://a:b@adfs.contoso.com/adfs"_s);
    authority("query", u"question mark"_s, u"https://adfs.contoso.com/adfs?x=1"_s);
    authority("fragment", u"#"_s, u"https://adfs.contoso.com/adfs#x"_s);
    row("plain http for tokens", u"https://"_s,
        [](FederationSettings &s) { s.tokenEndpoint = QUrl(u"http://adfs.contoso.com/token"_s); });
    row("plain http for the browser", u"https://"_s, [](FederationSettings &s) {
        s.authorizeEndpoint = QUrl(u"http://adfs.contoso.com/authorize"_s);
    });
    row("no client", u"Enter the client"_s, [](auto &s) { s.clientId.clear(); });
    row("client with a line break", u"client identifier has"_s,
        [](auto &s) { s.clientId = u"a\nb"_s; });
    row("resource with a line break", u"resource has"_s, [](auto &s) { s.resource = u"a\n"_s; });
    row("scope that is not ASCII", u"scope has"_s, [](auto &s) { s.scope = u"öppen"_s; });
    row("other host", u"localhost"_s, [](auto &s) { s.redirectHost = u"0.0.0.0"_s; });
    row("port 0", u"65535"_s, [](auto &s) { s.redirectPort = 0; });
    row("port 65536", u"65535"_s, [](auto &s) { s.redirectPort = 65536; });
    row("no path", u"begin with /"_s, [](auto &s) { s.redirectPath.clear(); });
    row("path with a query", u"begin with /"_s, [](auto &s) { s.redirectPath = u"/a?b"_s; });
    row("path with a line break", u"begin with /"_s, [](auto &s) { s.redirectPath = u"/a\r\n"_s; });

    row("http on this computer", QString(),
        [](FederationSettings &s) { s.authority = QUrl(u"http://127.0.0.1:3000"_s); });
    row("http on another address of this computer", QString(),
        [](FederationSettings &s) { s.authority = QUrl(u"http://127.0.0.2:3000"_s); });
    row("http on localhost", QString(),
        [](FederationSettings &s) { s.authority = QUrl(u"http://localhost:3000"_s); });
    row("no resource", QString(), [](auto &s) { s.resource.clear(); });
    row("port 65535", QString(), [](auto &s) { s.redirectPort = 65535; });
}

void TestFederationSettings::saysWhatIsWrong()
{
    QFETCH(FederationSettings, settings);
    QFETCH(QString, word);
    const QString problem = settings.problem();
    QCOMPARE(problem.isEmpty(), word.isEmpty());
    QVERIFY2(problem.contains(word), qPrintable(problem));
}

void TestFederationSettings::provesByTheMethodOfTheRfc()
{
    // RFC 7636 appendix B.
    QCOMPARE(ProofKey::challengeFor(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s),
             u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
    const auto proof = ProofKey::make();
    QCOMPARE(proof.challenge, ProofKey::challengeFor(proof.verifier));
}

void TestFederationSettings::makesUnguessableWords()
{
    static const QRegularExpression word(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    QSet<QString> words;
    for (int i = 0; i < 1000; ++i) {
        words.insert(unguessable());
        words.insert(ProofKey::make().verifier);
    }
    QCOMPARE(words.size(), 2000);
    for (const auto &made : std::as_const(words))
        QVERIFY2(word.match(made).hasMatch(), qPrintable(made));
}

void TestFederationSettings::readsTokens()
{
    const QJsonObject answer{{u"access_token"_s, u"abc.DEF-_~+/="_s},
                             {u"token_type"_s, u"Bearer"_s},
                             {u"expires_in"_s, 3600},
                             {u"refresh_token"_s, u"r+r"_s},
                             {u"id_token"_s, unsignedToken({{u"upn"_s, u"anna@contoso.com"_s}})}};
    const auto tokens
        = FederationTokens::fromAnswer(200, QJsonDocument(answer).toJson(), noon(), {});
    QVERIFY(tokens);
    QCOMPARE(tokens->accessToken, u"abc.DEF-_~+/="_s);
    QCOMPARE(tokens->refreshToken, u"r+r"_s);
    QCOMPARE(tokens->expires, noon().addSecs(3600));
    QCOMPARE(tokens->userSaidByToken, u"anna@contoso.com"_s);

    // AD FS of Windows Server 2012 R2 gives no more than this, with the claims in the access token.
    const QJsonObject small{{u"access_token"_s, unsignedToken({{u"unique_name"_s, u"C\\anna"_s}})},
                            {u"token_type"_s, u"bearer"_s}};
    const auto fewer = FederationTokens::fromAnswer(200, QJsonDocument(small).toJson(), noon(), {});
    QVERIFY(fewer);
    QVERIFY(fewer->refreshToken.isEmpty());
    QVERIFY(!fewer->expires.isValid());
    QCOMPARE(fewer->userSaidByToken, u"C\\anna"_s);
}

void TestFederationSettings::readsLifetimes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: unknown
    QTest::newRow("number") << QByteArray("60") << 60;
    QTest::newRow("fraction") << QByteArray("60.9") << 60;
    QTest::newRow("string") << QByteArray("\"60\"") << 60;
    QTest::newRow("none") << QByteArray("0") << 0;
    QTest::newRow("negative") << QByteArray("-60") << -1;
    QTest::newRow("huge") << QByteArray("1e300") << -1;
    QTest::newRow("word") << QByteArray("\"nan\"") << -1;
    QTest::newRow("null") << QByteArray("null") << -1;
    QTest::newRow("list") << QByteArray("[60]") << -1;
}

void TestFederationSettings::readsLifetimes()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    const auto tokens = FederationTokens::fromAnswer(
        200, R"({"access_token":"a","token_type":"bearer","expires_in":)" + value + '}', noon(),
        {});
    QVERIFY(tokens);
    QCOMPARE(tokens->expires, seconds < 0 ? QDateTime() : noon().addSecs(seconds));
}

void TestFederationSettings::refusesAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, int status, const char *body, Kind kind) {
        QTest::newRow(name) << status << QByteArray(body) << static_cast<int>(kind);
    };
    row("nothing", 200, "", Kind::Unreadable);
    row("page", 200, "<html>secret</html>", Kind::Unreadable);
    row("list", 200, "[]", Kind::Unreadable);
    row("cut", 200, R"({"access_token":"secret)", Kind::Unreadable);
    row("no token", 200, R"({"token_type":"bearer"})", Kind::Unreadable);
    row("token of a wrong type", 200, R"({"access_token":5,"token_type":"bearer"})",
        Kind::Unreadable);
    row("token that breaks a header", 200,
        R"({"access_token":"secret\r\nX: y","token_type":"bearer"})", Kind::Unreadable);
    row("token with a space", 200, R"({"access_token":"secret s","token_type":"bearer"})",
        Kind::Unreadable);
    row("no token type", 200, R"({"access_token":"secret"})", Kind::Unreadable);
    row("other token type", 200, R"({"access_token":"secret","token_type":"mac"})",
        Kind::Unreadable);
    row("error in a 200", 200, R"({"error":"invalid_grant","access_token":"secret"})",
        Kind::GrantRefused);
    row("grant", 400, R"({"error":"invalid_grant"})", Kind::GrantRefused);
    row("client", 401, R"({"error":"invalid_client"})", Kind::Refused);
    row("resource", 400, R"({"error":"invalid_resource"})", Kind::Refused);
    row("busy", 503, R"({"error":"temporarily_unavailable"})", Kind::ServerFailed);
    row("busy with a 400", 400, R"({"error":"temporarily_unavailable"})", Kind::ServerFailed);
    row("500 in JSON", 500, R"({"error":"server_error"})", Kind::ServerFailed);
    row("500 as a page", 500, "<html>", Kind::ServerFailed);
    row("page for a 404", 404, "<html>", Kind::Unreadable);
    row("token with a 400", 400, R"({"access_token":"secret","token_type":"bearer"})",
        Kind::Unreadable);
    row("redirect", 302, "", Kind::Redirected);
}

void TestFederationSettings::refusesAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    const auto tokens = FederationTokens::fromAnswer(status, body, noon(), {});
    QVERIFY(!tokens);
    QCOMPARE(static_cast<int>(tokens.error().kind), kind);
    QVERIFY2(!tokens.error().details().contains(u"secret"_s), qPrintable(tokens.error().details()));
    QVERIFY(tokens.error().technical.contains(QString::number(status)));
}

void TestFederationSettings::leavesSecretsOutOfErrors()
{
    // The second would be cut in two.
    const QByteArray body = R"({"error":"bad-the-code","error_description":"the-code )"
        + QByteArray(285, 'x') + R"( the-code"})";
    const auto tokens = FederationTokens::fromAnswer(400, body, noon(), {u"the-code"_s});
    QVERIFY(!tokens);
    QVERIFY(tokens.error().technical.contains(u"bad-…"_s));
    QVERIFY2(!tokens.error().details().contains(u"the-c"_s), qPrintable(tokens.error().details()));
}

void TestFederationSettings::readsNames_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const QJsonObject &claims, const QString &expected) {
        QTest::newRow(name) << unsignedToken(claims) << expected;
    };
    row("upn first",
        {{u"sub"_s, u"s"_s}, {u"email"_s, u"e"_s}, {u"unique_name"_s, u"n"_s}, {u"upn"_s, u"u"_s}},
        u"u"_s);
    row("then unique_name", {{u"sub"_s, u"s"_s}, {u"email"_s, u"e"_s}, {u"unique_name"_s, u"n"_s}},
        u"n"_s);
    row("then email", {{u"sub"_s, u"s"_s}, {u"email"_s, u"e"_s}}, u"e"_s);
    row("then sub", {{u"sub"_s, u"s"_s}}, u"s"_s);
    row("empty ones do not count", {{u"upn"_s, u" "_s}, {u"sub"_s, u"s"_s}}, u"s"_s);
    row("numbers do not count", {{u"upn"_s, 5}, {u"sub"_s, u"s"_s}}, u"s"_s);
    row("not ASCII", {{u"upn"_s, u"åsa@contoso.com"_s}}, u"åsa@contoso.com"_s);
    row("turned around", {{u"upn"_s, u"a\u202eb"_s}}, u"a<U+202E>b"_s);
    row("none", {}, QString());
    QTest::newRow("opaque") << u"opaque"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("not base64") << u"a.!!.c"_s << QString();
    QTest::newRow("not JSON") << u"a.YWJj.c"_s << QString();
    QTest::newRow("encrypted, of five parts") << u"a.b.c.d.e"_s << QString();
    QTest::newRow("not ASCII at all") << u"å.ä.ö"_s << QString();
}

void TestFederationSettings::readsNames()
{
    QFETCH(QString, token);
    QFETCH(QString, name);
    QCOMPARE(userSaidBy(token), name);
}

void TestFederationSettings::readsRedirects_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status"); // 200: read
    QTest::newRow("plain") << QByteArray("GET /cb?code=c&state=s HTTP/1.1") << 200;
    QTest::newRow("no query") << QByteArray("GET /cb HTTP/1.1") << 200;
    QTest::newRow("HTTP/1.0") << QByteArray("GET /cb?code=c HTTP/1.0") << 200;
    QTest::newRow("post") << QByteArray("POST /cb?code=c&state=s HTTP/1.1") << 405;
    QTest::newRow("head") << QByteArray("HEAD /cb?code=c&state=s HTTP/1.1") << 405;
    QTest::newRow("small letters") << QByteArray("get /cb HTTP/1.1") << 405;
    QTest::newRow("other path") << QByteArray("GET /favicon.ico HTTP/1.1") << 404;
    QTest::newRow("longer path") << QByteArray("GET /cb/?code=c HTTP/1.1") << 404;
    QTest::newRow("shorter path") << QByteArray("GET /?code=c HTTP/1.1") << 404;
    QTest::newRow("other case") << QByteArray("GET /CB?code=c HTTP/1.1") << 404;
    QTest::newRow("escaped path") << QByteArray("GET /%63b?code=c HTTP/1.1") << 404;
    QTest::newRow("whole address") << QByteArray("GET http://localhost/cb HTTP/1.1") << 404;
    QTest::newRow("no version") << QByteArray("GET /cb") << 400;
    QTest::newRow("other version") << QByteArray("GET /cb HTTP/2.0") << 400;
    QTest::newRow("too many words") << QByteArray("GET /cb ?code=c HTTP/1.1") << 400;
    QTest::newRow("nothing") << QByteArray() << 400;
    QTest::newRow("zero bytes") << QByteArray("\0\0\0", 3) << 400;
}

void TestFederationSettings::readsRedirects()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    const auto request = RedirectRequest::fromHead(line + "\r\nHost: x\r\n", u"/cb"_s);
    QCOMPARE(request ? 200 : request.error(), status);
}

void TestFederationSettings::readsEachParameterOnce()
{
    const auto read = [](const QByteArray &query) {
        return *RedirectRequest::fromHead("GET /?" + query + " HTTP/1.1\r\n", u"/"_s);
    };
    auto request = read("code=a%2Bb+c%2F&state=s%20t&other=1");
    QCOMPARE(request.code, u"a+b+c/"_s);
    QCOMPARE(request.state, u"s t"_s);
    QVERIFY(request.error.isEmpty());
    request = read("error=access_denied&error_description=The+operator%20said+no&state=s");
    QCOMPARE(request.error, u"access_denied"_s);
    QCOMPARE(request.errorDescription, u"The operator said no"_s);
    request = read("code=a&code=b&state=s&state=s");
    QVERIFY(request.code.isEmpty());
    QVERIFY(request.state.isEmpty());
}

void TestFederationSettings::showsAPageOfItsOwn()
{
    using Page = RedirectPage::Kind;
    QSet<QByteArray> titles;
    for (const auto kind : {Page::Received, Page::BrokenOff, Page::NotOurs}) {
        const QByteArray answer = RedirectPage::answer(200, kind);
        const auto headEnd = answer.indexOf("\r\n\r\n");
        const QByteArray head = answer.first(headEnd + 2);
        const QByteArray body = answer.mid(headEnd + 4);
        QVERIFY(head.startsWith("HTTP/1.1 200 OK\r\n"));
        const QByteArray length = "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        QVERIFY(head.contains(length));
        QVERIFY(head.contains("\r\nCache-Control: no-store\r\n"));
        QVERIFY(head.contains("\r\nContent-Security-Policy: default-src 'none'\r\n"));
        QVERIFY(head.contains("\r\nReferrer-Policy: no-referrer\r\n"));
        QVERIFY(body.contains("close this window"));
        QVERIFY(body.contains("lang=\"en\""));
        QVERIFY(!body.contains("%1") && !body.contains("%2") && !body.contains("%3"));
        titles.insert(body);
    }
    QCOMPARE(titles.size(), 3);
}

void TestFederationSettings::hasWordsForEachError()
{
    QSet<QString> summaries;
    for (int kind = 0; kind <= static_cast<int>(Kind::NoAnswer); ++kind) {
        const SignInError error{static_cast<Kind>(kind), u"said"_s, u"detail"_s};
        summaries.insert(error.summary());
        QVERIFY(error.summary().endsWith(u'.'));
        QVERIFY(error.advice().endsWith(u'.'));
        QCOMPARE(error.details(),
                 QString(error.summary() + u'\n' + error.advice() + u"\nsaid\ndetail"_s));
    }
    QCOMPARE(summaries.size(), static_cast<int>(Kind::NoAnswer) + 1);
}

QTEST_GUILESS_MAIN(TestFederationSettings)
#include "tst_federationsettings.moc"
