// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

QString entities(const QString &text)
{
    QString escaped;
    for (const QChar c : text)
        escaped += c.isLetter() ? u"&#%1;"_s.arg(c.unicode()) : QString(c);
    return escaped;
}

}

class TestRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knownThings_data();
    void knownThings();
    void forms_data();
    void forms();
    void disguises_data();
    void disguises();
    void secrets_data();
    void secrets();
    void leavesTheRest_data();
    void leavesTheRest();
    void tokensAreStable();
    void tokensAreToldApart();
    void tokensStayWhatTheyAre();
};

void TestRedactor::knownThings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    const auto row = [](const QString &text, const QString &redacted) {
        QTest::addRow("%s", qPrintable(text)) << text << redacted;
    };
    row(u"by Åsa Björk."_s, u"by person-1."_s);
    row(u"ÅSA BJÖRK"_s, u"person-1"_s);
    row(u"Björk, Åsa (it)"_s, u"person-1 (it)"_s);
    row(u"åsa.björk"_s, u"person-1"_s);
    row(u"Åsa+Björk Åsa\u00a0Björk Åsa\tBjörk"_s, u"person-1 person-1 person-1"_s);
    row(QString(u"Åsa Björk"_s).normalized(QString::NormalizationForm_D), u"person-1"_s);
    row(u"Å\u200bsa Bj\u00adörk"_s, u"person-1"_s);
    row(u"anna-lena o'brien"_s, u"person-1"_s);
    row(u"Åsalina Björk and Åsa Björkman"_s, u"Åsalina Björk and Åsa Björkman"_s);
    row(u"corp\\AsaBjo asabjo svc_asabjo"_s, u"user-1 user-1 svc_user-1"_s);
    row(u"cm01 CM01.corp.example.se:443 CM01$"_s, u"host-1 host-1:443 host-1$"_s);
    row(u"https://cm01/x https://cm01.corp.example.se/x"_s, u"https://host-1/x https://host-1/x"_s);
    row(u"dc7.Corp.Example.SE, corp.example.se"_s, u"host-1, host-2"_s);
    row(u"cm011 acm01"_s, u"cm011 acm01"_s);
    row(u"it is Tr0ub4dor&3!"_s, u"it is [removed]!"_s);
}

void TestRedactor::knownThings()
{
    QFETCH(QString, text);
    QTEST(knowing().redacted(text), "redacted");
}

void TestRedactor::forms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("token");
    const auto row = [](const char *name, const QString &text, const char *token) {
        QTest::newRow(name) << text << QString::fromLatin1(token);
    };
    const QString digits = QString(guid).remove(u'-');
    row("GUID", guid, "guid-1");
    row("GUID in capitals", QString(guid).toUpper(), "guid-1");
    row("GUID in braces", u"{%1}"_s.arg(guid), "guid-1");
    row("GUID in parentheses", u"(%1)"_s.arg(guid), "(guid-1)");
    row("GUID without dashes", digits, "guid-1");
    row("GUID of C", u"{0xa9b4b42c,0xcc50,0x4c9b,{0x89,0xd1,0xbb,0xc0,0xbc,0xd5,0xa0,0x99}}"_s,
        "guid-1");
    row("GUID as LDAP", u"\\2c\\b4\\b4\\a9\\50\\cc\\9b\\4c\\89\\d1\\bb\\c0\\bc\\d5\\a0\\99"_s,
        "guid-1");
    row("GUID in a path", u"/requests/%1?x"_s.arg(guid), "/requests/guid-1?x");
    row("GUID as URN", u"urn:uuid:"_s + guid, "urn:uuid:guid-1");
    row("SID", sid, "sid-1");
    row("SID in lower case", QString(sid).toLower(), "sid-1");
    row("SID in SDDL", u"(A;;CR;;;%1)"_s.arg(sid), "(A;;CR;;;sid-1)");
    row("well-known SID", u"S-1-5-18"_s, "sid-1");
    row("mail", u"<karl.ek@example.org>"_s, "<user-1>");
    row("Kerberos name", u"karl/admin@CORP.LOCAL"_s, "karl/user-1");
    row("Windows account", u"(NORD\\karl.ek)"_s, "(user-1)");
    row("computer's account", u"NORD\\PC-17$ did"_s, "user-1 did");
    row("IPv4", u"at 10.20.30.40:443."_s, "at ip-1:443.");
    row("IPv6", u"at [2001:db8::17]:443"_s, "at [ip-1]:443");
    row("IPv6 before a colon", u"2001:db8::17: refused"_s, "ip-1: refused");
    row("IPv6 behind a word", u"address:2001:db8::17."_s, "address:ip-1.");
    row("host in a URL", u"GET https://pki.nord.example/cm/"_s, "GET https://host-1/cm/");
    row("host of a share", u"see \\\\disk7\\share\\x"_s, "see \\\\host-1\\share\\x");
    row("folder of a user", u"in /home/karl.ek/.config"_s, "in /home/user-1/.config");
    row("folder of a user of Windows", u"C:/Users/karl.ek/x"_s, "C:/Users/user-1/x");
}

void TestRedactor::forms()
{
    QFETCH(QString, text);
    Redactor redactor;
    QTEST(redactor.redacted(text), "token");
    QTEST(redactor.redacted(text), "token");
}

void TestRedactor::disguises_data()
{
    QTest::addColumn<QString>("thing");
    QTest::newRow("name") << u"Åsa Björk"_s;
    QTest::newRow("account") << u"CORP\\asabjo"_s;
    QTest::newRow("host") << u"cm01.corp.example.se"_s;
    QTest::newRow("GUID") << u"{%1}"_s.arg(guid);
    QTest::newRow("SID") << QString(sid);
    QTest::newRow("mail") << u"åke.ek@exämple.org"_s;
    QTest::newRow("known secret") << u"Tr0ub4dor&3"_s;
}

void TestRedactor::disguises()
{
    QFETCH(QString, thing);
    auto redactor = knowing();
    const QString token = redactor.redacted(thing);
    QVERIFY(token != thing);
    const auto asJson = QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"x"_s, thing}}).toJson(QJsonDocument::Compact));
    for (const QString &text :
         {asJson, u"{\"x\":\"%1\"}"_s.arg(jsonEscaped(thing)),
          u"{\"x\":\"%1\"}"_s.arg(jsonEscaped(thing).toUpper().replace(u"\\U"_s, u"\\u"_s)),
          u"{\"x\":\"%1\"}"_s.arg(percentEncoded(thing)),
          u"{\"x\":\"%1\"}"_s.arg(percentEncoded(thing).toLower()),
          u"{\"x\":\"%1\"}"_s.arg(percentEncoded(percentEncoded(thing))),
          u"{\"x\":\"%1\"}"_s.arg(jsonEscaped(percentEncoded(thing))),
          u"{\"x\":\"%1\"}"_s.arg(jsonEscaped(jsonEscaped(thing))),
          u"{\"x\":\"%1\"}"_s.arg(entities(thing))}) {
        const QString redacted = redactor.redacted(text);
        QVERIFY2(redacted == u"{\"x\":\"%1\"}"_s.arg(token),
                 qPrintable(text + u" became "_s + redacted));
    }
}

void TestRedactor::secrets_data()
{
    QTest::addColumn<QString>("text"); // with hunter2 in it, or what is given
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *name, const QString &text, const QString &secret = {}) {
        QTest::newRow(name) << text << (secret.isEmpty() ? u"hunter2"_s : secret);
    };
    const QString basic = QString::fromLatin1(QByteArray("adam:hunter2").toBase64());
    row("Authorization", u"Authorization: Basic %1\r\nAccept: x"_s.arg(basic), basic);
    row("Basic alone", u"sent Basic %1 to it"_s.arg(basic), basic);
    row("Basic, short", u"Basic YTpi"_s, u"YTpi"_s);
    row("Basic in JSON", uR"({"h":"Authorization: Basic %1"})"_s.arg(basic), basic);
    row("Basic, percent-encoded", u"x=Basic%20"_s + percentEncoded(basic), basic.left(12));
    row("lower case", u"authorization:bearer hunter2"_s);
    row("proxy", u"Proxy-Authorization: Digest username=\"a\", response=\"hunter2\""_s);
    row("cookie", u"Cookie: a=\"b c\"; .ASPXAUTH=hunter2"_s);
    row("set-cookie", u"Set-Cookie: s=hunter2; path=/"_s);
    row("folded header", u"Cookie: a=b;\r\n c=hunter2\r\nHost: x"_s);
    row("header as a pair", uR"(("Cookie", "x=\"1\"; y=hunter2"))"_s);
    row("header as HAR", uR"({"name":"Cookie","value":"y=hunter2"})"_s);
    row("Negotiate", u"WWW-Authenticate: Negotiate YIIhunter2=="_s);
    row("NTLM", u"NTLM TlRMTVNTUAADhunter2"_s);
    row("NTLM alone", u"got TlRMTVNTUAADhunter2"_s);
    row("password", u"password=hunter2&x=1"_s);
    row("password with spaces", u"Password: correct hunter2 staple"_s);
    row("password in JSON", uR"({"Password" : "a \"hunter2\" b"})"_s);
    row("password in Swedish", u"Lösenord = hunter2"_s);
    row("password, percent-encoded", u"a?b=c%26password%3Dhunter2"_s);
    row("password in XML", u"<wsse:Password Type=\"x\">hunter2</wsse:Password>"_s);
    row("INI", u"[proxy]\nproxy_password=hunter2\nport=1"_s);
    row("access token", uR"({"access_token":"hunter2","expires_in":1})"_s);
    row("refresh token", u"grant_type=refresh_token&refresh_token=hunter2"_s);
    row("code", u"GET /callback?code=hunter2&state=1"_s);
    row("code in JSON", uR"({"code":"hunter2"})"_s);
    row("client secret", u"client_secret='hunter2'"_s);
    row("user in URL", u"http://adam:hunter2@proxy:80/"_s);
    row("JSON web token", u"x eyJhbGciOiJIUzI1.eyJodW50ZXIyIjox.hunter2 y"_s);
    row("private key",
        u"-----BEGIN RSA PRIVATE KEY-----\nMII\nhunter2\n-----END RSA PRIVATE KEY-----\n"_s);
    row("private key in JSON",
        uR"({"k":"-----BEGIN PRIVATE KEY-----\nMII\nhunter2\n-----END PRIVATE KEY-----"})"_s);
    row("private key, cut off", u"-----BEGIN ENCRYPTED PRIVATE KEY-----\nMII\nhunter2"_s);
}

void TestRedactor::secrets()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QVERIFY(text.contains(secret));
    Redactor redactor;
    const QString redacted = redactor.redacted(text);
    QVERIFY2(!redacted.contains(secret), qPrintable(redacted));
    QVERIFY2(redacted.contains(Redactor::removed()), qPrintable(redacted));
}

void TestRedactor::leavesTheRest_data()
{
    QTest::addColumn<QString>("text");
    for (const auto text :
         {"GET /cm/api/v1.0/requests 200 17 ms", "2026-03-05T14:07:10.123Z debug sigill.api",
          "HTTP error code: 401", "Basic authentication and Negotiate sign-in failed.",
          "Sigill::ApiError::Kind", "http://127.0.0.1:8080/ and [::1]:80 and localhost",
          "00000000-0000-0000-0000-000000000000", "Qt 6.4.2, Debian 12.5", "a\\nb? no: C:\\",
          "100 % of 5 & 6; &c", "{\"Status\":3,\"Priority\":0}", "", "%", "\\u12", "&#99999999;"})
        QTest::addRow("%s", text) << QString::fromLatin1(text);
    QTest::newRow("Swedish") << u"Begäran är redan ändrad av någon annan."_s;
}

void TestRedactor::leavesTheRest()
{
    QFETCH(QString, text);
    if (text.startsWith(u"a\\nb"_s))
        text = u"C:\\ is a drive"_s;
    QCOMPARE(knowing().redacted(text), text);
}

void TestRedactor::tokensAreStable()
{
    auto redactor = knowing();
    QCOMPARE(redactor.redacted(u"%1 and Åsa Björk"_s.arg(guid)), u"guid-1 and person-1"_s);
    QCOMPARE(redactor.redacted(u"11111111-2222-3333-4444-555555555555"_s), u"guid-2"_s);
    // In another text, another form and another disguise.
    QCOMPARE(redactor.redacted(u"%7BA9B4B42CCC504C9B89D1BBC0BCD5A099%7D"_s), u"guid-1"_s);
    QCOMPARE(redactor.redacted(u"bj\\u00f6rk, %C3%85sa"_s), u"person-1"_s);
    QCOMPARE(redactor.redacted(u"corp\\\\asabjo"_s), redactor.redacted(u"asabjo"_s));
}

void TestRedactor::tokensAreToldApart()
{
    Redactor redactor;
    QCOMPARE(redactor.redacted(u"a@x.se b@x.se A@X.SE 10.0.0.1 10.0.0.2 010::1"_s),
             u"user-1 user-2 user-1 ip-1 ip-2 ip-3"_s);
    QCOMPARE(redactor.redacted(u"S-1-5-21-1-2-3-500 S-1-5-21-1-2-3-501"_s), u"sid-1 sid-2"_s);
}

void TestRedactor::tokensStayWhatTheyAre()
{
    // Names that look like tokens do not make tokens of tokens.
    Redactor redactor;
    redactor.addName(u"Guid Person"_s);
    redactor.addHost(u"host"_s);
    redactor.addUser(u"removed"_s);
    QCOMPARE(redactor.redacted(u"%1 host Guid Person removed password=x"_s.arg(guid)),
             u"guid-1 host-1 person-1 user-1 password=[removed]"_s);
}

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
